import { create } from 'zustand';
import type { ContactAt, PersonAt } from '../records/people-views.ts';
import { useTrail } from './route.ts';

/** What a note begins with; the rest is asked. */
export type NoteAbout = {
  readonly caseId: string | null;
  readonly recommendationIds: readonly string[];
  readonly personId?: string | null;
  /** Somebody at a body, by name. */
  readonly contact?: ContactAt;
  /** A note that was left half written, by its key. */
  readonly resume?: string;
};

/** Who is looked at: nobody yet, a person of a case, or a body's contact. */
export type Looked =
  | { readonly kind: 'person'; readonly at: PersonAt }
  | { readonly kind: 'contact'; readonly at: ContactAt };

type Calls = {
  /** The note that is being written; null while none is. */
  readonly note: NoteAbout | null;
  readonly isCallerOpen: boolean;
  readonly looked: Looked | null;
};

/** What stands over every screen while somebody is on the line. May be lost: what is typed is sealed as a draft. */
export const useCalls = create<Calls>()(() => ({ note: null, isCallerOpen: false, looked: null }));

export const openNote = (about: NoteAbout): void =>
  useCalls.setState(({ note }) => ({ note: note ?? about }));
export const closeNote = (): void => useCalls.setState({ note: null });

export const openCaller = (looked: Looked | null): void =>
  useCalls.setState((calls) => ({
    isCallerOpen: true,
    looked: calls.isCallerOpen ? (looked ?? calls.looked) : looked,
  }));
export const look = (looked: Looked | null): void => useCalls.setState({ looked });
export const closeCaller = (): void => useCalls.setState({ isCallerOpen: false, looked: null });

/** A note about whoever is on the line, else about the case one stands on. */
export function noteHere(): void {
  const { isCallerOpen, looked } = useCalls.getState();
  openNote(isCallerOpen && looked !== null ? noteOf(looked) : noteOnScreen());
}

export const noteOf = (looked: Looked): NoteAbout =>
  looked.kind === 'person'
    ? { ...looked.at, recommendationIds: [] }
    : { caseId: null, recommendationIds: [], contact: looked.at };

function noteOnScreen(): NoteAbout {
  const { route } = useTrail.getState();
  if (route.screen !== 'case') return { caseId: null, recommendationIds: [] };
  const { caseId, recommendationId } = route;
  return { caseId, recommendationIds: recommendationId === null ? [] : [recommendationId] };
}
