import { plainName } from '../../domain/case/plain-name.ts';
import { judgementOf } from '../../domain/case/settle/judged.ts';
import type { Recommendation } from '../../domain/case/state.ts';
import { partsOf } from '../../domain/case/state.ts';
import { instrumentOf, type Spoken } from '../instruments.ts';
import type { Situation } from '../situation.ts';
import type { Block, LeftOut, LeftOutReason, Note, QuotedDate } from '../vocabulary.ts';
import type { LetterValues, LetterWordId } from '../words/index.ts';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** One paragraph of the sentences that are there; none where none is. */
export const paragraphOf = (...sentences: readonly (string | null)[]): readonly Block[] => {
  const there = sentences.filter((one) => one !== null);
  return there.length === 0 ? [] : [paragraph(there.join(' '))];
};

export const idsOf = (some: readonly Recommendation[]): readonly string[] =>
  some.map(({ recommendationId }) => recommendationId);

/** The dates a text names, as they stand. */
export const quotedOf = (some: readonly Recommendation[]): readonly QuotedDate[] =>
  some.map(({ recommendationId, currentDue }) => ({ recommendationId, due: currentDue }));

/** A recommendation's words as they were decided, after its printed number. */
export const headOf = ({ details }: Recommendation, { wording: { say } }: Situation): string =>
  say('item', { number: details.number.trim(), text: oneLine(details.text) });

export const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
const withoutStop = (text: string): string => oneLine(text).replace(/[.;]+$/, '');

/** The parts this body still owes: those not judged met, and none that is another body's share. */
export const unmetParts = ({ state, body }: Situation, one: Recommendation) =>
  partsOf(state, one.recommendationId).filter(
    (part) =>
      judgementOf(part, one.assessments.slice(one.reopenedAfter))?.result !== 'satisfied' &&
      (part.body === undefined || plainName(part.body) === plainName(body)),
  );

/** What would show it done: what its open parts ask for, else what it asks for as a whole. */
export function wantedOf(situation: Situation, one: Recommendation): readonly string[] {
  const ofParts = unmetParts(situation, one).flatMap(({ proofWanted }) => proofWanted);
  const wanted = ofParts.length > 0 ? ofParts : one.details.evidenceWanted;
  return [...new Set(wanted.map(withoutStop))].filter((each) => each !== '');
}

export const wantedLine = (
  situation: Situation,
  one: Recommendation,
  id: 'item.wanted' | 'item.proof' = 'item.wanted',
): readonly string[] => {
  const wanted = wantedOf(situation, one);
  return wanted.length === 0 ? [] : [situation.wording.say(id, { wanted: wanted.join('; ') })];
};

/** Where some of what is listed binds and some does not, what binds says so. */
export function bindingLine(
  { isMixed }: Spoken,
  { state, procedure, wording: { say, language } }: Situation,
  one: Recommendation,
): readonly string[] {
  const instrument = isMixed ? instrumentOf(one, state, procedure) : undefined;
  if (instrument?.isBinding.value !== true) return [];
  const noun = instrument.one[language];
  return [say('item.binding', { noun: noun.slice(0, 1).toUpperCase() + noun.slice(1) })];
}

/** The sentence that says "must" only where every thing listed binds the body. */
export const sayLead = (
  id: 'reminder.lead' | 'chase.lead',
  { noun, theNoun, isBinding }: Spoken,
  values: LetterValues,
  { wording: { say } }: Situation,
): string => {
  const which: LetterWordId = isBinding ? `${id}.binding` : id;
  return say(which, { noun, theNoun, ...values });
};

/** Where the evidence goes, quoting the reference. */
export const whereTo = ({ state, procedure, wording: { say } }: Situation): string => {
  const { reference } = state.details;
  const mailbox = procedure.evidenceMailbox?.value ?? '';
  return mailbox === ''
    ? say('where.reply', { reference })
    : say('where.mailbox', { mailbox, reference });
};

export const askingNotes = ({ procedure }: Situation): readonly Note[] =>
  (procedure.evidenceMailbox?.value ?? '') === '' ? [{ kind: 'no-mailbox' }] : [];

export const leftOut = (
  why: LeftOutReason,
  some: readonly Recommendation[],
  on: string | null = null,
): readonly LeftOut[] => (some.length === 0 ? [] : [{ why, recommendationIds: idsOf(some), on }]);
