import type { RowsOfCase } from '../../renderer/records/model/rows.ts';
import type { ActionRow, CaseRow } from '../../renderer/records/views.ts';
import type { Standing } from '../../shared/domain/case/vocabulary.ts';

/** An invented caseload of any size, the same every time: three actions to a case. */
export const ACTIONS_PER_CASE = 3;

const bodies = Array.from({ length: 60 }, (_, index) => `Invented Borough Council ${index + 1}`);
const asked = [
  'apologise in writing to the complainant and her mother',
  'pay for the time and trouble the complaint took',
  'review how requests for an assessment are recorded',
  'remind staff of the policy on writing to families',
  'report to the board what was learnt and what will change',
  'share the decision with everyone who handled the file',
];
const kinds = ['apology', 'payment', 'review', 'training', 'procedure', 'other'];
const standings: readonly Standing[] = ['overdue', 'due-soon', 'on-track', 'no-date', 'ended'];

/** A small generator of numbers from 0 to below 1, for the same caseload in every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <Item>(items: readonly Item[], at: number): Item => {
  const item = items[Math.floor(at * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const idOf = (prefix: string, index: number): string =>
  prefix + index.toString(16).padStart(32 - prefix.length, '0');

export const referenceOf = (index: number): string =>
  `ZZ-${String(Math.imul(index, 7919) % 100_000).padStart(5, '0')}-${index}`;

const dayOf = (at: number): string =>
  Temporal.PlainDate.from('2025-06-01')
    .add({ days: Math.floor(at * 700) })
    .toString();

const wordsOf = (next: () => number): string =>
  `${pick(asked, next())}, and ${pick(asked, next())} within ${1 + Math.floor(next() * 12)} weeks of the decision`;

const nothingElse = { dates: [], owners: [], decisions: [], checks: [], letters: [], notHere: [] };

/** The rows of a caseload, as a checkpoint holds them. */
export function rowsOf(size: number): readonly (readonly [string, RowsOfCase])[] {
  const next = numbersFrom(size);
  return Array.from({ length: Math.ceil(size / ACTIONS_PER_CASE) }, (_, index) => {
    const caseId = idOf('c', index);
    const [reference, title] = [referenceOf(index), `Case of Mr Nobody ${index}`];
    const body = pick(bodies, next());
    const actions = Array.from({ length: ACTIONS_PER_CASE }, (_, at): ActionRow => {
      const due = next() < 0.9 ? dayOf(next()) : null;
      return {
        caseId,
        recommendationId: idOf('a', index * ACTIONS_PER_CASE + at),
        reference,
        caseTitle: title,
        number: `R${at + 1}`,
        body,
        text: wordsOf(next),
        kind: pick(kinds, next()),
        categories: [],
        dueWords: due ?? '',
        originalDue: due,
        currentDue: due,
        state: 'open',
        standing: pick(standings, next()),
        workingDays: due === null ? null : Math.floor(next() * 40),
        evidenceCount: next() < 0.4 ? 1 : 0,
        unassessedCount: 0,
        waitingSince: null,
        considerBy: null,
        hasConflict: false,
        owner: null,
        procedure: 'general',
        decisionDate: '2025-05-01',
        endedOn: null,
        lateDays: null,
        money: null,
      };
    });
    return [
      caseId,
      {
        row: caseRow(caseId, reference, title, actions),
        actions,
        plainReference: reference,
        ...nothingElse,
      },
    ] as const;
  });
}

const caseRow = (
  caseId: string,
  reference: string,
  title: string,
  actions: readonly ActionRow[],
): CaseRow => ({
  caseId,
  reference,
  title,
  bodies: actions[0]?.body ?? '',
  decisionDate: '2025-05-01',
  total: actions.length,
  ended: 0,
  overdue: 0,
  waiting: 0,
  nextDue: actions[0]?.currentDue ?? null,
  owner: null,
  procedure: 'general',
  complaintClosedOn: null,
  recommendationsClosedOn: null,
  hasConflict: false,
});

/** The same caseload as the spreadsheet an office would bring. */
export function csvOf(size: number): string {
  const lines = rowsOf(size).flatMap(([, { actions }]) =>
    actions.map(({ reference, number, body, caseTitle, text, currentDue }) =>
      [reference, number, body, caseTitle, text, '2025-05-01', currentDue ?? '']
        .map((value) => `"${value}"`)
        .join(','),
    ),
  );
  return ['Reference,Number,Body,Title,Recommendation,Decision date,Due date', ...lines, ''].join(
    '\n',
  );
}
