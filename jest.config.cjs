/** Two projects: everything that needs no DOM, and the pane. */
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};
/** Packages that come as ES modules only. */
const transformIgnorePatterns = ['/node_modules/(?!@ironcalc/)'];
/** A loaded machine is no failure: speed is measured in the bench. Left alone, jest would leave one of two cores idle. */
module.exports = {
  testTimeout: 120_000,
  maxWorkers: '100%',
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/setup-dom.ts'],
      transform,
      transformIgnorePatterns,
    },
  ],
};
