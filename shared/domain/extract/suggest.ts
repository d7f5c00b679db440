import { readCellDate } from './cell.ts';
import { fieldHinted, fieldNamed } from './column-names.ts';
import { type ColumnLook, lookAtColumns } from './columns-by-content.ts';
import { type ExtractProcedure, kindMeant } from './known-words.ts';
import type { ExtractTable } from './table.ts';
import type { ExtractField, ExtractMapping } from './vocabulary.ts';

/** Most of the cells, or nearly all. [P] */
const most = 0.6;
const nearlyAll = 0.9;
/** A sentence that asks for something is longer than a name or a date, in characters. [P] */
const sentence = 35;

type Claim = readonly [field: ExtractField, column: number];
type Claimed = ReadonlyMap<ExtractField, number>;

/**
 * A first mapping for the person to check: columns by their whole names, then by parts of their
 * names, and where neither helps by what is in them. Kind words that are not known are left out.
 */
export function suggestMapping(table: ExtractTable, procedure: ExtractProcedure): ExtractMapping {
  const looks = lookAtColumns(table, procedure, (cell) => {
    const read = readCellDate(cell);
    return read.ok ? read.value : null;
  });
  const named = settle([...byName(looks, fieldNamed), ...byName(looks, fieldHinted)], new Map());
  const found = settle(byContent(looks), named);
  const claimed = settle(byDates(looks, found), found);
  return {
    columns: columnsOf(claimed),
    procedureId: procedure.id,
    kinds: kindsIn(looks[claimed.get('kind') ?? -1], procedure),
    defaultKind: procedure.kinds[0]?.id ?? '',
  };
}

/** A column stands for one field and a field for one column; the first claim is kept. */
function settle(claims: readonly Claim[], before: Claimed): Claimed {
  const claimed = new Map(before);
  const columns = new Set(before.values());
  for (const [field, column] of claims) {
    if (claimed.has(field) || columns.has(column)) continue;
    claimed.set(field, column);
    columns.add(column);
  }
  return claimed;
}

/** Names taken at their word come before names whose cells say otherwise. */
function byName(
  looks: readonly ColumnLook[],
  fieldOf: (name: string) => ExtractField | null,
): readonly Claim[] {
  const claims = looks.flatMap((look, column) => {
    const named = fieldOf(look.name);
    const field = named === null ? null : fittingField(named, look);
    return field === null ? [] : [{ claim: [field, column] as const, isSure: field === named }];
  });
  return [...claims.filter(({ isSure }) => isSure), ...claims.filter(({ isSure }) => !isSure)].map(
    ({ claim }) => claim,
  );
}

type Judge = (look: ColumnLook) => ExtractField | null;

/** The same name means different things to two offices: what such a column holds decides. */
const judges: Readonly<Partial<Record<ExtractField, Judge>>> = {
  category: ({ kinds, remedies }) => {
    if (kinds >= nearlyAll) return 'kind';
    return remedies >= most ? 'category' : 'sector';
  },
  kind: ({ kinds, remedies }) => (kinds === 0 && remedies >= most ? 'category' : 'kind'),
  dueDate: ({ dates }) => (dates < most ? 'dueWords' : 'dueDate'),
  dueWords: ({ dates }) => (dates >= nearlyAll ? 'dueDate' : 'dueWords'),
  // A column called a date is one, even where every date in it is wrong: the rows are then refused by name.
  decisionDate: ({ dates, name }) =>
    dates > 0 || /\bdate\b|dyddiad/i.test(name) ? 'decisionDate' : null,
  number: ({ references }) => (references >= nearlyAll ? 'reference' : 'number'),
  route: ({ routes }) => (routes >= most ? 'route' : null),
};

function fittingField(named: ExtractField, look: ColumnLook): ExtractField | null {
  const judge = judges[named];
  return judge === undefined || look.filled === 0 ? named : judge(look);
}

function byContent(looks: readonly ColumnLook[]): readonly Claim[] {
  const best = (field: ExtractField, worth: (look: ColumnLook) => number): readonly Claim[] =>
    [...looks.entries()]
      .filter(([, look]) => worth(look) > 0 && !isOutcome(look))
      .toSorted(([, a], [, b]) => worth(b) - worth(a))
      .map(([column]) => [field, column]);
  return [
    ...best('reference', ({ references }) => (references >= nearlyAll ? references : 0)),
    ...best('kind', ({ kinds }) => (kinds >= nearlyAll ? kinds : 0)),
    ...best('body', ({ bodies, meanLength }) =>
      bodies >= most && meanLength < 2 * sentence ? bodies : 0,
    ),
    ...best('text', ({ meanLength }) => (meanLength >= sentence ? meanLength : 0)),
  ];
}

/** Of exactly two columns of dates the earlier is the decision's, the later the due date's. */
function byDates(looks: readonly ColumnLook[], claimed: Claimed): readonly Claim[] {
  if (claimed.has('decisionDate') || claimed.has('dueDate') || claimed.has('dueWords')) return [];
  const taken = new Set(claimed.values());
  const dated = [...looks.entries()].filter(
    ([column, look]) => !taken.has(column) && look.dates >= nearlyAll && !isOutcome(look),
  );
  const [earlier, later, ...others] = dated.toSorted(([, a], [, b]) =>
    (a.middleDate ?? '') < (b.middleDate ?? '') ? -1 : 1,
  );
  if (earlier === undefined || later === undefined || others.length > 0) return [];
  return [
    ['decisionDate', earlier[0]],
    ['dueDate', later[0]],
  ];
}

/** What was done since, and remarks on it: never something the decision said. */
const isOutcome = ({ name }: ColumnLook): boolean =>
  /achiev|actual|satisf|complet|closed|comment|note|status|source|cyflawn|sylw|statws|nodiad|ffynhonnell/i.test(
    name,
  );

function columnsOf(claimed: Claimed): ExtractMapping['columns'] {
  const column = (field: ExtractField) => claimed.get(field) ?? null;
  return {
    reference: column('reference'),
    number: column('number'),
    body: column('body'),
    text: column('text'),
    kind: column('kind'),
    category: column('category'),
    decisionDate: column('decisionDate'),
    dueWords: column('dueWords'),
    dueDate: column('dueDate'),
    evidenceWanted: column('evidenceWanted'),
    title: column('title'),
    sector: column('sector'),
    route: column('route'),
  };
}

function kindsIn(
  look: ColumnLook | undefined,
  procedure: ExtractProcedure,
): Readonly<Record<string, string>> {
  const known = (look?.words ?? []).flatMap((word) => {
    const kind = kindMeant(word, procedure);
    return kind === null ? [] : [[word, kind] as const];
  });
  return Object.fromEntries(known);
}
