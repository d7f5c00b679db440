/** The columns with one of them a place further on or back; the same where it cannot go. */
export function moveColumn(columns: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = columns.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= columns.length) return columns;
  const without = columns.toSpliced(from, 1);
  return without.toSpliced(to, 0, id);
}
