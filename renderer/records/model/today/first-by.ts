type Compare<Row> = (a: Row, b: Row) => number;

/** The first `most` rows in an order, without sorting all of them: a pile may hold tens of thousands. */
export function firstBy<Row>(
  rows: readonly Row[],
  compare: Compare<Row>,
  most: number,
): readonly Row[] {
  if (rows.length <= most * 2) return rows.toSorted(compare).slice(0, most);
  let kept: Row[] = [];
  let last: Row | undefined;
  for (const row of rows) {
    if (last !== undefined && compare(row, last) >= 0) continue;
    kept.push(row);
    if (kept.length < most * 2) continue;
    kept = kept.sort(compare).slice(0, most);
    last = kept.at(-1);
  }
  return kept.sort(compare).slice(0, most);
}
