/** Speed of all rules: time for 1k, 10k and 100k objects and its growth by row, as ratios of one run. */
import { FIELD_IDS } from '../../src/core/model/object';
import { validate } from '../../src/core/rules/validate';
import { makeCleanObject, makeSource } from '../core/rules/make-object';

const PLACES = ['Baros', 'Cikole', 'Citamiang', 'Gunungpuyuh', 'Lembursitu', 'Warudoyong', 'Cibeureum'];
const WORKS = ['Pengelolaan sampah', 'Angkutan pelajar', 'Layanan rujukan', 'Pertukaran data', 'Pelatihan vokasi'];

/** Objects with texts of their own; every tenth runs, every seventh is vague. */
function makeObjects(count: number) {
  return Array.from({ length: count }, (_, index) =>
    makeCleanObject(
      {
        id: `KS-${index}`,
        title: `${WORKS[index % 5]!} tahap ${index} di ${PLACES[index % 7]!}`,
        partner: `Pemerintah Kabupaten ${index % 97}`,
        location: `Kecamatan ${PLACES[index % 7]!}`,
        ...(index % 10 === 0 ? { status: 'berjalan' } : {}),
        ...(index % 7 === 0 ? { scope: 'Pengangkutan, penimbangan secukupnya, dan lain-lain' } : {}),
      },
      5 + index,
    ),
  );
}

export interface RuleFigures {
  /** Milliseconds for 10,000 objects. */
  readonly tenThousandMs: number;
  /** Time by row at the larger size over time by row at the smaller: 1 is linear. */
  readonly growthTo10k: number;
  readonly growthTo100k: number;
}

export function measureRules(): RuleFigures {
  const sources = [makeSource(FIELD_IDS)];
  const timeOf = (count: number): number => {
    const objects = makeObjects(count);
    const start = performance.now();
    validate({ objects, costs: [], sources, today: '2024-10-01' });
    return performance.now() - start;
  };
  timeOf(1_000);
  const [small, middle, large] = [timeOf(1_000), timeOf(10_000), timeOf(100_000)];
  return { tenThousandMs: middle, growthTo10k: middle / small / 10, growthTo100k: large / middle / 10 };
}
