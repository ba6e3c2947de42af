/**
 * A table in little: bands of rows coloured by what they were taken for, with the same said in words; each place in the
 * words selects its rows.
 */
import { splitFileSheet } from '../../core/model/cell';
import type { Source } from '../../core/model/intake';
import { usePane } from '../hooks/pane-context';
import { bandsOf, type Band, type BandRole } from './bands';

const WIDTH = 96;
/** Height of a band of one row, and of one of any number, in pixels. */
const [LEAST, MOST] = [4, 36] as const;
/** More bands are not told apart in little; the words count them all. */
const MOST_BANDS = 40;
const PLACES = 3;

export function Miniature({ source }: { readonly source: Source }) {
  const bands = bandsOf(source);
  if (bands.length === 0) return null;
  return (
    <div className="ks-mini">
      <Picture bands={bands.slice(0, MOST_BANDS)} />
      <ul className="ks-list ks-plain ks-mini-list">
        {[...new Set(bands.map(({ role }) => role))].map((role) => (
          <Line key={role} role={role} source={source} bands={bands.filter((band) => band.role === role)} />
        ))}
      </ul>
    </div>
  );
}

function Picture({ bands }: { readonly bands: readonly Band[] }) {
  const heights = bands.map(heightOf);
  const height = heights.reduce((sum, one) => sum + one, 0);
  return (
    <svg width={WIDTH} height={height} aria-hidden="true" className="ks-mini-picture">
      {bands.map(({ role, first }, index) => (
        <rect
          key={first}
          x={0}
          y={heights.slice(0, index).reduce((sum, one) => sum + one, 0)}
          width={WIDTH}
          height={heights[index]}
          className={`ks-mini-${role}`}
        />
      ))}
    </svg>
  );
}

function heightOf({ first, last }: Band): number {
  return Math.min(MOST, LEAST + Math.round(6 * Math.log2(last - first + 1)));
}

interface LineProps {
  readonly role: BandRole;
  readonly source: Source;
  readonly bands: readonly Band[];
}

function Line({ role, source, bands }: LineProps) {
  const { controller, text } = usePane();
  const count = bands.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const isHere = splitFileSheet(source.sheet) === null;
  const select = ({ first, last }: Band): void => {
    const { left, right } = source.range;
    const at = (rowIndex: number, columnIndex: number) => ({ sheet: source.sheet, rowIndex, columnIndex });
    void controller.goTo(at(first, left), at(last, right));
  };
  return (
    <li>
      <span className={`ks-mini-key ks-mini-${role}`} aria-hidden="true" />
      {text('pane.mini.role', { role: text(`pane.mini.${role}`), count })}{' '}
      {bands.slice(0, PLACES).map((band) => {
        const key = band.first === band.last ? 'pane.mini.row' : 'pane.mini.rows';
        const place = text(key, { first: band.first + 1, last: band.last + 1 });
        return isHere ? (
          <button
            key={band.first}
            type="button"
            className="ks-cell-link ks-mini-place"
            aria-label={text('pane.goTo', { place: `${source.sheet}, ${place}` })}
            onClick={() => select(band)}
          >
            {place}
          </button>
        ) : (
          <span key={band.first} className="ks-mini-place">
            {place}
          </span>
        );
      })}
      {bands.length > PLACES ? '…' : null}
    </li>
  );
}
