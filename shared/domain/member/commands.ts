import type { Role } from './events.ts';

/** What may be asked about a person of the office. Days are ISO dates. */
export type MemberCommand =
  | {
      readonly kind: 'setRoles';
      readonly memberId: string;
      readonly roles: readonly Role[];
      readonly reason: string;
    }
  /** Both days are days away; `deputy` looks after their work meanwhile. */
  | {
      readonly kind: 'recordAbsence';
      readonly memberId: string;
      readonly from: string;
      readonly to: string;
      readonly deputy: string | null;
    }
  /** Back on that day, or the absence falls away where it has not begun by then. */
  | {
      readonly kind: 'endAbsence';
      readonly memberId: string;
      readonly absenceId: string;
      readonly on: string;
    };

export type MemberCommandOf<Kind extends MemberCommand['kind']> = Extract<
  MemberCommand,
  { kind: Kind }
>;

export const isAboutMember = (command: { readonly kind: string }): command is MemberCommand =>
  command.kind === 'setRoles' || command.kind === 'recordAbsence' || command.kind === 'endAbsence';
