import type { CaseDateKind } from '../../shared/domain/case/dates.ts';
import type { Lack } from '../../shared/domain/case/matters.ts';
import type { Role } from '../../shared/domain/member/events.ts';
import type { StepId } from '../../shared/domain/procedure/steps.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { ComposedKind } from '../../shared/letters/vocabulary.ts';
import type { ActionRow } from './views.ts';

/** What needs somebody, by what they can do about it, in the order it is worked through. */
export const todayGroups = [
  'overdue',
  'due-soon',
  'waiting-for-us',
  'decisions',
  'letters',
  'to-check',
  'dates',
  'awaiting-event',
  'nothing-next',
  'elsewhere',
  'in-draft',
  'put-off',
] as const;
export type TodayGroupName = (typeof todayGroups)[number];

/** Only what is one's own, a colleague's one stands in for and nobody's, or all the office has. */
export const whoseToday = ['mine', 'everybody'] as const;
export type Whose = (typeof whoseToday)[number];

/** Why a row is there. Days are ISO dates; people stand by their names. */
export type TodayWhy =
  /** The action as it stands. */
  | { readonly kind: 'action' }
  /** `may`: this person's word is enough; else `who` are the roles it waits for. */
  | {
      readonly kind: 'extension' | 'request' | 'return';
      readonly step: StepId;
      readonly on: string;
      readonly may: boolean;
      readonly who: readonly Role[];
      /** Null where the body asked, or the complainant came back. */
      readonly asker: string | null;
      readonly isMine: boolean;
    }
  /** A letter the record calls for, that no date of an action stands for. */
  | { readonly kind: 'letter'; readonly letter: ComposedKind; readonly to: string }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'same-reference' }
  | { readonly kind: 'same-number'; readonly number: string }
  | { readonly kind: 'lacks'; readonly lacks: readonly Lack[] }
  | { readonly kind: 'sent-back'; readonly problems: readonly string[] }
  | { readonly kind: 'late-evidence'; readonly on: string }
  /** A day of the case that has come. `who`: the party it concerns; empty where it is ours. */
  | {
      readonly kind: 'day';
      readonly day: CaseDateKind;
      readonly on: string;
      readonly who: string;
    }
  /** Entries somebody had seen that are not on this computer; whose, where that is known. */
  | { readonly kind: 'not-here'; readonly from: readonly string[] }
  /** `isWhole`: it was put off with its case. */
  | {
      readonly kind: 'put-off';
      readonly until: string;
      readonly note: string;
      readonly isWhole: boolean;
    };

export type TodayRow = {
  /** Names the row on this page: one action can stand in two groups. */
  readonly key: string;
  readonly group: TodayGroupName;
  readonly why: TodayWhy;
  readonly caseId: string;
  /** Null where it is about the case as a whole. */
  readonly recommendationId: string | null;
  /** The extension or the request it is about. */
  readonly itemId: string | null;
  readonly reference: string;
  readonly number: string;
  readonly body: string;
  /** The words of the action, or the title of the case. */
  readonly text: string;
  /** The action as the lists show it, with its next step; null for the case as a whole. */
  readonly action: ActionRow | null;
  /** The colleague who is away and whose it is. */
  readonly instead: string | null;
};

export type TodayGroup = {
  /** At most 200; `count` is the true count. */
  readonly rows: readonly TodayRow[];
  readonly count: number;
};

/** Somebody away whose work one carries. */
export type StoodInFor = { readonly name: string; readonly until: string };

export type TodayView = {
  readonly date: string;
  readonly whose: Whose;
  readonly groups: Readonly<Record<TodayGroupName, TodayGroup>>;
  /** How many of those due soon are due today. */
  readonly dueToday: number;
  /** Working days the longest-waiting evidence has waited for us. */
  readonly oldestWaiting: number | null;
  /** Evidence that has waited longer than our own time to consider it. */
  readonly overOurTime: number;
  readonly standsInFor: readonly StoodInFor[];
  /** The last day this person is away; null where they are here. */
  readonly awayUntil: string | null;
  /** Whether the procedure lets this person see what each owner has in hand. */
  readonly seesTeam: boolean;
  /** Cases and open actions of the whole office. */
  readonly cases: number;
  readonly open: number;
};

/** What one owner has in hand: the cases they follow up, each counted once (the compliance owner, else the case's). */
export type TeamRow = {
  /** Null: what nobody owns. */
  readonly memberId: string | null;
  readonly name: string;
  readonly isMe: boolean;
  readonly cases: number;
  readonly open: number;
  readonly overdue: number;
  /** Evidence that has waited longer than our own time to consider it. */
  readonly overOurTime: number;
  readonly undecided: number;
  readonly nothingNext: number;
  readonly away: { readonly until: string; readonly deputy: string | null } | null;
};

export type TeamView = {
  readonly date: string;
  readonly rows: readonly TeamRow[];
  readonly total: Omit<TeamRow, 'memberId' | 'name' | 'isMe' | 'away'>;
  /** How this person may give cases to another: at once, by asking, or not. */
  readonly mayReassign: 'yes' | 'ask' | 'no';
};

/** An open case of somebody's, and as what they own it. */
export type OwnedCase = {
  readonly caseId: string;
  readonly reference: string;
  readonly title: string;
  readonly as: readonly ('case-owner' | 'compliance-owner')[];
  readonly open: number;
  readonly overdue: number;
};

/** What the page may ask about the day's work, and about who has what. */
export type TodayApi = {
  readonly today: (whose: Whose) => Promise<Result<TodayView>>;
  /** Per owner, what they have in hand; for those whom the procedure lets see it. */
  readonly team: () => Promise<Result<TeamView>>;
  /** Open cases of one owner; null: those nobody owns. */
  readonly casesOfOwner: (memberId: string | null) => Promise<Result<readonly OwnedCase[]>>;
};
