/** Agreements agency by agency, their state and extension on any day by formula, and the ten stages with their days. */
import { listChain } from '../../../../src/core/agreements/chain';
import { extensionOf } from '../../../../src/core/agreements/extension';
import { listAgreements } from '../../../../src/core/agreements/list-agreements';
import { stageMarks } from '../../../../src/core/agreements/stage-marks';
import { chain } from '../../../../src/core/evaluation/follow-up/chain';
import { stages } from '../../../../src/core/evaluation/follow-up/stages';
import { planPaper } from '../../../../src/core/evaluation/papers/plan-paper';
import { STAGE_ORDER } from '../../../../src/core/legal/stages';
import type { CooperationObject } from '../../../../src/core/model/object';
import type { SourceRecord } from '../../../../src/core/model/record';
import { addDays, serialOfDay } from '../../../../src/core/parse/calendar';
import { makeNodeCalculator } from '../../../../src/workbench/calc/load-node';
import { makeRecord } from '../../../fixtures/make-record';
import { makeRandom, objectOf, t, writePlans } from '../../sheets/fixtures';
import { factsOf } from '../papers/paper-facts';

const row = (values: Parameters<typeof makeRecord<'agreements'>>[1], at: number, object: string | null = null) =>
  makeRecord('agreements', values, at, object);
const KSB = { instrument: 'KSB', number: '1/KSB/2024', signedOn: '2024-01-31', start: '2024-01-31', end: '2026-01-30', agency: 'Dinkes; DLH; Dishub' }; // prettier-ignore

function listed(records: readonly SourceRecord[], today: string, objects: readonly CooperationObject[] = []) {
  return { objects, agreements: listAgreements({ objects, records, today }) };
}

function factsOn(records: readonly SourceRecord[], today: string, objects: readonly CooperationObject[] = []) {
  return factsOf({ ...listed(records, today, objects), records, today });
}

test('every agency involved has its line below the joint agreement: with its PKS, or waiting since the signing', () => {
  const records = [
    row(KSB, 5),
    row({ instrument: 'PKS', number: '9/PKS/2024', signedOn: '2024-03-01', parentNumber: '1/KSB/2024', agency: 'Dinas Kesehatan' }, 6),
    row({ instrument: 'ADENDUM', number: '2/ADD/2024', parentNumber: '1/KSB/2024' }, 7),
    row({ instrument: 'NK', number: '3/NK/2024', agency: 'Disdik' }, 8),
  ];
  const object = objectOf('A', { baseNumber: '1/KSB/2024', agency: 'Dinkes', agencies: ['Bappeda'] });
  const lines = listChain(listed(records, '2024-08-01', [object]));
  const told = lines.map((line) =>
    line.type === 'document' ? `${line.level} ${line.agreement.number}` : `${line.level} no ${line.instrument} ${line.agency} ${line.since} ${line.until}`,
  );
  expect(told).toEqual([
    '0 1/KSB/2024', '1 9/PKS/2024', '1 2/ADD/2024',
    '1 no PKS DLH 2024-01-31 2024-07-31', '1 no PKS Dishub 2024-01-31 2024-07-31', '1 no PKS Bappeda 2024-01-31 2024-07-31',
    '0 3/NK/2024', '1 no RK Disdik null null',
  ]);
  const { rows } = planPaper(chain, factsOn(records, '2024-08-01', [object]), null);
  const waiting = rows.filter(({ cells: [, kind] }) => typeof kind === 'string' && kind.includes('belum ada'));
  expect(waiting.map(({ cells }) => [cells[1], cells[4]])).toEqual([
    ['└ belum ada PKS', 'DLH'], ['└ belum ada PKS', 'Dishub'], ['└ belum ada PKS', 'Bappeda'], ['└ belum ada RK', 'Disdik'],
  ]);
  expect(waiting[0]!.cells[12]).toBe('PKS, sejak 31 Januari 2024; terlambat, seharusnya paling lambat 31 Juli 2024');
  expect(waiting.every(({ from }) => from.length > 0)).toBe(true);
  // Nobody waits any more once the joint agreement is over.
  expect(listChain(listed(records, '2026-02-01')).filter(({ type }) => type === 'waiting').map(({ level, key }) => [level, key.slice(0, 4)])).toEqual([[1, 'NK.3']]);
}); // prettier-ignore

