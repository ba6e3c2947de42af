/** The version of the add-in, as in package.json and the manifest. */
export const VERSION = '0.1.0';
