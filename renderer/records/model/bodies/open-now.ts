import { behaviourOf } from '../../../../shared/domain/figures/behaviour.ts';
import { repeatedThemes } from '../../../../shared/domain/figures/themes.ts';
import type { BodyOpen, BodyThemes, OpenCase } from '../../body-views.ts';
import { isOpen, type KnownBody } from './directory.ts';

const MOST_CASES = 60;
const MOST_THEMES = 30;
const MOST_ACTIONS = 8;
const MOST_ALARMS = 4;

/** What is open, case by case, and how the body behaves. Pure. */
export function openNow(body: KnownBody): BodyOpen {
  const byCase = Map.groupBy(body.actions.filter(isOpen), ({ caseId }) => caseId);
  const cases = Array.from(byCase, ([caseId, actions]): OpenCase => {
    const sorted = actions.toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));
    const { reference = '', caseTitle = '', currentDue = null } = sorted[0] ?? {};
    return { caseId, reference, title: caseTitle, nextDue: currentDue, actions: sorted };
  }).sort((a, b) => ((a.nextDue ?? '9999') < (b.nextDue ?? '9999') ? -1 : 1));
  const shown = cases.slice(0, MOST_CASES);
  const listed = shown.reduce((sum, { actions }) => sum + actions.length, 0);
  const daysLate = body.actions.flatMap(({ state, lateDays }) =>
    state === 'satisfied-late' && lateDays !== null ? [lateDays] : [],
  );
  return {
    cases: shown,
    moreCases: cases.length - shown.length,
    moreActions: body.open - listed,
    behaviour: behaviourOf(body.extensions, body.chases, daysLate),
  };
}

const dueOf = ({ currentDue }: { readonly currentDue: string | null }) => currentDue ?? '9999';

/** What recurs in its cases, cut to what can be read. Pure. */
export function bodyThemes(body: KnownBody): BodyThemes {
  const themes = repeatedThemes(body.themed);
  const shown = themes.slice(0, MOST_THEMES).map(({ actions, recurrences, ...theme }) => ({
    ...theme,
    actions: actions.length,
    alarms: recurrences.length,
    latestActions: actions.slice(-MOST_ACTIONS).toReversed(),
    recurrences: recurrences.slice(0, MOST_ALARMS),
  }));
  return { themes: shown, more: themes.length - shown.length };
}
