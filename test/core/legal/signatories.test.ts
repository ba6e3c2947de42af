import { signatoryKind } from '../../../src/core/legal/signatories';

test.each([
  ['Kepala Disnaker', 'delegate'],
  ['Plt. Distanbun', 'delegate'],
  ['Direktur RSUD', 'delegate'],
  ['Direktur Distribusi PT Listrik', 'unknown'],
  ['Pimpinan Distributor', 'unknown'],
  ['Bupati; Direktur Distribusi', 'head'],
] as const)('%s is %s', (text, kind) => {
  expect(signatoryKind(text)).toBe(kind);
});
