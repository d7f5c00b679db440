import { type BodyKind, bodyKinds } from '../../../../shared/domain/body/vocabulary.ts';
import type { BodyQuery, BodyRow, BodySlice, BodySort } from '../../body-views.ts';
import { needles, plainText } from '../plain-text.ts';
import type { Directory, KnownBody } from './directory.ts';

const collator = new Intl.Collator(['en', 'cy'], { numeric: true, sensitivity: 'base' });
const kindOrder: ReadonlyMap<BodyKind, number> = new Map(bodyKinds.map((kind, at) => [kind, at]));
const placeOf = (kind: BodyKind | null) => (kind === null ? null : (kindOrder.get(kind) ?? null));

/** Rows that match, sorted, in a window. What has no share or no contact comes last whichever way the list runs. */
export function listBodies({ all }: Directory, query: BodyQuery): BodySlice {
  const words = needles(query.text);
  const { by, descending } = query.sort;
  const way = descending ? -1 : 1;
  const shown = ({ name, welshName }: KnownBody) =>
    query.language === 'cy' && welshName !== '' ? welshName : name;
  const matching = all
    .filter(({ kind }) => query.kind === null || kind === query.kind)
    .filter(({ group }) => {
      const text = plainText(group.spellings.join(' '));
      return words.every((word) => text.includes(word));
    })
    .sort(
      (a, b) =>
        (by === 'name' ? 0 : compare(a, b, by, way)) ||
        collator.compare(shown(a), shown(b)) * (by === 'name' ? way : 1),
    );
  const rows = matching.slice(query.from, query.from + query.count).map(bodyRow);
  return { total: matching.length, all: all.length, rows };
}

export const bodyRow = (body: KnownBody): BodyRow => ({
  key: body.group.key,
  name: body.name,
  welshName: body.welshName,
  kind: body.kind,
  cases: body.caseIds.size,
  open: body.open,
  overdue: body.overdue,
  onTime: body.onTime,
  lastContactOn: body.lastContactOn,
});

function compare(a: KnownBody, b: KnownBody, by: Exclude<BodySort, 'name'>, way: number): number {
  switch (by) {
    case 'kind':
      return lastOf(placeOf(a.kind), placeOf(b.kind), (x, y) => (x - y) * way);
    case 'cases':
      return (a.caseIds.size - b.caseIds.size) * way;
    case 'open':
    case 'overdue':
      return (a[by] - b[by]) * way;
    case 'onTime':
      return lastOf(partOf(a), partOf(b), (x, y) => (x - y) * way);
    case 'lastContact':
      return lastOf(a.lastContactOn, b.lastContactOn, (x, y) => (x < y ? -1 : Number(x > y)) * way);
  }
}

const partOf = ({ onTime: { of, among } }: KnownBody): number | null =>
  among === 0 ? null : of / among;

/** What is not known comes after what is. */
function lastOf<Value>(
  a: Value | null,
  b: Value | null,
  order: (a: Value, b: Value) => number,
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return order(a, b);
}
