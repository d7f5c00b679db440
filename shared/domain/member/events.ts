import { z } from 'zod';
import { isoDate, randomId } from '../../kernel/iso.ts';

/** The office's roles (c2). A learning reader reads and writes themes; an auditor reads and exports. */
export const roles = [
  'investigator',
  'co-ordinator',
  'manager',
  'director',
  'learning-reader',
  'auditor',
] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** Facts of a person in the office and of the devices they write with. */
export const memberEvents = {
  'member.joined': z.strictObject({ name: z.string().min(1), role }),
  /** One person may hold several roles (c2). */
  'member.roles-set': z.strictObject({ roles: z.array(role).min(1), reason: z.string() }),
  'device.enrolled': z.strictObject({
    device: randomId,
    /** Ed25519 public key; the device's id is the first half of its hash. */
    publicKey: z.base64(),
    /** age recipient that bundles for this device are encrypted to. */
    recipient: z.string(),
  }),
  /** Both days are days away. Why somebody is away is nobody's to read here, and not kept. */
  'absence.recorded': z.strictObject({
    absenceId: randomId,
    from: isoDate,
    to: isoDate,
    /** Who looks after their work meanwhile; null where nobody does. */
    deputy: randomId.nullable(),
  }),
  /** Back on that day, which is no day away; on or before the first day: never away. */
  'absence.ended': z.strictObject({ absenceId: randomId, on: isoDate }),
} as const;

export type MemberEventKind = keyof typeof memberEvents;
export type MemberEvent = {
  [Kind in MemberEventKind]: {
    readonly kind: Kind;
    readonly body: z.infer<(typeof memberEvents)[Kind]>;
  };
}[MemberEventKind];

export type Absence = z.infer<(typeof memberEvents)['absence.recorded']>;

export type Member = {
  readonly memberId: string;
  readonly name: string;
  /** The role they joined with; `roles` are all they hold now. */
  readonly role: Role;
  readonly roles: readonly Role[];
  readonly devices: readonly z.infer<(typeof memberEvents)['device.enrolled']>[];
  /** Days away that still count, in the order they were recorded. */
  readonly absences: readonly Absence[];
};

export function evolveMember(
  member: Member | null,
  memberId: string,
  event: MemberEvent,
): Member | null {
  if (event.kind === 'member.joined')
    return {
      memberId,
      name: event.body.name,
      role: event.body.role,
      roles: member?.roles ?? [event.body.role],
      devices: member?.devices ?? [],
      absences: member?.absences ?? [],
    };
  return member === null ? null : evolveJoined(member, event);
}

function evolveJoined(
  member: Member,
  event: Exclude<MemberEvent, { kind: 'member.joined' }>,
): Member {
  switch (event.kind) {
    case 'member.roles-set':
      return { ...member, roles: event.body.roles };
    case 'device.enrolled':
      return { ...member, devices: [...member.devices, event.body] };
    case 'absence.recorded':
      return { ...member, absences: [...member.absences, event.body] };
    case 'absence.ended':
      return { ...member, absences: member.absences.flatMap((one) => ended(one, event.body)) };
  }
}

/** An absence after its end was said; none where no day of it is left. */
function ended(
  one: Absence,
  { absenceId, on }: { readonly absenceId: string; readonly on: string },
): readonly Absence[] {
  if (one.absenceId !== absenceId || one.to < on) return [one];
  if (on <= one.from) return [];
  return [{ ...one, to: Temporal.PlainDate.from(on).subtract({ days: 1 }).toString() }];
}

/** Everybody holds some role; one who is not known here works on cases as an investigator does. */
export const rolesOf = (member: Pick<Member, 'roles'> | undefined): readonly Role[] =>
  member?.roles ?? ['investigator'];
