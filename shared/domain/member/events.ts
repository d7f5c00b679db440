import { z } from 'zod';
import { randomId } from '../../kernel/iso.ts';

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
} as const;

export type MemberEventKind = keyof typeof memberEvents;
export type MemberEvent = {
  [Kind in MemberEventKind]: {
    readonly kind: Kind;
    readonly body: z.infer<(typeof memberEvents)[Kind]>;
  };
}[MemberEventKind];

export type Member = {
  readonly memberId: string;
  readonly name: string;
  /** The role they joined with; `roles` are all they hold now. */
  readonly role: Role;
  readonly roles: readonly Role[];
  readonly devices: readonly z.infer<(typeof memberEvents)['device.enrolled']>[];
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
    };
  if (member === null) return null;
  if (event.kind === 'member.roles-set') return { ...member, roles: event.body.roles };
  return { ...member, devices: [...member.devices, event.body] };
}

/** Everybody holds some role; one who is not known here works on cases as an investigator does. */
export const rolesOf = (member: Pick<Member, 'roles'> | undefined): readonly Role[] =>
  member?.roles ?? ['investigator'];
