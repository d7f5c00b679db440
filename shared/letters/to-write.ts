import type { Circumstances } from '../domain/case/circumstances.ts';
import { endedOn } from '../domain/case/dates/facts.ts';
import { isOver } from '../domain/case/dates/impact.ts';
import { hasNoComplainant } from '../domain/case/drafts.ts';
import type { LetterKind } from '../domain/case/events/letters.ts';
import { nextStep } from '../domain/case/ladder.ts';
import { bodiesAsked, isOwedBy, toChase } from '../domain/case/letters.ts';
import { plainName } from '../domain/case/plain-name.ts';
import type { CaseState, Letter, Recommendation } from '../domain/case/state.ts';
import { postWaitingSince } from '../domain/case/waiting.ts';
import { isAllOver } from './texts/confirmations.ts';
import { decidedExtensions } from './texts/extension-answer.ts';
import { isJudgedShort } from './texts/still-needed.ts';
import type { ComposedKind } from './vocabulary.ts';

/** A text the record calls for now. */
export type LetterToWrite = {
  readonly kind: ComposedKind;
  /** The body it goes to, or is about. */
  readonly body: string;
  readonly recommendationIds: readonly string[];
  readonly extensionId: string | null;
};

const ids = (some: readonly Recommendation[]): readonly string[] =>
  some.map(({ recommendationId }) => recommendationId);

/**
 * The texts the record calls for on a day, the most pressing first: what we owe the body (an answer, what is
 * still needed), then what its own dates call for (a chase, a reminder), then the confirmations (R10–R13).
 */
export function lettersToWrite(
  state: CaseState,
  circumstances: Circumstances,
): readonly LetterToWrite[] {
  const bodies = bodiesAsked(state.recommendations);
  return [
    ...answers(state),
    ...bodies.flatMap((body) => stillNeeded(state, body)),
    ...bodies.flatMap((body) => climbing(state, body, circumstances)),
    ...confirmations(state, bodies),
  ];
}

/**
 * Of these, what we owe without a day of its own: an answer about more time, what is still needed, and the
 * confirmations. What the dates call for stands with its action.
 */
export function lettersOwed(state: CaseState): readonly LetterToWrite[] {
  const bodies = bodiesAsked(state.recommendations);
  return [
    ...answers(state),
    ...bodies.flatMap((body) => stillNeeded(state, body)),
    ...confirmations(state, bodies),
  ];
}

const sent = ({ facts }: Pick<CaseState, 'facts'>, kind: LetterKind): readonly Letter[] =>
  facts.letters.filter((one) => one.kind === kind && one.error === null);

const goesTo = ({ to }: Letter, body: string): boolean => plainName(to) === plainName(body);

/** A request that was decided, and no answer went to one of its bodies since. */
function answers(state: CaseState): readonly LetterToWrite[] {
  return decidedExtensions(state).flatMap(
    ({ extensionId, recommendationIds, decision, removed }) => {
      if (removed !== null) return [];
      const about = state.recommendations.filter((one) =>
        recommendationIds.includes(one.recommendationId),
      );
      return [...new Set(about.map(({ details }) => details.body))].flatMap((body) => {
        const mine = about.filter(({ details }) => plainName(details.body) === plainName(body));
        const isAnswered = sent(state, 'extension-answer').some(
          (letter) =>
            letter.on >= decision.on &&
            goesTo(letter, body) &&
            mine.some((one) => letter.recommendationIds.includes(one.recommendationId)),
        );
        return isAnswered
          ? []
          : [
              {
                kind: 'extension-answer' as const,
                body,
                recommendationIds: ids(mine),
                extensionId,
              },
            ];
      });
    },
  );
}

/** Judged short, nothing waits for us, and the body was not told what is missing since. */
function stillNeeded(state: CaseState, body: string): readonly LetterToWrite[] {
  const untold = state.recommendations.filter(
    (one) =>
      isOwedBy(one, body) &&
      isJudgedShort(one) &&
      postWaitingSince(state, one) === null &&
      !sent(state, 'still-needed').some(
        (letter) =>
          letter.on >= (one.assessments.at(-1)?.assessedOn ?? '') &&
          goesTo(letter, body) &&
          letter.recommendationIds.includes(one.recommendationId),
      ),
  );
  return untold.length === 0
    ? []
    : [{ kind: 'still-needed', body, recommendationIds: ids(untold), extensionId: null }];
}

/** The chase or the reminder whose day has come for any action of the body; one for all of them. */
function climbing(
  state: CaseState,
  body: string,
  circumstances: Circumstances,
): readonly LetterToWrite[] {
  const { today } = circumstances;
  const mine = state.recommendations.filter((one) => isOwedBy(one, body));
  const come = (kind: 'chase' | 'remind') =>
    mine.filter((one) => {
      const next = nextStep(state, one, circumstances);
      return next?.kind === kind && next.on !== null && next.on <= today;
    });
  const overdue = come('chase').length === 0 ? [] : toChase(state, body, today);
  const soon = come('remind');
  return [
    ...(overdue.length === 0 ? [] : [letter('chase', body, overdue)]),
    ...(soon.length === 0 ? [] : [letter('reminder', body, soon)]),
  ];
}

const letter = (
  kind: ComposedKind,
  body: string,
  about: readonly Recommendation[],
): LetterToWrite => ({ kind, body, recommendationIds: ids(about), extensionId: null });

/** Each body, and the complainant, once everything has ended and until they were told (R13). */
function confirmations(state: CaseState, bodies: readonly string[]): readonly LetterToWrite[] {
  if (!isAllOver(state) || state.recommendationsClosed !== null) return [];
  const over = state.recommendations.filter(isOver);
  const last =
    over
      .flatMap((one) => endedOn(state, one) ?? [])
      .toSorted()
      .at(-1) ?? '';
  const confirmed = sent(state, 'confirmation').filter(({ on }) => on >= last);
  const toBodies = bodies
    .filter((body) => !confirmed.some((one) => one.party === 'body' && goesTo(one, body)))
    .map((body) =>
      letter(
        'confirmation-body',
        body,
        over.filter((one) => isOwedBy(one, body)),
      ),
    );
  const isTold = hasNoComplainant(state) || confirmed.some(({ party }) => party === 'complainant');
  const [first = ''] = bodies;
  return [...toBodies, ...(isTold ? [] : [letter('confirmation-complainant', first, over)])];
}
