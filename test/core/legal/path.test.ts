/** The legal path on every kind of partner, burden and stage: order, signers, annexes, states. */
import { legalPath } from '../../../src/core/legal/path';
import { PATHS, pathIdFor } from '../../../src/core/legal/path-data';
import { STAGE_ORDER } from '../../../src/core/legal/stages';
import { CODE_LISTS } from '../../../src/core/register/codes';
import { makeTranslator } from '../../../src/i18n';
import { makeCleanObject, type Cell } from '../rules/make-object';

const path = (changes: Parameters<typeof makeCleanObject>[0]) => legalPath(makeCleanObject(changes))!;
const stateOf = (changes: Parameters<typeof makeCleanObject>[0], step: string) =>
  path(changes).steps.find(({ id }) => id === step)!.state;
const doubt: Cell = { value: null, raw: 'tidak jelas', certainty: 'unreadable' };

it('has a path for every kind of partner and of cooperation', () => {
  for (const { id } of CODE_LISTS.partnerKind) expect(pathIdFor(id, null)).not.toBeNull();
  for (const { id } of CODE_LISTS.kind) expect(pathIdFor(null, id)).not.toBeNull();
  expect(legalPath(makeCleanObject({ partnerKind: doubt, kind: doubt }))).toBeNull();
});

it('has texts in both languages and an article or its mark for every step', () => {
  for (const t of [makeTranslator('id'), makeTranslator('en')]) {
    for (const steps of Object.values(PATHS)) {
      for (const step of steps) {
        expect(t(`legal.step.${step.id}`)).not.toBe('');
        expect(t(`legal.signer.${step.signer}`)).not.toBe('');
        for (const annex of step.annexes) expect(t(`legal.annex.${annex}`)).not.toBe('');
        expect(step.source.citation).not.toBe('');
        expect(step.source.mark).not.toBe('');
      }
    }
  }
});

it.each([
  ['pemda', 'region', 'KSB PKS'],
  ['swasta', 'thirdParty', 'KSB PKS'],
  ['ptn-bh', 'thirdParty', 'KSB PKS'],
  ['kl', 'synergy', 'NK RK'],
  ['ptn-blu', 'synergy', 'NK RK'],
  ['luar-negeri', 'foreign', 'LOI MOU'],
])('leads a partner of the kind %s along %s to %s', (partnerKind, id, documents) => {
  const found = path({ partnerKind });
  expect(found.id).toBe(id);
  const signed = found.steps
    .map(({ document }) => document)
    .filter((one) => /^(KSB|PKS|NK|RK|LOI|MOU)$/.test(one ?? ''));
  expect(signed.join(' ')).toBe(documents);
});

it('asks the DPRD only for a burden, an open budget or a partner abroad', () => {
  expect(path({}).council).toBeNull();
  expect(stateOf({}, 'council')).toEqual({ kind: 'notNeeded' });
  expect(path({ budgetStatus: 'belum-dianggarkan' }).council).toBe('budget');
  expect(path({ impact: 'Rencana ini membebani masyarakat dengan retribusi' }).council).toBe('burden');
  expect(path({ partnerKind: 'luar-negeri' }).council).toBe('foreign');
});

it('lets nothing go on for an absolute affair of the centre', () => {
  const found = path({
    affair: { value: null, raw: 'Urusan Pertahanan', certainty: 'unreadable' },
    stage: 'persiapan',
  });
  expect([found.isOutside, found.next]).toEqual([true, null]);
  const open = found.steps.filter(({ state }) => state.kind !== 'done' && state.kind !== 'notNeeded');
  expect(open[0]!.state).toEqual({ kind: 'blocked', by: ['authority'] });
  expect(open.filter(({ state }) => state.kind === 'due')).toEqual([]);
  expect(makeTranslator('id')('legal.step.authority')).not.toBe('');
  expect(path({}).isOutside).toBe(false);
});

it('asks abroad for DPRD, then Mendagri, then Menlu, each blocked by the one before', () => {
  const changes = { partnerKind: 'luar-negeri', kind: 'KSDPL', stage: 'persetujuan-dprd' };
  expect(stateOf(changes, 'council')).toEqual({ kind: 'due' });
  expect(stateOf(changes, 'ministry')).toEqual({ kind: 'blocked', by: ['council'] });
  expect(stateOf(changes, 'full-powers')).toEqual({ kind: 'blocked', by: ['ministry'] });
  const approved = { ...changes, councilApproval: '172.4/3/DPRD/2024' };
  expect(stateOf(approved, 'council')).toMatchObject({ kind: 'done', document: '172.4/3/DPRD/2024' });
  expect(stateOf(approved, 'ministry')).toEqual({ kind: 'due' });
  expect(stateOf({ ...changes, councilApproval: 'menunggu sidang' }, 'council')).toEqual({ kind: 'due' });
});

it('keeps an approval open that is nowhere recorded, however far the object has come', () => {
  const changes = { budgetStatus: 'belum-dianggarkan', stage: 'pelaksanaan' };
  expect(stateOf(changes, 'council')).toEqual({ kind: 'due' });
  expect(stateOf(changes, 'sign-pks')).toMatchObject({ kind: 'done' });
});

it('shows a signed document with its number, day and cell', () => {
  const state = stateOf({ baseNumber: '415.4/3/KSB/2024', baseDate: '2024-02-06' }, 'sign-ksb');
  expect(state).toMatchObject({ kind: 'done', document: '415.4/3/KSB/2024', date: '2024-02-06' });
  expect(state).toHaveProperty('cell.sheet');
});

it('lets only the head of the region sign anything but a PKS', () => {
  for (const steps of Object.values(PATHS)) {
    for (const { document, signer } of steps) {
      if (document === 'PKS') expect(signer).toBe('headOrDelegate');
      if (document === 'KSB' || document === 'NK' || document === 'LOI' || document === 'MOU')
        expect(signer).toBe('head');
    }
  }
});

it.each(STAGE_ORDER)('has one step due at most at the stage %s, and all before it done or not needed', (stage) => {
  for (const { id: partnerKind } of CODE_LISTS.partnerKind) {
    const { steps, next } = path({ partnerKind, stage });
    expect(steps.filter(({ state }) => state.kind === 'due').map(({ id }) => id)).toEqual(next === null ? [] : [next]);
    const due = steps.findIndex(({ id }) => id === next);
    for (const { state } of due < 0 ? steps : steps.slice(0, due)) expect(['done', 'notNeeded']).toContain(state.kind);
    for (const { state } of steps)
      if (state.kind === 'blocked') expect(steps.map(({ id }) => id)).toContain(state.by[0]);
  }
});

it('asks a third party for a feasibility study before the offer', () => {
  const ids = path({ partnerKind: 'swasta' }).steps.map(({ id }) => id);
  expect(ids.indexOf('prepare-study')).toBeLessThan(ids.indexOf('offer'));
  expect(stateOf({ partnerKind: 'swasta', stage: 'persiapan', study: 'kak' }, 'prepare-study')).toEqual({
    kind: 'due',
  });
});
