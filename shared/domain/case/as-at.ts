import type { BodyOf, CaseEvent, CaseEventKind } from './events.ts';

/** Two questions of a past day: what the office knew then, and what had happened by then as we know today. */
export const asAtKinds = ['known', 'true'] as const;
export type AsAtKind = (typeof asAtKinds)[number];

/** Something recorded, with the day its author recorded it. */
export type Dated = { readonly event: CaseEvent; readonly recordedOn: string };

/**
 * Does it count in the case as at the end of a day? `known`: it was recorded by then, by its author's own day,
 * whenever it came here. `true`: it had happened by then, whenever it was recorded; a correction counts from
 * always, and what names no day of its own from the day it was recorded.
 *
 * @param on ISO date.
 */
export function countsAsAt({ event, recordedOn }: Dated, by: AsAtKind, on: string): boolean {
  if (by === 'known') return recordedOn <= on;
  const happened = happenedOn(event);
  if (happened === 'always') return true;
  return (happened ?? recordedOn) <= on;
}

/** The ISO day an entry says it is about; 'always' for what corrects or describes; null where it names none. */
export function happenedOn(event: CaseEvent): string | 'always' | null {
  const { kind, body } = event;
  if (describing.has(kind)) return 'always';
  return dayOf(kind, body);
}

/** What says how something is, not that something happened: true of every day once it is known. */
const describing: ReadonlySet<CaseEventKind> = new Set<CaseEventKind>([
  'case.opened',
  'case.corrected',
  'case.linked',
  'person.recorded',
  'person.corrected',
  'deliverer.recorded',
  'body-contact.recorded',
  'recommendation.added',
  'recommendation.revised',
  'recommendation.entered-in-error',
  'part.added',
  'part.revised',
  'part.withdrawn',
  'finding.recorded',
  'finding.corrected',
  'wording.read',
  'evidence.described',
  'evidence.pinned',
  'evidence.withdrawn',
  'evidence.restored',
  'assessment.settled',
  'payment.entered-in-error',
  'letter.entered-in-error',
  'contact.entered-in-error',
  'record.entered-in-error',
  'recommendation.issued',
  'draft.offered',
]);

function dayOf(kind: CaseEventKind, body: BodyOf<CaseEventKind>): string | null {
  if (kind === 'delay.noted' || kind === 'due.moved' || kind === 'due.kept') return null;
  // Days still to come are not when it was said.
  if (kind === 'review.set' || kind === 'impact-check.set') return null;
  if ('on' in body && typeof body.on === 'string') return body.on;
  if ('askedOn' in body) return body.askedOn;
  if ('assessedOn' in body) return body.assessedOn;
  return 'item' in body ? body.item.receivedOn : null;
}
