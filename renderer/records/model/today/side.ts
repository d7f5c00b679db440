import { absenceOn, standsInFor } from '../../../../shared/domain/member/absence.ts';
import { type Role, rolesOf } from '../../../../shared/domain/member/events.ts';
import type { StoodInFor } from '../../today-views.ts';
import type { Looking, TodayModel } from '../today.ts';

/** Who looks, and at whose cases. */
export type Side = {
  readonly memberId: string;
  readonly roles: readonly Role[];
  readonly standsInFor: readonly StoodInFor[];
  /** Whether a case with these owners is among what is looked at. */
  readonly isOurs: (owners: readonly string[]) => boolean;
  /** The colleague who is away and whose case it is, where it is none of one's own. */
  readonly instead: (owners: readonly string[]) => string | null;
  readonly nameOf: (memberId: string) => string;
  /** Who writes with a device; the same for devices nobody here is known to have. */
  readonly nameOfDevice: (device: string) => string | null;
  readonly holds: (owners: readonly string[], roles: readonly Role[]) => boolean;
};

/** One's own cases, those of colleagues one stands in for, and those nobody owns: they are everybody's. */
export function sideOf(
  { members }: Pick<TodayModel, 'members'>,
  { memberId, whose }: Looking,
  today: string,
): Side {
  const carried = standsInFor(memberId, members, today);
  const ours = new Set([memberId, ...carried]);
  const nameOf = (id: string): string => members.get(id)?.name ?? '';
  return {
    memberId,
    roles: rolesOf(members.get(memberId)),
    standsInFor: carried.flatMap((id) => {
      const member = members.get(id);
      const absence = member && absenceOn(member, today);
      return member && absence ? [{ name: member.name, until: absence.to }] : [];
    }),
    isOurs: (owners) =>
      whose === 'everybody' || owners.length === 0 || owners.some((one) => ours.has(one)),
    instead: (owners) => {
      if (carried.length === 0 || owners.includes(memberId)) return null;
      const away = owners.find((one) => ours.has(one));
      return away === undefined ? null : nameOf(away);
    },
    nameOf,
    nameOfDevice: (device) => {
      for (const one of members.values())
        if (one.devices.some((each) => each.device === device)) return one.name;
      return null;
    },
    holds: (owners, roles) =>
      owners.some((id) => rolesOf(members.get(id)).some((role) => roles.includes(role))),
  };
}
