import { endedOn } from '../case/dates/facts.ts';
import { isImprovement } from '../case/dates/impact.ts';
import { type CaseState, isCounted, isInDraft } from '../case/state.ts';
import { usualEmbeddingMonths } from '../linter/vocabulary.ts';
import { categoryOf } from '../procedure/categories.ts';
import { procedureOf } from '../procedure/own.ts';

/** What may recur: a theme somebody named, a category, the root cause, the subject of the complaint (b6, R23). */
export const themeKinds = ['theme', 'category', 'root-cause', 'subject'] as const;
export type ThemeKind = (typeof themeKinds)[number];

/** A recommendation as themes are read from it; ISO dates. */
export type ThemedAction = {
  readonly caseId: string;
  readonly recommendationId: string;
  readonly reference: string;
  readonly number: string;
  readonly bodies: readonly string[];
  readonly marks: readonly { readonly kind: ThemeKind; readonly id: string }[];
  readonly isImprovement: boolean;
  readonly decidedOn: string | null;
  readonly endedOn: string | null;
};

/**
 * What the issued recommendations of a case are about. A category counts where the body's processes are to
 * change: that many people had an apology is no theme.
 */
export function themedActions(state: CaseState): readonly ThemedAction[] {
  const procedure = procedureOf(state.details.procedure);
  const { reference, decisionDate, sector } = state.details;
  return state.recommendations
    .filter((one) => isCounted(one.state) && !isInDraft(one.state) && !one.isDraft)
    .map((one) => {
      const { number, body, owedBy, theme = '', rootCause = '', categories } = one.details;
      const improves = isImprovement(one, state);
      const known = (written: string) =>
        (procedure && categoryOf(procedure, written)?.id) ?? written.trim();
      const marks = [
        { kind: 'theme' as const, id: theme.trim() },
        ...(improves
          ? [...new Set(categories.map(known))].map((id) => ({ kind: 'category' as const, id }))
          : []),
        { kind: 'root-cause' as const, id: rootCause },
        { kind: 'subject' as const, id: sector.trim() },
      ];
      return {
        caseId: state.caseId,
        recommendationId: one.recommendationId,
        reference,
        number,
        bodies: [body, ...(owedBy?.others ?? [])],
        marks: marks.filter(({ id }) => id !== ''),
        isImprovement: improves,
        decidedOn: decisionDate,
        endedOn: endedOn(state, one),
      };
    });
}

/** A closed improvement whose theme came again (demands 2.14): a case decided after it ended asks for the same. */
export type Recurrence = {
  readonly closed: ThemedAction;
  readonly again: ThemedAction;
  /** Whole calendar months from the ending to the later decision. */
  readonly months: number;
  /** Long enough since that it should have embedded [S12; twelve months P]. */
  readonly shouldHaveEmbedded: boolean;
};

export type Theme = {
  readonly kind: ThemeKind;
  readonly id: string;
  readonly cases: number;
  readonly actions: readonly ThemedAction[];
  /** Of the decisions; null where no case has a date. */
  readonly oldest: string | null;
  readonly latest: string | null;
  readonly recurrences: readonly Recurrence[];
};

/** Root causes and subjects are too wide for an alarm: not each training is the same training. [P] */
const alarming: ReadonlySet<ThemeKind> = new Set(['theme', 'category']);

/** What comes up in two cases or more: alarms first, then by how many cases. */
export function repeatedThemes(actions: readonly ThemedAction[]): readonly Theme[] {
  const byMark = new Map<string, { kind: ThemeKind; id: string; actions: ThemedAction[] }>();
  for (const action of actions)
    for (const { kind, id } of action.marks) {
      const key = `${kind} ${id.toLocaleUpperCase('en')}`;
      const known = byMark.get(key);
      if (known === undefined) byMark.set(key, { kind, id, actions: [action] });
      else known.actions.push(action);
    }
  return [...byMark.values()]
    .map(themeOf)
    .filter(({ cases }) => cases > 1)
    .sort(
      (a, b) =>
        b.recurrences.length - a.recurrences.length ||
        b.cases - a.cases ||
        (a.id < b.id ? -1 : Number(a.id > b.id)),
    );
}

function themeOf(mark: { kind: ThemeKind; id: string; actions: readonly ThemedAction[] }): Theme {
  const { kind, id } = mark;
  const actions = mark.actions.toSorted((a, b) =>
    (a.decidedOn ?? '9999') < (b.decidedOn ?? '9999') ? -1 : 1,
  );
  const days = actions.flatMap(({ decidedOn }) => decidedOn ?? []);
  return {
    kind,
    id,
    cases: new Set(actions.map(({ caseId }) => caseId)).size,
    actions,
    oldest: days[0] ?? null,
    latest: days.at(-1) ?? null,
    recurrences: alarming.has(kind) ? recurrencesIn(actions) : [],
  };
}

/** One line for each case that asks again, the latest first, with what had ended last before it was decided. */
function recurrencesIn(actions: readonly ThemedAction[]): readonly Recurrence[] {
  const ended = actions
    .flatMap((one) => (one.isImprovement && one.endedOn !== null ? [{ one, on: one.endedOn }] : []))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const found = new Map<string, Recurrence>();
  let before = 0;
  for (const again of actions) {
    const { decidedOn, caseId } = again;
    if (decidedOn === null) continue;
    while ((ended[before]?.on ?? decidedOn) < decidedOn) before += 1;
    if (found.has(caseId)) continue;
    const last = lastOfOthers(ended, before, caseId);
    if (last === null) continue;
    const { months } = Temporal.PlainDate.from(last.on).until(decidedOn, {
      largestUnit: 'months',
    });
    const shouldHaveEmbedded = months >= usualEmbeddingMonths;
    found.set(caseId, { closed: last.one, again, months, shouldHaveEmbedded });
  }
  return [...found.values()].toReversed();
}

type Ended = { readonly one: ThemedAction; readonly on: string };

function lastOfOthers(ended: readonly Ended[], before: number, caseId: string): Ended | null {
  for (let at = before - 1; at >= 0; at -= 1) {
    const each = ended[at];
    if (each !== undefined && each.one.caseId !== caseId) return each;
  }
  return null;
}
