import type { KeptContact } from '../../../../shared/domain/body/vocabulary.ts';
import { contactPositions } from '../../../../shared/domain/case/events/parties.ts';
import { plainName } from '../../../../shared/domain/case/plain-name.ts';
import type { BodyContactRecord, CaseState } from '../../../../shared/domain/case/state.ts';
import type { CaseMark, ContactLine, HandlingLine } from '../../body-views.ts';
import type { KnownBody } from './directory.ts';

/** Whether the body is so written. */
export function isWritten({ group }: KnownBody): (name: string) => boolean {
  const names = new Set(group.spellings.map(plainName));
  return (name) => names.has(plainName(name));
}

export const markOf = ({ caseId, details }: CaseState): CaseMark => ({
  caseId,
  reference: details.reference,
});

/**
 * Who is written to: kept for the body, or recorded in its cases. The same person in the same post over the same
 * days is one line, with every case that names them; a day or a letter of difference makes two.
 */
export function contactLines(
  body: KnownBody,
  states: readonly CaseState[],
): readonly ContactLine[] {
  const lines = keptLines(body);
  const isMine = isWritten(body);
  for (const state of states)
    for (const one of state.facts.bodyContacts)
      if (isMine(one.contact.body)) addCase(lines, one, markOf(state));
  return [...lines.values()].sort(inOrder);
}

function keptLines({ group }: KnownBody): Map<string, ContactLine> {
  const lines = new Map<string, ContactLine>();
  const kept = group.records.flatMap(({ contacts }) => contacts);
  for (const { contactId, contact, stamp, ended, error } of kept) {
    const { by, at } = stamp;
    const line = { contact, contactId, cases: [], by, at, ended, error };
    const key = error === null ? sameness(contact) : contactId;
    lines.set(lines.has(key) ? contactId : key, line);
  }
  return lines;
}

function addCase(
  lines: Map<string, ContactLine>,
  { contact, stamp, ended }: BodyContactRecord,
  mark: CaseMark,
): void {
  const { body: _, ...person } = contact;
  const key = sameness(person);
  const known = lines.get(key);
  const { by, at } = stamp;
  const why = ended?.reason ?? null;
  const fresh = { contact: person, contactId: null, cases: [], by, at, ended: why, error: null };
  lines.set(key, { ...(known ?? fresh), cases: [...(known?.cases ?? []), mark] });
}

/** By post; in it who holds it now, then who held it last. What was entered in error comes after all. */
const inOrder = (a: ContactLine, b: ContactLine): number =>
  Number(a.error !== null) - Number(b.error !== null) ||
  contactPositions.indexOf(a.contact.position) - contactPositions.indexOf(b.contact.position) ||
  compare(b.contact.to ?? '9999', a.contact.to ?? '9999') ||
  compare(b.contact.from, a.contact.from);

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

const sameness = ({ name, position, email, phone, from, to }: KeptContact): string =>
  JSON.stringify([
    plainName(name),
    position,
    email.trim().toLowerCase(),
    phone.replaceAll(/\s+/g, ''),
    from,
    to,
  ]);

/** What cases note of how the body dealt with the office, the latest first. */
export function handlingLines(
  body: KnownBody,
  states: readonly CaseState[],
): readonly HandlingLine[] {
  const isMine = isWritten(body);
  return states
    .flatMap((state) =>
      state.facts.handling
        .filter((one) => isMine(one.body))
        .map(({ isPositive, note, on, stamp }) => ({
          ...markOf(state),
          isPositive,
          note,
          on,
          by: stamp.by,
        })),
    )
    .sort((a, b) => compare(b.on, a.on));
}
