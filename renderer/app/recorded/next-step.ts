import type { NextStep } from '../../../shared/domain/case/ladder.ts';
import type { Role } from '../../../shared/domain/member/events.ts';
import type { LadderStep } from '../../../shared/domain/procedure/ladder.ts';
import { small, type Wording } from '../../i18n/index.ts';
import type { RecommendationView } from '../../records/views.ts';

/** "the co-ordinator or the manager". */
export function rolesWords(roles: readonly Role[], { t }: Pick<Wording, 't'>): string {
  const names = roles.map((role) => t(`next.role.${role}`));
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  // In Welsh the article joins the word before it: “neu’r rheolwr”.
  const joined = t('next.or', { first: names.slice(0, -1).join(', '), last });
  return joined.replace(/ neu yr? /u, ' neu’r ');
}

export type StepAbout = {
  /** The rung of the ladder it is, which says more of it. */
  readonly rung?:
    | Pick<LadderStep, 'asksWhyLate' | 'copiesManager' | 'tellsComplainant'>
    | undefined;
  readonly isDraft: boolean;
};

/** What is to be done, in small letters: "chase 1, asking why it is late". */
export function stepWords(
  { kind, level }: Pick<NextStep, 'kind' | 'level'>,
  { rung, isDraft }: StepAbout,
  { t }: Pick<Wording, 't'>,
): string {
  if (kind === 'wait') return t(isDraft ? 'next.wait.comments' : 'next.wait.date');
  if (kind !== 'chase') return small(t(`next-step.${kind}`));
  const chase = t('next.chase', { level: level ?? 1 });
  const asks = rung?.asksWhyLate === true ? t('next.asks-why', { step: chase }) : chase;
  const copied = rung?.copiesManager === true ? t('next.copies-manager', { step: asks }) : asks;
  return rung?.tellsComplainant === true ? t('next.tells-complainant', { step: copied }) : copied;
}

/** Kinds whose day is the last to do it; of the others it is the first. */
const lastDays: ReadonlySet<NextStep['kind']> = new Set(['assess', 'decide-extension', 'wait']);

/**
 * Of several next steps the one to begin with: what can be done today before what has only a day to come, then
 * the earlier day.
 */
export function byUrgency(today: string) {
  const isNow = ({ kind, on }: NextStep) =>
    on !== null && (on <= today || (lastDays.has(kind) && kind !== 'wait'));
  const day = ({ on }: NextStep) => on ?? '9999';
  return (one: NextStep, other: NextStep): number =>
    Number(isNow(other)) - Number(isNow(one)) || day(one).localeCompare(day(other));
}

/** The next step with who and when: "chase 1, asking why it is late, by the co-ordinator, from 3 December 2026". */
export function nextStepWords(
  next: NextStep,
  about: StepAbout,
  today: string,
  wording: Pick<Wording, 't' | 'day'>,
): string {
  const { t, day } = wording;
  const step = stepWords(next, about, wording);
  const by =
    next.by.length === 0 ? step : t('next.by', { step, roles: rolesWords(next.by, wording) });
  if (next.on === null) return by;
  const values = { step: by, day: day(next.on, 'day') };
  if (next.kind === 'wait') return t('next.until', values);
  if (lastDays.has(next.kind)) return t(next.on < today ? 'next.was-by' : 'next.do-by', values);
  return t(next.on < today ? 'next.since' : 'next.from', values);
}

/** The one thing to do next for a recommendation, who does it and when; null once it has ended. */
export function nextWordsOf(
  {
    nextStep,
    ladder,
    isDraft,
    state,
  }: Pick<RecommendationView, 'nextStep' | 'ladder' | 'isDraft' | 'state'>,
  today: string,
  wording: Pick<Wording, 't' | 'day'>,
): string | null {
  if (nextStep === null) return null;
  // Nobody comments on what was not sent to them.
  if (state === 'drafted' && nextStep.kind === 'wait') return wording.t('next.issue-draft');
  // Only a chase is told in full: what it asks and who is told.
  const rung = nextStep.kind === 'chase' ? ladder.next?.step : undefined;
  return nextStepWords(nextStep, { rung, isDraft }, today, wording);
}
