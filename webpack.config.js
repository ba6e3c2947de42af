/**
 * Builds the add-in into dist/: one page (the shared runtime of pane and ribbon), its scripts, icons and manifest.
 * All addresses in the page are relative, so dist/ works from any static host; KERSAMA_URL writes that host's https
 * address into the copied manifest. office.js comes from Microsoft's address, as the store requires.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const root = dirname(fileURLToPath(import.meta.url));
const DEVELOPMENT_URL = 'https://localhost:3000/';

/** The manifest with the address it is served from. */
function placeManifest(content) {
  const address = process.env.KERSAMA_URL;
  if (!address) return content;
  if (!address.startsWith('https://')) throw new Error('KERSAMA_URL must begin with https://');
  const base = address.endsWith('/') ? address : `${address}/`;
  return content
    .toString()
    .replaceAll(DEVELOPMENT_URL, base)
    .replaceAll(DEVELOPMENT_URL.slice(0, -1), new URL(base).origin);
}

export default {
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  entry: { taskpane: './src/boot/taskpane.tsx' },
  output: {
    path: join(root, 'dist'),
    filename: 'scripts/[name].[contenthash:10].js',
    chunkFilename: 'scripts/[name].[contenthash:10].js',
    publicPath: '',
    clean: { keep: /^workbench\// },
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
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
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: './src/boot/taskpane.html', filename: 'taskpane.html', minify: false }),
    new CopyPlugin({
      patterns: [
        { from: 'manifest.xml', transform: placeManifest },
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
      ],
    }),
  ],
  // A worker finds no other scripts: with addresses relative to the page it would look for them beside its own.
  optimization: {
    splitChunks: { chunks: (chunk) => chunk.name !== 'study-worker' && !chunk.canBeInitial() },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};
