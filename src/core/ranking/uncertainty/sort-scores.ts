/** Sorts objects by score without allocating: the inner loop of the Monte Carlo. */

const RUN = 8;
/** Up to so many scores of one bucket, insertion is quicker than merging. */
const FULL_BUCKET = 24;

/**
 * A sorter for `count` objects: fills `order` with the object indices by descending score, equal scores in index order.
 * Scores are finite. Evenly spread scores go into as many buckets as there are objects, then one pass of insertion
 * (bucket sort, linear); where they crowd in a bucket, a bottom-up merge sort. Buffers are kept between calls.
 */
export function makeScoreSorter(count: number): (scores: Float64Array, order: Int32Array) => void {
  const spread = makeBuckets(count);
  const merge = makeMergeSort(count);
  return (scores, order) => {
    if (spread(scores, order)) sortRun(scores, order, 0, count);
    else merge(scores, order);
  };
}

/** Fills `order` bucket by bucket, best first; false, with `order` in disorder, when a bucket is too full. */
function makeBuckets(count: number): (scores: Float64Array, order: Int32Array) => boolean {
  const bucketOf = new Int32Array(count);
  const ends = new Int32Array(count + 1);
  return (scores, order) => {
    let least = Infinity;
    let greatest = -Infinity;
    for (let object = 0; object < count; object += 1) {
      const score = scores[object] ?? 0;
      if (score < least) least = score;
      if (score > greatest) greatest = score;
    }
    const scale = (count - 1) / (greatest - least);
    if (!(scale > 0 && scale < Infinity)) return false;
    ends.fill(0);
    for (let object = 0; object < count; object += 1) {
      const bucket = ((greatest - (scores[object] ?? 0)) * scale) | 0;
      bucketOf[object] = bucket;
      const held = (ends[bucket + 1] ?? 0) + 1;
      if (held > FULL_BUCKET) return false;
      ends[bucket + 1] = held;
    }
    for (let bucket = 1; bucket <= count; bucket += 1) ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
    for (let object = 0; object < count; object += 1) {
      const bucket = bucketOf[object] ?? 0;
      const place = ends[bucket] ?? 0;
      order[place] = object;
      ends[bucket] = place + 1;
    }
    return true;
  };
}

function makeMergeSort(count: number): (scores: Float64Array, order: Int32Array) => void {
  const spare = new Int32Array(count);
  return (scores, order) => {
    for (let index = 0; index < count; index += 1) order[index] = index;
    for (let start = 0; start < count; start += RUN) sortRun(scores, order, start, Math.min(start + RUN, count));
    let from: Int32Array = order;
    let to: Int32Array = spare;
    for (let width = RUN; width < count; width *= 2) {
      for (let start = 0; start < count; start += 2 * width) {
        merge(scores, from, to, start, Math.min(start + width, count), Math.min(start + 2 * width, count));
      }
      [from, to] = [to, from];
    }
    if (from !== order) order.set(from);
  };
}

/** Insertion sort of `order[start..end)`; stable. */
function sortRun(scores: Float64Array, order: Int32Array, start: number, end: number): void {
  for (let place = start + 1; place < end; place += 1) {
    const object = order[place] ?? 0;
    const score = scores[object] ?? 0;
    let hole = place;
    while (hole > start && (scores[order[hole - 1] ?? 0] ?? 0) < score) {
      order[hole] = order[hole - 1] ?? 0;
      hole -= 1;
    }
    order[hole] = object;
  }
}

function merge(
  scores: Float64Array,
  from: Int32Array,
  to: Int32Array,
  start: number,
  middle: number,
  end: number,
): void {
  let [left, right] = [start, middle];
  for (let place = start; place < end; place += 1) {
    const takesLeft =
      left < middle && (right >= end || (scores[from[left] ?? 0] ?? 0) >= (scores[from[right] ?? 0] ?? 0));
    to[place] = (takesLeft ? from[left] : from[right]) ?? 0;
    if (takesLeft) left += 1;
    else right += 1;
  }
}