test('what a document lacks is named, approvals and parents included', () => {
  const records = [
    row({ instrument: 'PKS', number: '9/PKS/2024', end: '2027-01-01' }, 5, 'A'),
    row({ instrument: 'PKS', number: '8/PKS/2024', signedOn: '2024-01-01', end: '2027-01-01', parentNumber: '7/KSB/2020' }, 6),
    row({ instrument: 'PKS', number: '6/PKS/2024', signedOn: '2024-01-01', end: '2027-01-01', parentNumber: '5/PKS/2024' }, 7),
    row({ instrument: 'PKS', number: '5/PKS/2024', signedOn: '2024-01-01', end: '2027-01-01', parentNumber: '6/PKS/2024' }, 8),
  ];
  const object = objectOf('A', { kind: 'KSDPL', councilApproval: 'menunggu' });
  const lacks = listChain(listed(records, '2024-06-01', [object])).flatMap((line) => (line.type === 'document' ? [[line.agreement.number, line.lacks]] : []));
  expect(Object.fromEntries(lacks)).toEqual({
    '9/PKS/2024': ['signedOn', 'parent', 'council', 'ministry'], '8/PKS/2024': ['parentUnknown'], '6/PKS/2024': ['circular'], '5/PKS/2024': ['circular'],
  });
  const { rows } = planPaper(chain, factsOn(records, '2024-06-01', [object]), null);
  expect(rows.find(({ key }) => key === 'left')!.cells[0]).toContain('3 hal pada naskah');
}); // prettier-ignore

test('the keys of lines stay when a document is added above them', () => {
  const keys = (records: readonly SourceRecord[]) => listChain(listed(records, '2024-06-01')).map(({ key }) => key);
  const before = keys([row(KSB, 5)]);
  const after = keys([row({ instrument: 'PKS', number: '1/X', end: '2024-12-01' }, 4), row(KSB, 5)]);
  expect(after.slice(1)).toEqual(before);
  expect(new Set(after).size).toBe(after.length);
});

test('on any day state, days left and extension by formula are those of the core, whatever day they were written on', () => {
  const random = makeRandom(20261125);
  const pick = (span: number): number => Math.floor(random() * span);
  const records = Array.from({ length: 40 }, (_, index) => {
    const signedOn = addDays('2024-02-29', pick(900) - 450);
    const start = addDays(signedOn, pick(60));
    const end = random() < 0.1 ? {} : { end: addDays(start, pick(700)) };
    const over = random() < 0.1 ? { endReason: 'tujuan tercapai' } : random() < 0.1 ? { extendedBy: '7/ADD/2025' } : {};
    return row({ instrument: 'PKS', number: `${index}/PKS/2024`, title: `K${index}`, signedOn, start, ...end, ...over }, 5 + index);
  });
  const edge = row({ instrument: 'PKS', number: '99/PKS/2024', title: 'Kabisat', signedOn: '2023-03-01', end: '2024-02-29' }, 99);
  const written = planPaper(chain, factsOn([...records, edge], '2024-03-01'), null);
  const data = writePlans([written.plan]);
  const [sheet] = data.sheets;
  const calculator = makeNodeCalculator({ engineOnly: true });
  const dayRow = written.rows.findIndex(({ key }) => key === 'day.day') + 1;
  const left = written.rows[dayRow - 1]!.spans[1]!.left;
  for (const today of ['2023-12-01', '2023-12-02', '2024-02-28', '2024-02-29', '2024-03-01', '2024-12-31', '2025-01-01', '2026-06-30']) {
    sheet!.cells.get(dayRow)!.set(left, { value: serialOfDay(today, false), style: 0 });
    calculator.invalidate({ type: 'structure', sheetId: sheet!.id, rect: null, by: 'addin' });
    calculator.recalculate(data);
    expect(calculator.unsupported).toEqual([]);
    const { agreements } = listed([...records, edge], today);
    for (const agreement of agreements) {
      const at = written.rows.findIndex(({ cells }) => cells[2] === agreement.number) + 1;
      const shown = (column: number) => sheet!.cells.get(at)?.get(column)?.value ?? '';
      const extension = extensionOf(agreement, agreements, today);
      const { number } = agreement;
      expect([today, number, shown(8)]).toEqual([today, number, t(`sheets.agreements.states.${agreement.state}`)]);
      expect([today, number, shown(9)]).toEqual([today, number, agreement.daysLeft ?? '']);
      if (extension === null) continue;
      const { state, from } = extension;
      const word = state === 'extended' ? 'Diperpanjang dengan 7/ADD/2025' : state === 'late' ? `Terlambat ${serialOfDay(today, false) - serialOfDay(from, false)} hari` : t(`papers.chain.extension.${state}`);
      expect([today, number, shown(10), shown(11)]).toEqual([today, number, serialOfDay(from, false), word]);
    }
  }
}); // prettier-ignore

