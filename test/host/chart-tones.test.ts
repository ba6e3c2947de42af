import { CHART_TONES } from '../../src/core/sheets/sheet-style';
import { APPLY, closeHarnesses, openHarness, ROWS, tablePlan, value } from './harness';
import { cellRange } from './ranges';

afterEach(closeHarnesses);

test('a chart that counts few things goes by ones, and lets Excel choose again when there are more', async () => {
  const harness = await openHarness();
  const chart = {
    name: 'kersama-satu',
    kind: 'barClustered' as const,
    title: 'Satu',
    source: cellRange('B3:C6'),
    place: cellRange('F2:K12'),
  };
  const unit = (): number | null =>
    harness.workbook.data.sheets.find(({ name }) => name === 'Register')!.charts[0]!.majorUnit;
  value(await harness.ports.writer.apply([tablePlan(ROWS, { charts: [{ ...chart, step: 1 }] })], APPLY));
  expect(unit()).toBe(1);
  value(await harness.ports.writer.apply([tablePlan(ROWS, { charts: [chart] })], APPLY));
  expect(unit()).toBeNull();
});

test('several series of a chart take the tones in turn, a single one its own colour', async () => {
  const harness = await openHarness();
  const chart = (name: string, source: string, place: string) => ({
    name,
    kind: 'barStacked' as const,
    title: name,
    source: cellRange(source),
    place: cellRange(place),
    color: '#0F6CBD',
  });
  const charts = [chart('kersama-satu', 'B3:C6', 'F2:K12'), chart('kersama-tiga', 'A3:D6', 'F14:K24')];
  value(await harness.ports.writer.apply([tablePlan(ROWS, { charts })], APPLY));
  const drawn = harness.workbook.data.sheets.find(({ name }) => name === 'Register')!.charts;
  expect(drawn.map(({ seriesColors }) => seriesColors)).toEqual([['#0F6CBD'], CHART_TONES.slice(0, 3)]);
});
