import { plainName } from '../case/plain-name.ts';
import type { Stamp } from '../case/state.ts';
import type { BodyEvent } from './events.ts';
import type { BodyState } from './vocabulary.ts';

/** A record of a body after one more fact; null until it is begun. */
export function evolveBody(
  state: BodyState | null,
  { event, stamp, subject }: { event: BodyEvent; stamp: Stamp; subject: string },
): BodyState | null {
  if (event.kind === 'body.recorded')
    return (
      state ?? {
        bodyId: subject,
        name: event.body.name,
        welshName: '',
        kind: null,
        spellings: [],
        contacts: [],
        notes: [],
      }
    );
  return state === null ? null : evolveBegun(state, event, stamp);
}

function evolveBegun(
  state: BodyState,
  event: Exclude<BodyEvent, { kind: 'body.recorded' }>,
  stamp: Stamp,
): BodyState {
  switch (event.kind) {
    case 'body.kind-set':
      return { ...state, kind: event.body.bodyKind };
    case 'body.welsh-name-set':
      return { ...state, welshName: event.body.welshName };
    case 'body.spelling-joined': {
      const { spelling } = event.body;
      return { ...state, spellings: [...without(state, spelling), { spelling, stamp }] };
    }
    case 'body.spelling-parted':
      return { ...state, spellings: without(state, event.body.spelling) };
    case 'body.contact-kept': {
      const kept = { ...event.body, stamp, ended: null, error: null };
      return { ...state, contacts: [...state.contacts, kept] };
    }
    case 'body.contact-left': {
      const { contactId, on, reason } = event.body;
      return {
        ...state,
        contacts: state.contacts.map((one) =>
          one.contactId === contactId
            ? { ...one, contact: { ...one.contact, to: on }, ended: reason }
            : one,
        ),
      };
    }
    case 'body.note-kept':
      return { ...state, notes: [...state.notes, { ...event.body, stamp, error: null }] };
    case 'body.entered-in-error': {
      const { itemId, reason: error } = event.body;
      return {
        ...state,
        contacts: state.contacts.map((one) => (one.contactId === itemId ? { ...one, error } : one)),
        notes: state.notes.map((one) => (one.noteId === itemId ? { ...one, error } : one)),
      };
    }
  }
}

const without = ({ spellings }: BodyState, spelling: string) =>
  spellings.filter((one) => plainName(one.spelling) !== plainName(spelling));
