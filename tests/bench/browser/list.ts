import { Lists } from '../../../renderer/records/model/lists.ts';
import { Rows } from '../../../renderer/records/model/rows.ts';
import type { ActionRow, ActionSort, ListQuery } from '../../../renderer/records/views.ts';
import { rowsOf } from '../caseload.ts';
import { type Side, sideBySide, timed } from '../measure.ts';
import type { Pair } from './asked.ts';

const WINDOW = 60;

/** What is known before the question: sorted anew, searched for the first time, other words, the next window. */
type Kind = 'sort' | 'first-search' | 'search' | 'scroll';
type Question = {
  readonly name: string;
  readonly kind: Kind;
  readonly query: ListQuery<ActionSort>;
};

const query = (by: ActionSort, parts: Partial<ListQuery<ActionSort>>): ListQuery<ActionSort> => ({
  sort: { by, descending: false },
  text: '',
  standings: [],
  bodies: [],
  kinds: [],
  from: 0,
  count: WINDOW,
  ...parts,
});

const filtered = { text: 'apologise', standings: ['overdue', 'due-soon'] } as const;
const questions: readonly Question[] = [
  { name: 'sorted by date', kind: 'sort', query: query('currentDue', {}) },
  { name: 'sorted by body', kind: 'sort', query: query('body', {}) },
  {
    name: 'first words typed since anything changed',
    kind: 'first-search',
    query: query('currentDue', filtered),
  },
  {
    name: 'filtered by words and standing',
    kind: 'search',
    query: query('currentDue', filtered),
  },
  {
    name: 'ten windows while scrolling',
    kind: 'scroll',
    query: query('currentDue', { standings: ['overdue', 'on-track'] }),
  },
];

/** The lists as the records worker has them, against sort, filter and slice of an array. */
export async function measureList(size: number, rounds: number): Promise<readonly Pair[]> {
  const made = rowsOf(size);
  const rows = new Rows('2026-03-02');
  rows.load(made);
  const plain = made.flatMap(([, { actions }]) => actions.map(withWords));
  const pairs: Pair[] = [];
  for (const question of questions) {
    const sides = { ours: byLists(rows, question), theirs: byArrays(plain, question) };
    pairs.push({ name: question.name, ...(await sideBySide(sides, { rounds, warmUp: 3 })) });
  }
  return [whole(pairs), ...pairs];
}

const windows = (asked: Question['query']) =>
  Array.from({ length: 10 }, (_, index) => ({ ...asked, from: index * WINDOW }));

/** Words nobody has typed before, so that nothing found is known. */
const others = (asked: Question['query'], round: number) => ({
  ...asked,
  text: `${asked.text} ${round % 97}`,
});

function byLists(rows: Rows, { kind, query: asked }: Question): Side {
  const known = new Lists(rows);
  known.actions(asked);
  let round = 0;
  return async () => {
    round += 1;
    switch (kind) {
      case 'sort':
        rows.load([]);
        return timed(async () => known.actions(asked));
      case 'first-search': {
        const lists = new Lists(rows);
        lists.actions({ ...asked, text: '' });
        return timed(async () => lists.actions(asked));
      }
      case 'search':
        return timed(async () => known.actions(others(asked, round)));
      case 'scroll':
        return timed(async () => {
          for (const one of windows(asked)) known.actions(one);
        });
    }
  };
}

function byArrays(plain: readonly Plain[], { kind, query: asked }: Question): Side {
  const sorted = sortedBy(plain, asked.sort.by);
  let round = 0;
  return async () => {
    round += 1;
    switch (kind) {
      case 'sort':
        return timed(async () => windowOf(sortedBy(plain, asked.sort.by), asked));
      case 'first-search':
        return timed(async () => windowOf(sorted.map(withWords), asked));
      case 'search':
        return timed(async () => windowOf(sorted, others(asked, round)));
      case 'scroll':
        return timed(async () => {
          for (const one of windows(asked)) windowOf(sorted, one);
        });
    }
  };
}

const whole = (pairs: readonly Pair[]): Pair => ({
  name: 'all of these, one after another',
  ours: pairs.reduce((sum, { ours }) => sum + ours, 0),
  theirs: pairs.reduce((sum, { theirs }) => sum + theirs, 0),
});

/** What a program with nothing but arrays would keep: the fields that are sorted and searched, and the text to search in. */
type Plain = Pick<
  ActionRow,
  'reference' | 'number' | 'body' | 'caseTitle' | 'text' | 'currentDue' | 'standing'
> & { readonly words: string };

const withWords = (row: Omit<Plain, 'words'>): Plain => {
  const { reference, number, body, caseTitle, text, currentDue, standing } = row;
  const words = `${reference} ${number} ${body} ${caseTitle} ${text}`.toLowerCase();
  return { reference, number, body, caseTitle, text, currentDue, standing, words };
};

const collator = new Intl.Collator(['en', 'cy'], { numeric: true, sensitivity: 'base' });
const ascending = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const sortedBy = (rows: readonly Plain[], by: ActionSort): readonly Plain[] =>
  rows.toSorted(
    by === 'body'
      ? (a, b) => collator.compare(a.body, b.body) || collator.compare(a.reference, b.reference)
      : (a, b) =>
          ascending(a.currentDue ?? '~', b.currentDue ?? '~') ||
          collator.compare(a.reference, b.reference),
  );

function windowOf(sorted: readonly Plain[], asked: Question['query']): readonly Plain[] {
  const words = asked.text.split(' ').filter((word) => word !== '');
  const matching = sorted.filter(
    ({ words: all, standing }) =>
      words.every((word) => all.includes(word)) &&
      (asked.standings.length === 0 || asked.standings.includes(standing)),
  );
  return matching.slice(asked.from, asked.from + asked.count);
}
