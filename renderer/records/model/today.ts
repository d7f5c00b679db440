import { type Asleep, asleepOn } from '../../../shared/domain/desk/put-off.ts';
import type { PutOff } from '../../../shared/domain/desk/vocabulary.ts';
import { absenceOn } from '../../../shared/domain/member/absence.ts';
import type { TodayGroup, TodayGroupName, TodayView, TodayWhy, Whose } from '../today-views.ts';
import type { ActionRow } from '../views.ts';
import type { Model } from './model.ts';
import type { Rows, RowsOfCase } from './rows.ts';
import { reassignRight } from './team.ts';
import { firstBy } from './today/first-by.ts';
import { groupOf } from './today/group-of.ts';
import { mattersOf } from './today/matters-of.ts';
import { withNextStep } from './today/next-step.ts';
import { actionRow, inOrder, type Matter, matterRow } from './today/row.ts';
import { type Side, sideOf } from './today/side.ts';

const MOST_ROWS = 200;

/** As much of the model as this needs. */
export type TodayModel = Pick<Model, 'cases' | 'office' | 'members' | 'desk'>;
export type Looking = { readonly memberId: string; readonly whose: Whose };

type Piles = Readonly<Record<TodayGroupName, Matter[]>>;

type Passed = {
  readonly actions: Readonly<Record<TodayGroupName, ActionRow[]>>;
  readonly piles: Piles;
  /** Open actions of the whole office. */
  readonly open: number;
};

/**
 * What needs somebody today, grouped by what can be done about it. What they put off lies apart until its day,
 * or until something new comes in for it. Every case is passed once: what is shown is sorted and told afterwards.
 */
export function todayView(rows: Rows, model: TodayModel, looking: Looking): TodayView {
  const { today } = rows;
  const side = sideOf(model, looking, today);
  const { actions, piles, open } = passAll(rows, model, side);
  const tell = withNextStep(model, today);
  const groups = ofEach((name): TodayGroup => {
    const first = firstBy(actions[name], inOrder.actions(name), MOST_ROWS).map((one) =>
      actionRow(name, one, rows.byCase.get(one.caseId)?.owners ?? [], side),
    );
    const matters = firstBy(piles[name], inOrder.matters, MOST_ROWS).map((one) =>
      matterRow(one, side),
    );
    const shown = firstBy([...first, ...matters], inOrder.rows, MOST_ROWS).map(tell);
    return { rows: shown, count: actions[name].length + piles[name].length };
  });
  return {
    date: today,
    whose: looking.whose,
    groups,
    dueToday: actions['due-soon'].filter(({ standing }) => standing === 'due-today').length,
    ...waitingOf(actions['waiting-for-us'], today),
    standsInFor: side.standsInFor,
    awayUntil: awayUntil(model, looking.memberId, today),
    seesTeam: reassignRight(model, looking.memberId).ok,
    cases: rows.byCase.size,
    open,
  };
}

function waitingOf(
  waiting: readonly ActionRow[],
  today: string,
): Pick<TodayView, 'oldestWaiting' | 'overOurTime'> {
  const days = waiting.map(({ workingDays }) => workingDays ?? 0);
  return {
    oldestWaiting: days.length === 0 ? null : days.reduce((most, one) => Math.max(most, one)),
    overOurTime: waiting.filter(({ considerBy }) => considerBy !== null && considerBy < today)
      .length,
  };
}

function passAll(rows: Rows, model: TodayModel, side: Side): Passed {
  const { today } = rows;
  const asleep = asleepOn(model.desk, today);
  const actions = ofEach((): ActionRow[] => []);
  const piles = ofEach((): Matter[] => []);
  const seen = new Set<string>();
  let open = 0;
  for (const held of rows.byCase.values()) {
    const isOurs = side.isOurs(held.owners);
    for (const action of held.actions) {
      if (action.standing === 'ended') continue;
      open += 1;
      const group = groupOf(action.standing);
      if (group === null || !isOurs) continue;
      const off = offUntil(asleep, held, action.recommendationId);
      if (off === null) actions[group].push(action);
      else keepPutOff(piles['put-off'], held, off);
    }
    pileMatters(held, { side, asleep, seen, today, piles });
  }
  return { actions, piles, open };
}

/** One for each group. */
const ofEach = <Value>(make: (name: TodayGroupName) => Value): Record<TodayGroupName, Value> => ({
  overdue: make('overdue'),
  'due-soon': make('due-soon'),
  'waiting-for-us': make('waiting-for-us'),
  decisions: make('decisions'),
  letters: make('letters'),
  'to-check': make('to-check'),
  dates: make('dates'),
  'awaiting-event': make('awaiting-event'),
  'nothing-next': make('nothing-next'),
  elsewhere: make('elsewhere'),
  'in-draft': make('in-draft'),
  'put-off': make('put-off'),
});

type Piling = {
  readonly side: Side;
  readonly asleep: Asleep;
  readonly seen: Set<string>;
  readonly today: string;
  readonly piles: Piles;
};

/** What a case has beyond the dates of its actions, each under its group. */
function pileMatters(held: RowsOfCase, { side, asleep, seen, today, piles }: Piling): void {
  for (const matter of mattersOf(held, side, seen, today)) {
    const off = offUntil(asleep, held, matter.recommendationId);
    if (off === null) piles[matter.group].push(matter);
    else if (off.target.recommendationId === null) keepPutOff(piles['put-off'], held, off);
  }
}

/** Once for each thing that was put off: a case as a whole is one. */
function keepPutOff(pile: Matter[], held: RowsOfCase, { target, until, note }: PutOff): void {
  const { recommendationId } = target;
  const isWhole = recommendationId === null;
  if (isWhole && pile.some((one) => one.held === held && one.recommendationId === null)) return;
  const why: TodayWhy = { kind: 'put-off', until, note, isWhole };
  pile.push({ held, group: 'put-off', why, recommendationId, day: until });
}

/** Put off, and nothing that waits for us has come in for it on a later day than it was put off. */
function offUntil(
  asleep: Asleep,
  { row: { caseId }, actions, decisions }: RowsOfCase,
  recommendationId: string | null,
): PutOff | null {
  const off = asleep({ caseId, recommendationId });
  if (off === null) return null;
  const isAbout = (one: { readonly recommendationId: string | null }): boolean =>
    one.recommendationId === recommendationId;
  const came = [
    ...actions.filter(isAbout).flatMap(({ waitingSince }) => waitingSince ?? []),
    ...decisions.filter(isAbout).map(({ on }) => on),
  ];
  return came.some((day) => day > off.on) ? null : off;
}

function awayUntil({ members }: TodayModel, memberId: string, today: string): string | null {
  const member = members.get(memberId);
  return member === undefined ? null : (absenceOn(member, today)?.to ?? null);
}
