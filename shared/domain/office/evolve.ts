import type { OfficeEvent } from './events.ts';
import type { OfficeState, RecordedClosure } from './vocabulary.ts';

/** The office after one more fact; null until it is set up. */
export function evolveOffice(office: OfficeState | null, event: OfficeEvent): OfficeState | null {
  if (event.kind === 'office.set-up')
    return {
      own: office?.own ?? [],
      lists: office?.lists ?? [],
      closures: office?.closures ?? [],
      procedure: event.body.procedure,
      language: event.body.language,
    };
  return office === null ? null : evolveSetUp(office, event);
}

function evolveSetUp(
  office: OfficeState,
  event: Exclude<OfficeEvent, { kind: 'office.set-up' }>,
): OfficeState {
  switch (event.kind) {
    case 'office.procedure-kept':
      return { ...office, own: [...office.own, event.body.procedure] };
    case 'office.procedure-chosen':
      return { ...office, procedure: event.body.procedure };
    case 'office.calendar-adopted':
      return { ...office, lists: [...office.lists, event.body] };
    case 'office.closure-recorded':
      return { ...office, closures: [...office.closures, { ...event.body, withdrawn: null }] };
    case 'office.closure-withdrawn':
      return { ...office, closures: office.closures.map((one) => withdrawn(one, event.body)) };
  }
}

const withdrawn = (
  one: RecordedClosure,
  { closureId, reason }: { readonly closureId: string; readonly reason: string },
): RecordedClosure => (one.closureId === closureId ? { ...one, withdrawn: reason } : one);
