import { dateMovedOn } from '../../domain/case/ladder/date-set.ts';
import { isOwedBy } from '../../domain/case/letters.ts';
import { hasEnded, type Recommendation } from '../../domain/case/state.ts';
import { postWaitingSince } from '../../domain/case/waiting.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { spokenOf } from '../instruments.ts';
import type { Composer, Situation } from '../situation.ts';
import type { LeftOut } from '../vocabulary.ts';
import {
  askingNotes,
  bindingLine,
  headOf,
  idsOf,
  leftOut,
  oneLine,
  paragraph,
  paragraphOf,
  quotedOf,
  unmetParts,
  wantedLine,
  wantedOf,
  whereTo,
} from './pieces.ts';

/** Judged since it was last opened, and yet not met (R12). */
export const isJudgedShort = (one: Recommendation): boolean =>
  !hasEnded(one.state) && !one.isDraft && one.assessments.length > one.reopenedAfter;

/**
 * What is still needed (R12, c7): every action of this body that was judged not met, with its unmet parts,
 * what we found, what would show it done, and the date as it stands now.
 */
export const stillNeeded: Composer = (situation) => {
  const { state, procedure, body, wording } = situation;
  const judged = state.recommendations.filter((one) => isOwedBy(one, body) && isJudgedShort(one));
  const about = judged.filter((one) => postWaitingSince(state, one) === null);
  if (about.length === 0) return refuse('letter.nothing-to-list');
  const { say } = wording;
  const { reference } = state.details;
  const count = about.length;
  const spoken = spokenOf(about, state, procedure, wording);
  const { noun, theNoun } = spoken;
  const items = about.map((one) => ({
    head: headOf(one, situation),
    lines: [
      ...bindingLine(spoken, situation, one),
      ...foundLine(situation, one),
      ...neededLines(situation, one),
      ...dateLine(situation, one),
    ],
  }));
  return ok({
    subject: say('still-needed.subject', { reference }),
    blocks: [
      paragraph(say('still-needed.lead', { reference, noun, theNoun, count })),
      { kind: 'list', items },
      ...paragraphOf(whereTo(situation), say('still-needed.until')),
      ...paragraphOf(say('each-action'), say('ask-before')),
    ],
    recommendationIds: idsOf(about),
    quoted: quotedOf(about),
    needed: about.flatMap((one) => neededOf(situation, one)).join('\n'),
    leftOut: notInIt(situation, judged, about),
    notes: askingNotes(situation),
  });
};

const lastOf = (one: Recommendation) => one.assessments.at(-1);

/** The reason we gave the judgement; it is the office's to explain what is missing (R17, c7). */
function foundLine({ wording: { say } }: Situation, one: Recommendation): readonly string[] {
  const reason = oneLine(lastOf(one)?.reason ?? '');
  return reason === '' ? [] : [say('item.found', { reason })];
}

function neededLines(situation: Situation, one: Recommendation): readonly string[] {
  const { say } = situation.wording;
  const parts = unmetParts(situation, one);
  if (parts.length === 0) return wantedLine(situation, one, 'item.proof');
  return parts.flatMap(({ text, proofWanted }) => [
    say('item.needed', { needed: oneLine(text) }),
    ...(proofWanted.length === 0
      ? []
      : [say('item.proof', { wanted: proofWanted.map(oneLine).join('; ') })]),
  ]);
}

/** The same for the record of what was sent: an item on a line. */
function neededOf(situation: Situation, one: Recommendation): readonly string[] {
  const parts = unmetParts(situation, one).map(({ text }) => oneLine(text));
  const wanted = parts.length > 0 ? parts : wantedOf(situation, one);
  const needed = wanted.length > 0 ? wanted : [oneLine(one.details.text)];
  return needed.map((each) => `${one.details.number}: ${each}`);
}

/** A date that moved since the judgement was agreed with it; else it stands, or has passed. */
function dateLine(
  { state, today, wording: { say, day } }: Situation,
  one: Recommendation,
): readonly string[] {
  const due = one.currentDue;
  if (due === null) return [];
  const moved = dateMovedOn(state, one);
  const isNew = moved !== null && moved >= (lastOf(one)?.assessedOn ?? '');
  const id = isNew ? 'item.new-date' : due < today ? 'item.date-has-passed' : 'item.date-stands';
  return [say(id, { day: day(due) })];
}

function notInIt(
  { state, body }: Situation,
  judged: readonly Recommendation[],
  about: readonly Recommendation[],
): readonly LeftOut[] {
  const waiting = judged.filter((one) => !about.includes(one));
  const others = state.recommendations.filter(
    (one) => isOwedBy(one, body) && !hasEnded(one.state) && !one.isDraft && !judged.includes(one),
  );
  return [
    ...waiting.flatMap((one) => leftOut('waiting-for-us', [one], postWaitingSince(state, one))),
    ...leftOut('not-judged', others),
  ];
}
