/** Style sheets are loaded for their effect; webpack.workbench.config.js puts them into the page. */
declare module '*.css';
