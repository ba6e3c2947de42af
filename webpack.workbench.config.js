/** Builds the workbench page (src/workbench/page) into dist/workbench. Never part of the add-in: webpack.config.js is. */
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Same compiler as the tests. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  },
};

export default (_environment, { mode = 'production' }) => ({
  name: 'workbench',
  mode,
  entry: { workbench: here('src/workbench/page/main.tsx') },
  output: {
    path: here('dist/workbench'),
    filename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    publicPath: '/workbench/',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'], fallback: { fs: false, path: false } },
  module: {
    rules: [
      typescript,
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      { test: /\.wasm$/, type: 'asset/resource' },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: here('src/workbench/page/index.html') })],
  devtool: 'source-map',
  performance: { hints: false },
});