test('an extension is begun by a document of the same matter that carries on, and late a day after it had to begin', () => {
  const first = { instrument: 'PKS', number: '1/PKS/2022', title: 'Magang', signedOn: '2022-03-01', start: '2022-03-01', end: '2024-02-29', agency: 'Dinkes' };
  const stateOn = (today: string, more: readonly SourceRecord[] = []) => {
    const { agreements } = listed([row(first, 5), ...more], today);
    const { from, state, by } = extensionOf(agreements[0]!, agreements, today)!;
    return [from, state, by?.number ?? null];
  };
  expect(stateOn('2023-11-30')).toEqual(['2023-12-01', 'notYet', null]);
  expect(stateOn('2023-12-01')).toEqual(['2023-12-01', 'dueToday', null]);
  expect(stateOn('2023-12-02')).toEqual(['2023-12-01', 'late', null]);
  expect(stateOn('2024-02-29')[1]).toBe('late');
  expect(stateOn('2024-03-01')[1]).toBe('over');
  const next = { ...first, number: '2/PKS/2024', signedOn: '2024-02-20', start: '2024-03-01', end: '2026-02-28' };
  expect(stateOn('2024-03-01', [row(next, 6)])).toEqual(['2023-12-01', 'started', '2/PKS/2024']);
  // Another agency's agreement, and one that runs beside it, carry nothing on.
  for (const other of [{ ...next, agency: 'Dishub' }, { ...next, start: '2022-06-01' }, { ...next, title: 'Sampah' }])
    expect(stateOn('2024-03-01', [row(other, 6)])[1]).toBe('over');
}); // prettier-ignore

test('the stages have the days of their documents; what is passed by without an approval is lacking', () => {
  const object = objectOf('A', {
    title: 'Magang', agency: 'Dinkes', agencies: ['DLH'], budgetStatus: 'belum-dianggarkan', stage: 'pelaksanaan',
    baseNumber: '1/KSB/2024', baseDate: '2024-01-31',
  });
  const pks = (agency: string, signedOn: string, at: number) =>
    row({ instrument: 'PKS', number: `${at}/PKS/2024`, signedOn, start: signedOn, parentNumber: '1/KSB/2024', agency }, at, 'A');
  const monitoring = makeRecord('monitoring', { agreementNumber: '6/PKS/2024', period: 'Semester I', year: 2024 }, 20);
  const records = [row(KSB, 5, 'A'), pks('Dinkes', '2024-03-01', 6), monitoring];
  const marksOf = (given: CooperationObject, own: readonly SourceRecord[]) => {
    const { agreements } = listed(own, '2024-09-01', [given]);
    const rows = own.filter((one): one is SourceRecord<'monitoring'> => one.kind === 'monitoring');
    return Object.fromEntries(stageMarks({ object: given, documents: agreements, monitoring: rows }).map(({ stage, state, day, remark }) => [stage, [state, day, remark]]));
  };
  expect(marksOf(object, records)).toMatchObject({
    penawaran: ['done', null, null], 'penandatanganan-ksb': ['done', '2024-01-31', null], 'persetujuan-dprd': ['lacking', null, null],
    'penandatanganan-pks': ['partly', '2024-03-01', '1/2'], pelaksanaan: ['done', '2024-03-01', null], pelaporan: ['done', null, 'Semester I 2024'],
  });
  const approved = objectOf('A', { ...object.fields, councilApproval: 'Keputusan DPRD 12/2024 tanggal 5 Februari 2024' });
  expect(marksOf(approved, [...records, pks('DLH', '2024-04-02', 7)])).toMatchObject({
    'persetujuan-dprd': ['done', '2024-02-05', null], 'penandatanganan-pks': ['done', '2024-04-02', null],
  });
  const planned = objectOf('B', { title: 'Baru', agency: 'Dinkes', stage: 'penawaran' });
  expect(marksOf(planned, [])).toMatchObject({ persiapan: ['done', null, null], penawaran: ['open', null, null], 'persetujuan-dprd': ['notNeeded', null, null], pelaporan: ['open', null, null] });
  const { rows } = planPaper(stages, factsOn(records, '2024-09-01', [object]), null);
  const { cells } = rows.find(({ key }) => key === 'table.A')!;
  expect(cells[3 + STAGE_ORDER.indexOf('penandatanganan-ksb')]).toBe(serialOfDay('2024-01-31', false));
  expect(cells[3 + STAGE_ORDER.indexOf('penandatanganan-pks')]).toBe('1/2 PD (1 Maret 2024)');
  expect(cells.at(-1)).toBe('Persetujuan DPRD');
}); // prettier-ignore
