import { undecidedFor } from '../../domain/case/extensions.ts';
import { ladderFor } from '../../domain/case/ladder.ts';
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
  paragraph,
  paragraphOf,
  quotedOf,
  sayLead,
  wantedLine,
  whereTo,
} from './pieces.ts';

/**
 * The courtesy reminder before a date (c4, −10 working days): what this body still owes by a date to come,
 * with the evidence wanted. Unless the writer chooses, it lists those of which a reminder is due.
 */
export const reminder: Composer = (situation) => {
  const { state, procedure, wording, ask } = situation;
  const toCome = stillToCome(situation);
  const chosen = ask.recommendationIds;
  const listed = toCome.filter((one) =>
    chosen === null ? isReminderDue(situation, one) : chosen.includes(one.recommendationId),
  );
  const about = listed.length > 0 || chosen !== null ? listed : toCome;
  if (about.length === 0) return refuse('letter.nothing-to-list');
  const { say, day } = wording;
  const { reference } = state.details;
  const spoken = spokenOf(about, state, procedure, wording);
  const dateId = `item.date.${procedure.dateMeans.value}` as const;
  const items = about.map((one) => ({
    head: headOf(one, situation),
    lines: [
      ...bindingLine(spoken, situation, one),
      ...(one.currentDue === null ? [] : [say(dateId, { day: day(one.currentDue) })]),
      ...wantedLine(situation, one),
    ],
  }));
  return ok({
    subject: say('reminder.subject', { reference }),
    blocks: [
      paragraph(sayLead('reminder.lead', spoken, { reference, count: about.length }, situation)),
      { kind: 'list', items },
      paragraph(whereTo(situation)),
      ...paragraphOf(say('each-action'), say('ask-before')),
    ],
    recommendationIds: idsOf(about),
    quoted: quotedOf(about),
    leftOut: notInIt(situation, toCome, about),
    notes: askingNotes(situation),
    choosable: idsOf(toCome),
  });
};

const isOpen = ({ state, isDraft }: Recommendation): boolean => !hasEnded(state) && !isDraft;

const isHeld = ({ state }: Situation, one: Recommendation): boolean =>
  postWaitingSince(state, one) !== null || undecidedFor(state, one.recommendationId) !== undefined;

const stillToCome = (situation: Situation): readonly Recommendation[] =>
  situation.state.recommendations.filter(
    (one) =>
      isOpen(one) &&
      isOwedBy(one, situation.body) &&
      one.currentDue !== null &&
      one.currentDue > situation.today &&
      !isHeld(situation, one),
  );

function isReminderDue(situation: Situation, one: Recommendation): boolean {
  const { next } = ladderFor(situation.state, one, situation);
  return next?.step.kind === 'reminder' && next.on <= situation.today;
}

function notInIt(
  situation: Situation,
  toCome: readonly Recommendation[],
  about: readonly Recommendation[],
): readonly LeftOut[] {
  const { state, body, today } = situation;
  const mine = state.recommendations.filter((one) => isOpen(one) && isOwedBy(one, body));
  return [
    ...leftOut(
      'overdue',
      mine.filter(({ currentDue }) => currentDue !== null && currentDue <= today),
    ),
    ...leftOut(
      'no-date',
      mine.filter(({ currentDue }) => currentDue === null),
    ),
    ...heldBack(
      situation,
      mine.filter((one) => (one.currentDue ?? '') > today),
    ),
    ...leftOut(
      'not-chosen',
      toCome.filter((one) => !about.includes(one)),
    ),
  ];
}

/** What came in and waits for us, and what a request for more time is open about. */
export const heldBack = (
  { state }: Situation,
  some: readonly Recommendation[],
): readonly LeftOut[] => [
  ...some.flatMap((one) => {
    const since = postWaitingSince(state, one);
    return since === null ? [] : leftOut('waiting-for-us', [one], since);
  }),
  ...some.flatMap((one) => {
    const asked = undecidedFor(state, one.recommendationId);
    return asked === undefined ? [] : leftOut('extension-undecided', [one], asked.askedOn);
  }),
];
