/** The test functions that jest gives as globals, from node's runner and jest's `expect`, for the sweep's bundles. */
import { after, afterEach as nodeAfterEach, before, beforeEach as nodeBeforeEach, describe, test } from 'node:test';
import { expect } from 'expect';

export { describe, expect, test };
export const it = test;
export const beforeAll = before;
export const afterAll = after;
export const beforeEach = nodeBeforeEach;
export const afterEach = nodeAfterEach;
