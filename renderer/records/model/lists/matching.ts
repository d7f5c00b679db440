import { type Days, daysOf, isWithin } from '../../../../shared/domain/desk/period.ts';
import { asleepOn } from '../../../../shared/domain/desk/put-off.ts';
import type { ListFilters, OwnDesk } from '../../../../shared/domain/desk/vocabulary.ts';
import type { ActionRow, CaseRow } from '../../views.ts';

/** Who asks, and on which day (an ISO date). */
export type Asker = { readonly today: string; readonly me: string; readonly desk: OwnDesk };

/** What a question narrows by; what it does not name narrows nothing. */
export type Narrowing = Partial<Omit<ListFilters, 'text' | 'standings'>>;

type Test<Row> = (row: Row) => boolean;

const all =
  <Row>(tests: readonly Test<Row>[]): Test<Row> =>
  (row) =>
    tests.every((test) => test(row));

const oneOf = <Row>(
  wanted: readonly string[] | undefined,
  pick: (row: Row) => string,
): readonly Test<Row>[] => {
  if (wanted === undefined || wanted.length === 0) return [];
  const set = new Set(wanted);
  return [(row) => set.has(pick(row))];
};

const within = <Row>(
  period: ListFilters['due'] | undefined,
  today: string,
  pick: (row: Row) => string | null,
): readonly Test<Row>[] => {
  if (period === undefined || period === null) return [];
  const days: Days = daysOf(period, today);
  return [(row) => isWithin(pick(row), days)];
};

/** Everything asked of an action itself but the words and the standings. */
export function actionTest(filters: Narrowing, asker: Asker): Test<ActionRow> {
  const { categories = [], hasEvidenceWaiting = false, hasConflict = false } = filters;
  const tests: Test<ActionRow>[] = [
    ...oneOf<ActionRow>(filters.bodies, (row) => row.body),
    ...oneOf<ActionRow>(filters.kinds, (row) => row.kind),
    ...within<ActionRow>(filters.due, asker.today, (row) => row.currentDue),
    ...within<ActionRow>(filters.ended, asker.today, (row) => row.endedOn),
    ...putOff(filters.putOff, asker),
  ];
  if (categories.length > 0)
    tests.push((row) => row.categories.some((one) => categories.includes(one)));
  if (hasEvidenceWaiting) tests.push((row) => row.waitingSince !== null);
  if (filters.isOverOurTime === true)
    tests.push((row) => row.considerBy !== null && row.considerBy < asker.today);
  if (hasConflict) tests.push((row) => row.hasConflict);
  return all(tests);
}

/** Everything asked of the case: who follows it up, and when it was decided. */
export function caseTest(
  filters: Narrowing,
  asker: Asker,
): Test<Pick<CaseRow | ActionRow, 'owner' | 'decisionDate'>> {
  type Row = Pick<CaseRow, 'owner' | 'decisionDate'>;
  return all<Row>([
    ...oneOf<Row>(filters.owners, ({ owner }) => {
      if (owner === null) return 'nobody';
      return owner === asker.me && filters.owners?.includes('me') === true ? 'me' : owner;
    }),
    ...within<Row>(filters.decided, asker.today, (row) => row.decisionDate),
  ]);
}

/** Is anything asked of the actions of a case? Where not, a case without any is listed too. */
export const asksOfActions = (filters: Narrowing): boolean => {
  const { bodies = [], kinds = [], categories = [], due = null, ended = null } = filters;
  return (
    bodies.length + kinds.length + categories.length > 0 ||
    due !== null ||
    ended !== null ||
    filters.hasEvidenceWaiting === true ||
    filters.isOverOurTime === true ||
    filters.hasConflict === true ||
    filters.putOff === 'alone'
  );
};

function putOff(
  shown: ListFilters['putOff'] | undefined,
  asker: Asker,
): readonly Test<ActionRow>[] {
  if (shown === undefined || shown === 'with-the-rest') return [];
  const asleep = asleepOn(asker.desk, asker.today);
  return [(row) => (asleep(row) === null) === (shown === 'left-out')];
}
