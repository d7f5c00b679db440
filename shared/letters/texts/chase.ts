import { stageOf } from '../../domain/case/gate.ts';
import { chaseLevel } from '../../domain/case/ladder/level.ts';
import { replyTime, workingDayFrom } from '../../domain/case/ladder.ts';
import { chasesOf, isOwedBy, isPastDue, toChase } from '../../domain/case/letters.ts';
import { workingDayCounter } from '../../domain/case/standing.ts';
import { hasEnded, type Recommendation } from '../../domain/case/state.ts';
import type { LadderStep } from '../../domain/procedure/ladder.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { type Spoken, spokenOf } from '../instruments.ts';
import type { Composer, Situation } from '../situation.ts';
import type { Item, LeftOut, Note } from '../vocabulary.ts';
import type { LetterWordId } from '../words/index.ts';
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
import { heldBack } from './reminder.ts';

/**
 * One chase to a body about a case (R11, c4): every action it owes whose date has passed and that does not
 * wait for us. It asks why, and from the second on says what follows.
 */
export const chase: Composer = (situation) => {
  const { state, procedure, calendar, today, body, wording } = situation;
  const about = toChase(state, body, today);
  if (about.length === 0) return refuse('letter.nothing-to-list');
  const level = chaseLevel(state, about, situation);
  const rung = procedure.chaseLadder.value.find(
    (each) => each.kind === 'chase' && each.level === level,
  );
  const days = replyTime(
    rung === undefined ? null : { step: rung, on: today, doneBy: null },
    procedure,
  );
  const replyBy = days === null ? null : workingDayFrom(today, days, calendar);
  const asksWhyLate = rung?.asksWhyLate ?? true;
  const { say, day } = wording;
  const { reference } = state.details;
  const count = about.length;
  const spoken = spokenOf(about, state, procedure, wording);
  return ok({
    subject: say(level > 1 ? 'chase.subject.again' : 'chase.subject', { reference }),
    blocks: [
      ...before(situation, about),
      paragraph(sayLead('chase.lead', spoken, { reference, count }, situation)),
      { kind: 'list', items: itemsOf(situation, about, spoken) },
      ...paragraphOf(
        asksWhyLate ? say('chase.why', { count }) : null,
        replyBy === null ? null : say('reply-by', { day: day(replyBy) }),
      ),
      ...(level > 1 && replyBy !== null ? follows(situation, spoken, rung) : []),
      ...paragraphOf(whereTo(situation), say('each-action')),
    ],
    recommendationIds: idsOf(about),
    quoted: quotedOf(about),
    replyBy,
    asksWhyLate,
    level,
    leftOut: notInIt(situation),
    notes: [...ladderNotes(rung), ...askingNotes(situation)],
  });
};

function itemsOf(
  situation: Situation,
  about: readonly Recommendation[],
  spoken: Spoken,
): readonly Item[] {
  const { calendar, today, wording } = situation;
  const late = workingDayCounter(calendar);
  return about.map((one) => ({
    head: headOf(one, situation),
    lines: [
      ...bindingLine(spoken, situation, one),
      ...(one.currentDue === null
        ? []
        : [
            wording.say('item.date-passed', {
              day: wording.day(one.currentDue),
              late: late(one.currentDue, today),
            }),
          ]),
      ...wantedLine(situation, one),
    ],
  }));
}

/** When we last wrote about any of these, and the reply we had since. */
function before({ state, wording: { say, day } }: Situation, about: readonly Recommendation[]) {
  const last = about
    .flatMap((one) => chasesOf(state, one))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  if (last === undefined) return [];
  const ids = idsOf(about);
  const reply = state.facts.replies.findLast(
    ({ on, recommendationIds }) =>
      on >= last.on && recommendationIds.some((id) => ids.includes(id)),
  );
  return paragraphOf(
    say('chase.before', { day: day(last.on) }),
    reply === undefined ? null : say('chase.answered', { day: day(reply.on) }),
  );
}

/** Steps of the gate a body is told of beforehand; the others are the office's own business. */
const toldOf = [
  'special-report',
  'public-report',
  'further-report',
  'lay-report',
  'publish-non-compliance',
  'tell-regulator',
  'support-and-intervention',
  'record-non-compliance',
] as const;
const bindingSteps: readonly string[] = ['chfo-1', 'chfo-2', 'chfo-3'];
const deciders = ['manager', 'director'] as const;

/** What follows where nothing comes: who decides, and what the office's own rules let them take. */
function follows(
  { state, procedure, wording: { say } }: Situation,
  { isBinding }: Spoken,
  rung: LadderStep | undefined,
) {
  const steps = procedure.chaseLadder.value;
  const after = steps.slice(steps.findIndex(({ id }) => id === rung?.id) + 1);
  const next = after.find(({ kind }) => kind !== 'chase');
  const who = deciders.find((role) => role === next?.by) ?? 'office';
  const options = procedure.gate.options[stageOf(state)].map(({ id }) => id);
  const told: readonly LetterWordId[] = toldOf
    .filter((id) => options.includes(id))
    .map((id) => `follows.${id}` as const);
  const orders: readonly LetterWordId[] =
    isBinding && options.some((id) => bindingSteps.includes(id)) ? ['follows.binding'] : [];
  const may = [...orders, ...told].map((id) => say(id));
  return paragraphOf(
    say(`chase.follows.${who}`),
    may.length === 0 ? null : say('chase.may-include', { steps: may.join('; ') }),
  );
}

const ladderNotes = (rung: LadderStep | undefined): readonly Note[] => [
  ...(rung?.copiesManager === true ? [{ kind: 'copy-to-manager' } as const] : []),
  ...(rung?.tellsComplainant === true ? [{ kind: 'tell-complainant' } as const] : []),
];

/** The rest of what this body owes, and why it is not chased. */
function notInIt(situation: Situation): readonly LeftOut[] {
  const { state, body, today } = situation;
  const mine = state.recommendations.filter(
    (one) => isOwedBy(one, body) && !hasEnded(one.state) && !one.isDraft,
  );
  return [
    ...heldBack(
      situation,
      mine.filter((one) => isPastDue(one, today)),
    ),
    ...leftOut(
      'no-date',
      mine.filter(({ currentDue }) => currentDue === null),
    ),
    ...leftOut(
      'not-overdue',
      mine.filter(({ currentDue }) => currentDue !== null && currentDue >= today),
    ),
  ];
}
