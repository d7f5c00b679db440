import type { BothLanguages } from '../../../shared/domain/calendar/vocabulary.ts';
import { moneyOf } from '../../../shared/domain/case/money.ts';
import { countedFact, endedOn, onTime } from '../../../shared/domain/case/on-time.ts';
import type { CaseState, Recommendation } from '../../../shared/domain/case/state.ts';
import { categoryOf } from '../../../shared/domain/procedure/categories.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import type { DatedFact, Procedure } from '../../../shared/domain/procedure/vocabulary.ts';
import { domain } from '../../../shared/words/domain.ts';
import { sheetWords } from '../../../shared/words/sheet.ts';
import type { NameOf } from '../model/lists/orders.ts';
import type { ActionRow } from '../views.ts';
import { type Cell, day, number, pence, text } from './cell.ts';

export type SheetWordId = keyof typeof sheetWords;
export type SheetLanguage = keyof BothLanguages;

/** Everything a line is written from. */
export type SheetAction = {
  readonly row: ActionRow;
  readonly state: CaseState;
  readonly one: Recommendation;
};

/** In whose words and as of which day (an ISO date) a sheet is written. */
export type SheetFor = {
  readonly language: SheetLanguage;
  readonly today: string;
  readonly nameOf: NameOf;
};

type Column = readonly [SheetWordId, (of: SheetAction, written: SheetFor) => Cell];

const factWord: Readonly<Record<DatedFact, SheetWordId>> = {
  actionDone: 'sheet.action-done',
  evidenceReceived: 'sheet.evidence-received',
  evidenceComplete: 'sheet.evidence-complete',
  satisfied: 'sheet.satisfied',
};

const say = (id: SheetWordId, { language }: SheetFor): string => sheetWords[id][language];

export const procedureIn = (state: CaseState): Procedure | undefined =>
  procedureOf(state.details.procedure);

const kindOf = ({ state, one }: SheetAction, { language }: SheetFor): string => {
  const { kind } = one.details;
  return procedureIn(state)?.kinds.find(({ id }) => id === kind)?.label[language] ?? kind;
};

const categoriesOf = ({ state, one }: SheetAction, { language }: SheetFor): string => {
  const procedure = procedureIn(state);
  const label = (id: string) =>
    (procedure === undefined ? undefined : categoryOf(procedure, id))?.label[language] ?? id;
  return one.details.categories.map(label).join('; ');
};

const onTimeCell = (
  { state, one }: SheetAction,
  by: 'original' | 'current',
  written: SheetFor,
): Cell => text(say(`sheet.on-time.${onTime(state, one, by, written.today)}`, written));

const owner = (memberId: string | null, { nameOf }: SheetFor): Cell =>
  memberId === null ? text('') : text(nameOf(memberId));

function moneyCell(
  { state, one }: SheetAction,
  pick: (line: ReturnType<typeof moneyOf>[number]) => number | null,
): Cell {
  const amounts = moneyOf(state, one).map(pick);
  if (amounts.length === 0 || amounts.includes(null)) return pence(null);
  return pence(amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0));
}

const granted = ({ state, one }: SheetAction): number =>
  state.facts.extensions.filter(
    ({ decision, removed, recommendationIds }) =>
      decision?.kind === 'granted' &&
      removed === null &&
      recommendationIds.includes(one.recommendationId),
  ).length;

const lastLetter = ({ state, one }: SheetAction): string | null =>
  state.facts.letters
    .filter(
      ({ kind, error, recommendationIds }) =>
        error === null &&
        (kind === 'reminder' || kind === 'chase') &&
        recommendationIds.includes(one.recommendationId),
    )
    .map(({ on }) => on)
    .toSorted()
    .at(-1) ?? null;

/** Enough for a month-end by hand: four dates, both due dates, on time by each (c3.1, c5). */
const columns: readonly Column[] = [
  ['sheet.reference', ({ state }) => text(state.details.reference)],
  ['sheet.number', ({ one }) => text(one.details.number)],
  ['sheet.body', ({ one }) => text(one.details.body)],
  ['sheet.title', ({ state }) => text(state.details.title)],
  ['sheet.text', ({ one }) => text(one.details.text)],
  ['sheet.kind', (of, written) => text(kindOf(of, written))],
  ['sheet.categories', (of, written) => text(categoriesOf(of, written))],
  [
    'sheet.procedure',
    ({ state }, { language }) =>
      text(procedureIn(state)?.name[language] ?? state.details.procedure.id),
  ],
  [
    'sheet.route',
    ({ state }, { language }) => text(domain[`route.${state.details.route}`][language]),
  ],
  ['sheet.decided', ({ state }) => day(state.details.decisionDate)],
  ['sheet.due-words', ({ one }) => text(one.details.dueWords)],
  ['sheet.original-due', ({ one }) => day(one.details.originalDue)],
  ['sheet.current-due', ({ one }) => day(one.currentDue)],
  ['sheet.action-done', ({ one }) => day(one.dates.actionDone)],
  ['sheet.evidence-received', ({ one }) => day(one.dates.evidenceReceived)],
  ['sheet.evidence-complete', ({ one }) => day(one.dates.evidenceComplete)],
  ['sheet.satisfied', ({ one }) => day(one.dates.satisfied)],
  ['sheet.judged-by', ({ state }, written) => text(say(factWord[countedFact(state)], written))],
  ['sheet.on-time-original', (of, written) => onTimeCell(of, 'original', written)],
  ['sheet.on-time-current', (of, written) => onTimeCell(of, 'current', written)],
  ['sheet.days-late', ({ row }) => number(row.lateDays)],
  ['sheet.standing', ({ row }, { language }) => text(domain[`standing.${row.standing}`][language])],
  ['sheet.state', ({ one }, { language }) => text(domain[`state.${one.state}`][language])],
  ['sheet.ended-on', ({ state, one }) => day(endedOn(state, one)?.on ?? null)],
  ['sheet.ending-reason', ({ state, one }) => text(endedOn(state, one)?.reason ?? '')],
  ['sheet.case-owner', ({ state }, written) => owner(state.owners.case, written)],
  ['sheet.compliance-owner', ({ state }, written) => owner(state.owners.compliance, written)],
  ['sheet.evidence', ({ one }) => number(one.evidenceIds.length)],
  ['sheet.extensions', (of) => number(granted(of))],
  ['sheet.last-letter', (of) => day(lastLetter(of))],
  ['sheet.owed', (of) => moneyCell(of, ({ owed }) => owed)],
  ['sheet.paid', (of) => moneyCell(of, ({ paid }) => paid)],
  ['sheet.set-off', (of) => moneyCell(of, ({ setOff }) => setOff)],
  ['sheet.outstanding', (of) => moneyCell(of, ({ outstanding }) => outstanding)],
];

export const actionHeadings = (written: SheetFor): readonly string[] =>
  columns.map(([id]) => say(id, written));

export const actionCells = (of: SheetAction, written: SheetFor): readonly Cell[] =>
  columns.map(([, cell]) => cell(of, written));
