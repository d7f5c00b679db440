import { askedInTime } from '../../domain/case/extensions.ts';
import { isOwedBy } from '../../domain/case/letters.ts';
import type { CaseState, Extension, Recommendation } from '../../domain/case/state.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { Composer, Situation } from '../situation.ts';
import type { Item } from '../vocabulary.ts';
import { headOf, idsOf, leftOut, oneLine, paragraph, paragraphOf, quotedOf } from './pieces.ts';

type Decided = Extension & { readonly decision: NonNullable<Extension['decision']> };
const isDecided = (one: Extension): one is Decided => one.decision !== null;

/** The requests that were decided, in the order they were recorded. */
export const decidedExtensions = ({ facts }: Pick<CaseState, 'facts'>): readonly Decided[] =>
  facts.extensions.filter(isDecided);

export type Answer = 'granted' | 'in-part' | 'refused' | 'removed';

/** What the answer comes to: all of what was asked, a part of it, nothing, or taken back since. */
export function answerOf({ decision, until, recommendationIds, removed }: Decided): Answer {
  if (decision.kind === 'refused') return 'refused';
  if (removed !== null) return 'removed';
  const some = decision.recommendationIds ?? recommendationIds;
  const isLess = some.length < recommendationIds.length || (until !== null && decision.due < until);
  return isLess ? 'in-part' : 'granted';
}

/** The answer to a request for more time (c5, R10): it says whether they asked before the date or after it. */
export const extensionAnswer: Composer = (situation) => {
  const { state, body, wording, ask } = situation;
  const found = decidedExtensions(state).findLast(
    ({ extensionId }) => ask.extensionId === null || extensionId === ask.extensionId,
  );
  if (found === undefined) return refuse('letter.nothing-to-list');
  const asked = state.recommendations.filter((one) =>
    found.recommendationIds.includes(one.recommendationId),
  );
  const about = asked.filter((one) => isOwedBy(one, body));
  if (about.length === 0) return refuse('letter.nothing-to-list');
  const { say, day } = wording;
  const { reference } = state.details;
  const answer = answerOf(found);
  const { decision, askedOn, until } = found;
  const times = about.map((one) => askedInTime(found, one.recommendationId));
  const conditions = decision.kind === 'granted' ? oneLine(decision.conditions) : '';
  return ok({
    subject: say('extension.subject', { reference }),
    blocks: [
      ...paragraphOf(
        until === null
          ? say('extension.asked', { asked: day(askedOn), reference })
          : say('extension.asked-until', { asked: day(askedOn), until: day(until), reference }),
        whenAsked(times, situation),
      ),
      paragraph(say(`extension.${answer}`)),
      { kind: 'list', items: about.map((one) => itemOf(situation, one, found, isMixed(times))) },
      ...paragraphOf(
        say('extension.reason', { reason: oneLine((found.removed ?? decision).reason) }),
      ),
      ...(conditions === '' || answer === 'removed'
        ? []
        : [paragraph(say('extension.conditions', { conditions }))]),
      ...paragraphOf(
        answer === 'granted' || answer === 'in-part' ? say('extension.original') : null,
        say('ask-before'),
      ),
    ],
    recommendationIds: idsOf(about),
    quoted: quotedOf(about),
    leftOut: leftOut(
      'other-body',
      asked.filter((one) => !about.includes(one)),
    ),
    notes: [],
  });
};

const isMixed = (times: readonly (boolean | null)[]): boolean =>
  times.includes(true) && times.includes(false);

function whenAsked(
  times: readonly (boolean | null)[],
  { wording: { say } }: Situation,
): string | null {
  if (isMixed(times)) return say('extension.mixed');
  if (times.includes(true)) return say('extension.in-time');
  return times.includes(false) ? say('extension.after') : null;
}

function itemOf(
  situation: Situation,
  one: Recommendation,
  asked: Decided,
  isMixedTimes: boolean,
): Item {
  const { say } = situation.wording;
  const inTime = askedInTime(asked, one.recommendationId);
  const when = inTime === true ? 'extension.item-before' : 'extension.item-after';
  return {
    head: headOf(one, situation),
    lines: [
      ...(isMixedTimes && inTime !== null ? [say(when)] : []),
      dateLine(situation, one, asked),
    ],
  };
}

/** The date before and the date now; what was not moved stays. */
function dateLine(
  { wording: { say, day } }: Situation,
  one: Recommendation,
  { dueThen }: Decided,
): string {
  const was = dueThen.find((each) => each.recommendationId === one.recommendationId)?.due ?? null;
  const now = one.currentDue;
  if (now === null) return say('extension.stays-none');
  return was === null || was === now
    ? say('extension.stays', { day: day(now) })
    : say('extension.moved', { was: day(was), now: day(now) });
}
