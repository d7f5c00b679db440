import { plainName } from '../case/plain-name.ts';
import { type BodyState, namesOf } from './vocabulary.ts';

/**
 * One body as the office knows it: the spellings that are one by what people recorded, and the records that say
 * so. A body nobody keeps a record of is the one spelling its cases write.
 */
export type BodyGroup = {
  /** Plain form of the first spelling in order: names the group, the same on every computer. */
  readonly key: string;
  /** As written, each plain spelling once, in order. */
  readonly spellings: readonly string[];
  /** In the order of their ids. */
  readonly records: readonly BodyState[];
};

export type BodyGroups = {
  readonly all: readonly BodyGroup[];
  /** The group that writes a name so; undefined where none does. */
  readonly of: (name: string) => BodyGroup | undefined;
};

/**
 * Puts together the spellings that records say are one body; spellings that share no record stay apart, however
 * alike they look. `written`: names as the cases write them. Pure.
 */
export function groupBodies(written: Iterable<string>, records: Iterable<BodyState>): BodyGroups {
  const spelled = new Map<string, string>();
  const parent = new Map<string, string>();
  const add = (name: string): string => {
    const key = plainName(name);
    if (!parent.has(key)) parent.set(key, key);
    if (!spelled.has(key)) spelled.set(key, name.trim().replaceAll(/\s+/g, ' '));
    return key;
  };
  const rootOf = (key: string): string => {
    const up = parent.get(key) ?? key;
    return up === key ? key : rootOf(up);
  };
  const kept = [...records].sort((a, b) => (a.bodyId < b.bodyId ? -1 : 1));
  // What a record writes is written on purpose: it comes before how some case happened to.
  for (const record of kept) {
    const [first, ...others] = namesOf(record).map(add);
    for (const other of others) join(parent, rootOf(first ?? other), rootOf(other));
  }
  for (const name of written) add(name);
  const byRoot = Map.groupBy(parent.keys(), rootOf);
  const groups = new Map<string, BodyGroup>();
  for (const [root, keys] of byRoot) {
    const ordered = keys.toSorted();
    const mine = kept.filter((record) => rootOf(plainName(record.name)) === root);
    const spellings = ordered.map((key) => spelled.get(key) ?? key);
    const group = { key: ordered[0] ?? root, spellings, records: mine };
    for (const key of keys) groups.set(key, group);
  }
  return { all: [...new Set(groups.values())], of: (name) => groups.get(plainName(name)) };
}

function join(parent: Map<string, string>, a: string, b: string): void {
  if (a < b) parent.set(b, a);
  else if (b < a) parent.set(a, b);
}

/** Without marks, punctuation and small words: what may be the same name written otherwise. */
const worn = (name: string): string =>
  plainName(name)
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/&/g, ' AND ')
    .replaceAll(/[^\p{Letter}\p{Number} ]/gu, '')
    .split(' ')
    .filter((word) => word !== '' && !smallWords.has(word))
    .join(' ');

const smallWords: ReadonlySet<string> = new Set(['THE', 'OF', 'Y', 'YR', 'LTD', 'LIMITED']);

/** Spellings of other groups that look like this one's: offered, never joined by themselves. */
export function lookAlike(group: BodyGroup, groups: readonly BodyGroup[]): readonly string[] {
  const own = new Set(group.spellings.map(worn));
  return groups.flatMap((other) =>
    other === group ? [] : other.spellings.filter((spelling) => own.has(worn(spelling))),
  );
}
