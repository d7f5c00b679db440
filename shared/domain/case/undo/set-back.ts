import { canonical } from '../../../kernel/canonical.ts';
import type { CommandOf } from '../commands.ts';
import type { BodyOf } from '../events.ts';
import type { CaseState } from '../state.ts';
import type { TakingBack } from '../undo.ts';
import { type Around, inError, not, one, setBack, undo } from './back.ts';

const partOf = (state: CaseState, id: string) =>
  state.facts.parts.find(({ partId }) => partId === id);
const personOf = (state: CaseState, id: string) =>
  state.facts.persons.find(({ personId }) => personId === id)?.person;
const findingOf = (state: CaseState, id: string) =>
  state.facts.findings.find(({ findingId }) => findingId === id)?.finding;

type Part = NonNullable<ReturnType<typeof partOf>>;

/** What a correction of a part may set. */
function asPart(had: Partial<Part>): CommandOf<'revisePart'>['set'] {
  const { text, proofWanted, body, due, money } = had;
  return {
    ...(text === undefined ? {} : { text }),
    ...(proofWanted === undefined ? {} : { proofWanted: [...proofWanted] }),
    ...(body === undefined ? {} : { body }),
    ...(due === undefined ? {} : { due }),
    ...(money === undefined ? {} : { money }),
  };
}

export function personBack(
  { personId, set }: BodyOf<'person.corrected'>,
  { before, after, now }: Around,
): TakingBack {
  const of = (state: CaseState) => personOf(state, personId);
  return setBack(set, of(before), of(after), of(now), (had) => ({
    kind: 'correctPerson',
    caseId: now.caseId,
    personId,
    set: had,
  }));
}

export function partBack(
  { recommendationId, partId, set }: BodyOf<'part.revised'>,
  { before, after, now }: Around,
): TakingBack {
  const of = (state: CaseState) => partOf(state, partId);
  return setBack(set, of(before), of(after), of(now), (had) => ({
    kind: 'revisePart',
    caseId: now.caseId,
    recommendationId,
    partId,
    set: asPart(had),
  }));
}

export function findingBack(
  { findingId, set }: BodyOf<'finding.corrected'>,
  { before, after, now }: Around,
): TakingBack {
  const of = (state: CaseState) => findingOf(state, findingId);
  return setBack(set, of(before), of(after), of(now), (had) => ({
    kind: 'correctFinding',
    caseId: now.caseId,
    findingId,
    set: { ...had, ...(had.bodies === undefined ? {} : { bodies: [...had.bodies] }) },
  }));
}

/** New words for the date reckon it anew: only a date that came from words comes back by its words. */
export function revisedBack(
  { recommendationId, set, currentDue }: BodyOf<'recommendation.revised'>,
  { before, after, now }: Around,
): TakingBack {
  const was = one(before, recommendationId);
  const left = one(after, recommendationId);
  const { deadline: _, ...words } = set;
  if (currentDue !== undefined && was !== undefined) {
    const last = before.facts.dueChanges.findLast(
      (change) => change.recommendationId === recommendationId,
    );
    if (last !== undefined && last.by.kind !== 'revised') return not('undo.date-moved');
    const isSeries = [was, left].some((each) => each?.details.deadline.kind === 'recurring');
    if (isSeries) return not('undo.date-moved');
    if (left?.currentDue !== one(now, recommendationId)?.currentDue)
      return not('undo.changed-since');
  }
  return setBack(
    words,
    was?.details,
    left?.details,
    one(now, recommendationId)?.details,
    ({ deadline: __, originalDue: ___, ...had }) => ({
      kind: 'reviseRecommendation',
      caseId: now.caseId,
      recommendationId,
      set: had,
      origin: { kind: 'typed' },
    }),
  );
}

type Described = { receivedOn: string; isStatement: boolean; from: string; actOn: string | null };

const described = (state: CaseState, id: string): Described | undefined => {
  const found = state.evidence.find(({ evidenceId }) => evidenceId === id);
  if (found === undefined) return undefined;
  const { item, isStatement, from, actOn } = found;
  return { receivedOn: item.receivedOn, isStatement, from, actOn };
};

export function describedBack(
  { evidenceId, set }: BodyOf<'evidence.described'>,
  { before, after, now }: Around,
): TakingBack {
  return setBack(
    set,
    described(before, evidenceId),
    described(after, evidenceId),
    described(now, evidenceId),
    (had) => ({ kind: 'describeEvidence', caseId: now.caseId, evidenceId, set: had }),
  );
}

const pinsOf = (state: CaseState, evidenceId: string, recommendationId: string): string[] => {
  const own = new Set(
    state.facts.parts.flatMap((each) =>
      each.recommendationId === recommendationId ? [each.partId] : [],
    ),
  );
  return state.facts.pins
    .flatMap((pin) => (pin.evidenceId === evidenceId && own.has(pin.partId) ? [pin.partId] : []))
    .toSorted();
};

/** An item that served the recommendation already keeps serving it; one newly pinned serves it no more. */
export function pinnedBack(
  { evidenceId, recommendationId, partIds }: BodyOf<'evidence.pinned'>,
  around: Around,
): TakingBack {
  const { before, now } = around;
  const pinned = pinsOf(now, evidenceId, recommendationId);
  if (canonical(pinned) !== canonical(partIds.toSorted())) return not('undo.changed-since');
  if (one(before, recommendationId)?.evidenceIds.includes(evidenceId) !== true)
    return inError('undo', 'evidence.pinned', evidenceId, around, { recommendationId });
  return undo({
    kind: 'pinEvidence',
    caseId: now.caseId,
    recommendationId,
    evidenceId,
    partIds: pinsOf(before, evidenceId, recommendationId),
  });
}
