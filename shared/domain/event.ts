import type { z } from 'zod';
import { type BodyEvent, bodyEvents } from './body/events.ts';
import { type CaseEvent, caseEvents } from './case/events.ts';
import { type DeskEvent, deskEvents } from './desk/events.ts';
import { type MemberEvent, memberEvents } from './member/events.ts';
import { type OfficeEvent, officeEvents } from './office/events.ts';

/** What a ledger entry says, by the kind of subject it is about. */
export type DomainEvent =
  | { readonly about: 'case'; readonly event: CaseEvent }
  | { readonly about: 'member'; readonly event: MemberEvent }
  | { readonly about: 'office'; readonly event: OfficeEvent }
  | { readonly about: 'desk'; readonly event: DeskEvent }
  | { readonly about: 'body'; readonly event: BodyEvent }
  /** Of a kind or shape this build does not know: kept whole, shown as written by a newer version. */
  | { readonly about: 'unknown'; readonly kind: string; readonly body: unknown };

const schemasOf = (events: Readonly<Record<string, z.ZodType>>): ReadonlyMap<string, z.ZodType> =>
  new Map(Object.entries(events));

const families = [
  ['case', schemasOf(caseEvents)],
  ['member', schemasOf(memberEvents)],
  ['office', schemasOf(officeEvents)],
  ['desk', schemasOf(deskEvents)],
  ['body', schemasOf(bodyEvents)],
] as const;

export function readEvent(kind: string, body: unknown): DomainEvent {
  for (const [about, schemas] of families) {
    const parsed = schemas.get(kind)?.safeParse(body);
    // The schema of this kind accepted the body: the pair is an event of this family.
    if (parsed?.success) return { about, event: { kind, body: parsed.data } } as DomainEvent;
  }
  return { about: 'unknown', kind, body };
}
