import type { CaseCommand } from '../../../../../shared/domain/case/commands.ts';
import type { Assessment, CaseState } from '../../../../../shared/domain/case/state.ts';
import type { ExtractTable } from '../../../../../shared/domain/extract/table.ts';
import { tableOf } from './spreadsheet.ts';
import { carryOut, takeIn, today } from './take-in.ts';

/** The columns of a usual extract, and a row of it. */
export const columns = [
  ...['Reference', 'No', 'Body', 'Recommendation', 'Kind', 'Remedy type', 'Decided', 'Due date'],
  ...['Evidence', 'Sector'],
];
type Row = Readonly<Partial<Record<string, string>>>;
const usual: Row = {
  Reference: 'P25-0001-X',
  No: '1',
  Body: 'Eastmere Council',
  Recommendation: 'Apologise for the delay.',
  Kind: 'Personal remedy',
  'Remedy type': 'apology',
  Decided: '3/2/2026',
  'Due date': '3/4/2026',
  Evidence: 'The letter',
  Sector: 'Housing',
};
export const tableFor = (names: readonly string[], rows: readonly Row[]): ExtractTable =>
  tableOf(names, ...rows.map((row) => names.map((name) => row[name] ?? usual[name] ?? '')));
export const table = (...rows: readonly Row[]) => tableFor(columns, rows);
/** What was taken in last week: two recommendations of one case, and one of another. */
export const lastWeek = () =>
  takeIn(table({}, { No: '2', Recommendation: 'Pay £50.' }, { Reference: 'P25-0002-X' }));

/** One recommendation of the first case. */
export const recommendationIn = (states: readonly CaseState[], number: string) => {
  const state = states.find(({ details }) => details.reference === 'P25-0001-X');
  const found = state?.recommendations.find(({ details }) => details.number === number);
  if (state === undefined || found === undefined) throw new Error('not there');
  return { state, found };
};

/** A correction typed here. */
export const revise = (
  states: readonly CaseState[],
  number: string,
  set: Extract<CaseCommand, { kind: 'reviseRecommendation' }>['set'],
): readonly CaseState[] => {
  const { state, found } = recommendationIn(states, number);
  const { caseId } = state;
  const { recommendationId } = found;
  const origin = { kind: 'typed' } as const;
  return carryOut(
    [{ kind: 'reviseRecommendation', caseId, recommendationId, set, origin }],
    states,
  );
};

const judged: Assessment = {
  assessmentId: 'f'.repeat(32),
  evidenceIds: [],
  result: 'satisfied',
  reason: 'The letter was sent.',
  assessedOn: today,
  actionDoneOn: null,
  stamp: { by: 'member', device: 'device', at: '2026-03-02T09:00:00.000Z' },
};

export const assess = (states: readonly CaseState[], number: string): readonly CaseState[] => {
  const { state, found } = recommendationIn(states, number);
  const assessed = { ...found, assessments: [judged], state: 'satisfied-on-time' as const };
  const recommendations = state.recommendations.map((each) => (each === found ? assessed : each));
  return states.map((each) => (each === state ? { ...state, recommendations } : each));
};
