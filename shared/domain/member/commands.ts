import type { Role } from './events.ts';

/** What may be asked about a person of the office. */
export type MemberCommand = {
  readonly kind: 'setRoles';
  readonly memberId: string;
  readonly roles: readonly Role[];
  readonly reason: string;
};
