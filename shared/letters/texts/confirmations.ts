import { endedOn } from '../../domain/case/dates/facts.ts';
import { isOver, nextImpactCheck } from '../../domain/case/dates/impact.ts';
import { hasNoComplainant } from '../../domain/case/drafts.ts';
import { isOwedBy } from '../../domain/case/letters.ts';
import {
  type CaseState,
  hasEnded,
  isEnding,
  isMet,
  type Recommendation,
} from '../../domain/case/state.ts';
import type { Ending } from '../../domain/case/vocabulary.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { spokenOf } from '../instruments.ts';
import { isOthersMatter } from '../others.ts';
import type { Composer, Situation } from '../situation.ts';
import type { LeftOut } from '../vocabulary.ts';
import { headOf, idsOf, leftOut, paragraph, paragraphOf } from './pieces.ts';

/** Everything that was asked has ended, for every body: only then is anybody told so (R13). */
export const isAllOver = ({ recommendations }: Pick<CaseState, 'recommendations'>): boolean =>
  recommendations.some(isOver) && recommendations.every(({ state }) => hasEnded(state));

type HowEnded = 'satisfied' | 'satisfied-late' | 'satisfied-undated' | Ending;

function howEnded({ state }: Recommendation): HowEnded {
  if (state === 'satisfied-late') return 'satisfied-late';
  if (state === 'satisfied-on-time') return 'satisfied';
  return isEnding(state) ? state : 'satisfied-undated';
}

/** To the body: how each of its own actions ended, in the office's words (R13). */
export const confirmationToBody: Composer = (situation) => {
  const { state, procedure, body, wording, today } = situation;
  const about = state.recommendations.filter((one) => isOver(one) && isOwedBy(one, body));
  const open = state.recommendations.filter((one) => !hasEnded(one.state)).length;
  if (open > 0) return refuse('closing.not-all-ended', { open });
  if (about.length === 0) return refuse('letter.nothing-to-list');
  const { say, day } = wording;
  const { reference } = state.details;
  const { noun, theNoun } = spokenOf(about, state, procedure, wording);
  const looks = about.flatMap((one) => {
    const look = nextImpactCheck(state, one, procedure);
    return look === null || look.isProposed || look.on < today ? [] : [look.on];
  });
  const impact = looks.toSorted()[0];
  return ok({
    subject: say('confirmation-body.subject', { reference }),
    blocks: [
      paragraph(say('confirmation-body.lead', { reference, noun, theNoun, count: about.length })),
      {
        kind: 'list',
        items: about.map((one) => ({
          head: headOf(one, situation),
          lines: [endedForBody(situation, one)],
        })),
      },
      ...(about.every((one) => isMet(one.state))
        ? [paragraph(say('confirmation-body.thanks'))]
        : []),
      ...(impact === undefined
        ? []
        : [paragraph(say('confirmation-body.impact', { day: day(impact) }))]),
      ...(hasNoComplainant(state) ? [] : [paragraph(say('confirmation-body.complainant'))]),
    ],
    recommendationIds: idsOf(about),
    quoted: [],
    leftOut: [
      ...reasonsKept(about),
      ...leftOut(
        'other-body',
        state.recommendations.filter((one) => isOver(one) && !about.includes(one)),
      ),
    ],
    notes: [],
  });
};

function endedForBody(
  { state, procedure, wording: { say, day, language } }: Situation,
  one: Recommendation,
): string {
  const how = howEnded(one);
  const on = endedOn(state, one);
  const met = procedure.words.met[language];
  const notMet = procedure.words.notMet[language];
  const isDated = on !== null || !how.startsWith('satisfied');
  return say(`confirmation-body.${isDated ? how : 'satisfied-undated'}`, {
    met: capital(met),
    notMet: capital(notMet),
    ...(on === null ? {} : { day: day(on) }),
  });
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** Why each was decided so is written for the office: the writer says what the reader is to know of it. */
const reasonsKept = (about: readonly Recommendation[]): readonly LeftOut[] =>
  leftOut(
    'reasons-ours',
    about.filter(({ state }) => isEnding(state)),
  );

/**
 * To the complainant, in plain words and apart from the body's (R26): what was done of what concerns them or
 * the service. Another person's remedy, and words that name another person, are left out.
 */
export const confirmationToComplainant: Composer = (situation) => {
  const { state, wording, recipient } = situation;
  const over = state.recommendations.filter(isOver);
  const others = over.filter((one) => isOthersMatter(state, one, recipient.name));
  const about = over.filter((one) => !others.includes(one));
  const open = state.recommendations.filter((one) => !hasEnded(one.state)).length;
  if (open > 0) return refuse('closing.not-all-ended', { open });
  if (about.length === 0) return refuse('letter.nothing-to-list');
  const { say, list } = wording;
  const { reference } = state.details;
  const bodies = [...new Set(about.map(({ details }) => details.body))];
  const isRepresented = recipient.position === 'representative';
  const complainant = complainantOf(state);
  return ok({
    subject: say('confirmation-complainant.subject', { reference }),
    blocks: [
      ...paragraphOf(
        isRepresented && complainant !== ''
          ? say('confirmation-complainant.for', { name: complainant })
          : null,
        say('confirmation-complainant.lead', {
          bodies: list(bodies),
          whose: isRepresented ? 'other' : 'own',
        }),
      ),
      {
        kind: 'list',
        items: about.map((one) => ({
          head: headOf(one, situation),
          lines: [say(`confirmation-complainant.${howEnded(one)}`)],
        })),
      },
      paragraph(say('confirmation-complainant.back')),
      paragraph(say('confirmation-complainant.format')),
    ],
    recommendationIds: idsOf(about),
    quoted: [],
    leftOut: [...leftOut('others-matter', others), ...reasonsKept(about)],
    notes: [],
  });
};

function complainantOf({ facts, details }: CaseState): string {
  const recorded = facts.persons.find(({ person }) => person.role === 'complainant');
  return recorded?.person.name ?? details.complainant?.name ?? '';
}
