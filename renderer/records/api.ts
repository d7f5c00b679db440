import type { Language, LockReason, StoreName } from '../../shared/contracts/index.ts';
import type { WorkingCalendar } from '../../shared/domain/calendar/vocabulary.ts';
import type { AsAtKind } from '../../shared/domain/case/as-at.ts';
import type { CaseCommand, CommandOf } from '../../shared/domain/case/commands.ts';
import type { DateChange, DateMove } from '../../shared/domain/case/moves.ts';
import type { DeskCommand } from '../../shared/domain/desk/commands.ts';
import type { OwnDesk } from '../../shared/domain/desk/vocabulary.ts';
import type {
  ExtractMapping,
  ExtractPreview,
  ExtractReading,
} from '../../shared/domain/extract/vocabulary.ts';
import type { EarlierImprovement } from '../../shared/domain/linter/vocabulary.ts';
import type { MemberCommand } from '../../shared/domain/member/commands.ts';
import type { Role } from '../../shared/domain/member/events.ts';
import type { OfficeCommand } from '../../shared/domain/office/commands.ts';
import type { ProcedureRef } from '../../shared/domain/procedure/own.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Composed, LetterAsk } from '../../shared/letters/vocabulary.ts';
import type { BodiesApi } from './bodies-api.ts';
import type { CaseloadApi } from './caseload-api.ts';
import type { BundlePreview, Verification } from './exchange-views.ts';
import type { FiledReport, FilingTarget, FilingToken } from './filing-views.ts';
import type {
  AcceptedMoves,
  CalendarChange,
  CaseMoves,
  GivenList,
  OfficeView,
} from './office-views.ts';
import type { CallerCard, ContactAt, ContactCard, FoundPeople, PersonAt } from './people-views.ts';
import type { SearchApi } from './search-views.ts';
import type { TodayApi } from './today-views.ts';
import type { UndoApi } from './undo-api.ts';
import type {
  ActionRow,
  ActionSort,
  CaseRow,
  CaseSort,
  CaseView,
  ListQuery,
  Slice,
} from './views.ts';

export type { FiledReport, FilingTarget, SameFile } from './filing-views.ts';

export type OfficeStatus =
  | { readonly kind: 'first-run' }
  | { readonly kind: 'locked'; readonly hasPractice: boolean }
  | { readonly kind: 'damaged' }
  | {
      readonly kind: 'open';
      readonly store: StoreName;
      readonly hasPractice: boolean;
      readonly member: {
        readonly memberId: string;
        readonly name: string;
        readonly roles: readonly Role[];
      };
      /** What the office works by today, with all of it where it is its own. */
      readonly procedure: ProcedureRef;
      readonly device: string;
      /** The age recipient colleagues encrypt bundles to. */
      readonly recipient: string;
      /** What was rebuilt from the mirror when this store was opened; null when nothing was. */
      readonly restored: {
        readonly entries: number;
        readonly cases: number;
        readonly evidence: number;
      } | null;
      /** Evidence the ledger names that the mirror no longer holds; normally empty. */
      readonly missingEvidence: number;
      readonly tornBytes: number;
    };

export type { BundlePreview, Role, Verification };

export type FirstRun = {
  readonly name: string;
  /** One person may hold several (c2). */
  readonly roles: readonly Role[];
  readonly procedureId: string;
  readonly language: Language;
  /** As the person typed it back from paper; must equal the prepared one. */
  readonly recoveryKeyTyped: string;
};

/** What a person corrects and dates are counted from; a new calendar is previewed elsewhere. */
export type PreviewedChange = Exclude<DateChange, { kind: 'calendar' }>;

type Elsewhere = BodiesApi & CaseloadApi & SearchApi & TodayApi & UndoApi;

/** What the page may ask of the records worker. Every answer is a result; nothing throws across. */
export type RecordsApi = Elsewhere & {
  readonly status: () => Promise<Result<OfficeStatus>>;
  /** Makes a fresh recovery key, kept only in the worker until `createOffice`. */
  readonly prepareOffice: () => Promise<Result<{ readonly recoveryKey: string }>>;
  readonly createOffice: (first: FirstRun) => Promise<Result<OfficeStatus>>;
  readonly unlock: () => Promise<Result<OfficeStatus>>;
  readonly unlockWithRecoveryKey: (recoveryKey: string) => Promise<Result<OfficeStatus>>;
  readonly openPractice: () => Promise<Result<OfficeStatus>>;
  readonly openOffice: () => Promise<Result<OfficeStatus>>;
  readonly discardPractice: () => Promise<Result<OfficeStatus>>;
  /** Finishes or cancels what is under way and seals drafts; afterwards the worker may be ended. */
  readonly prepareLock: (reason: LockReason) => Promise<Result<null>>;

  readonly listCases: (query: ListQuery<CaseSort>) => Promise<Result<Slice<CaseRow>>>;
  readonly listActions: (query: ListQuery<ActionSort>) => Promise<Result<Slice<ActionRow>>>;
  /** Everybody in the cases whom a name, number, postcode or reference fits, the surest first. */
  readonly findPeople: (ask: {
    readonly text: string;
    readonly count: number;
  }) => Promise<Result<FoundPeople>>;
  readonly callerCard: (at: PersonAt) => Promise<Result<CallerCard>>;
  readonly contactCard: (at: ContactAt) => Promise<Result<ContactCard>>;
  /** A case as it is; or, where a past day is named, as at the end of that day, with nothing offered. */
  readonly caseView: (
    caseId: string,
    asAt?: { readonly by: AsAtKind; readonly on: string } | null,
  ) => Promise<Result<CaseView>>;
  /** Every date that would move under a change, before it is recorded; nothing moves. */
  readonly previewMoves: (
    caseId: string,
    change: PreviewedChange,
  ) => Promise<Result<readonly DateMove[]>>;
  readonly bodies: () => Promise<
    Result<readonly { readonly name: string; readonly actions: number }[]>
  >;
  readonly actionsOfReminders: (ids: readonly string[]) => Promise<Result<readonly ActionRow[]>>;
  /** What the typed words would mean: for the form, before anything is recorded. */
  readonly explainDue: (ask: {
    readonly words: string;
    readonly startsOn: string | null;
    readonly procedure: ProcedureRef;
  }) => Promise<Result<import('../../shared/domain/case/due.ts').DueAnswer>>;

  readonly command: (
    command: CaseCommand,
  ) => Promise<Result<{ readonly caseId: string; readonly id: string }>>;
  /**
   * Orders given together, each on what the ones before leave, written all or not at all. A refusal says in
   * `detail.order` which of them was refused, counted from 0.
   */
  readonly commands: (
    commands: readonly CaseCommand[],
  ) => Promise<Result<readonly { readonly caseId: string; readonly id: string }[]>>;
  /** A new case with its recommendations and their parts, all or nothing; `detail.order` as above. */
  readonly openCaseWith: (
    open: CommandOf<'openCase'>,
    added: readonly Omit<CommandOf<'addRecommendation'>, 'kind' | 'caseId'>[],
  ) => Promise<Result<{ readonly caseId: string; readonly id: string }>>;
  /** Improvements asked of a body before, over the whole caseload, for the same theme or category [S12]. */
  readonly earlierImprovements: (ask: {
    readonly body: string;
    readonly categories: readonly string[];
    readonly theme?: string;
    readonly exceptCaseId?: string;
  }) => Promise<Result<readonly EarlierImprovement[]>>;
  /** The days nobody works by this procedure, as the office keeps them. */
  readonly workingCalendar: (procedure: ProcedureRef) => Promise<Result<WorkingCalendar>>;
  readonly fileEvidence: (
    tokens: readonly FilingToken[],
    target: FilingTarget,
    receivedOn: string,
  ) => Promise<Result<FiledReport>>;
  readonly cancelFiling: () => Promise<Result<null>>;
  /** The plain bytes of an item for its preview; the opening is recorded as custody. */
  readonly evidenceBytes: (
    caseId: string,
    evidenceId: string,
  ) => Promise<
    Result<{
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly mime: string;
      readonly name: string;
    }>
  >;
  readonly saveEvidenceCopy: (
    caseId: string,
    evidenceId: string,
  ) => Promise<Result<{ readonly saved: boolean }>>;

  readonly readExtract: (token: string) => Promise<Result<ExtractReading>>;
  readonly previewExtract: (
    extract: string,
    mapping: ExtractMapping,
  ) => Promise<Result<ExtractPreview>>;
  /** All or nothing; refuses when the caseload changed since the preview with this digest. */
  readonly takeInExtract: (
    extract: string,
    mapping: ExtractMapping,
    digest: string,
  ) => Promise<
    Result<{ readonly cases: number; readonly actions: number; readonly changed: number }>
  >;

  readonly exportBundle: (ask: {
    readonly caseIds: readonly string[];
    readonly to:
      | { readonly kind: 'passphrase'; readonly passphrase: string }
      | { readonly kind: 'recipients'; readonly recipients: readonly string[] };
  }) => Promise<
    Result<{ readonly saved: { readonly name: string; readonly size: number } | null }>
  >;
  readonly openBundle: (token: string, passphrase: string | null) => Promise<Result<BundlePreview>>;
  readonly takeInBundle: (
    bundle: string,
  ) => Promise<
    Result<{ readonly cases: number; readonly entries: number; readonly evidence: number }>
  >;
  readonly closeBundle: (bundle: string) => Promise<Result<null>>;

  readonly officeView: () => Promise<Result<OfficeView>>;
  readonly officeCommand: (
    command: OfficeCommand | MemberCommand,
  ) => Promise<Result<{ readonly id: string }>>;
  /** What the person arranged for themselves: kept views, columns, what they put off. */
  readonly desk: () => Promise<Result<OwnDesk>>;
  /** Changes the person's own desk; `id`: the view it was about, else ''. */
  readonly deskCommand: (command: DeskCommand) => Promise<Result<{ readonly id: string }>>;
  /** Reads a file of bank holidays; nothing is adopted. */
  readonly readBankHolidays: (token: string) => Promise<Result<readonly GivenList[]>>;
  /** Every date that would move, case by case in the order of their references; nothing moves. */
  readonly previewCalendar: (change: CalendarChange) => Promise<Result<readonly CaseMoves[]>>;
  /** Moves and keeps dates, together with what they follow from: all of it or nothing. */
  readonly acceptMoves: (
    moves: AcceptedMoves,
  ) => Promise<Result<{ readonly moved: number; readonly kept: number }>>;
  readonly verify: (caseIds: readonly string[]) => Promise<Result<Verification>>;
  /** A text from the case as it stands today, in the name of whoever works here; nothing is recorded. */
  readonly composeLetter: (caseId: string, ask: LetterAsk) => Promise<Result<Composed>>;
  readonly saveDraft: (name: string, value: unknown) => Promise<Result<null>>;
  readonly readDraft: (name: string) => Promise<Result<unknown>>;
};

/** What the worker tells the page unasked. */
export type RecordsNotice =
  | {
      readonly kind: 'changed';
      readonly revision: number;
      readonly caseIds: readonly string[] | 'all';
    }
  | {
      readonly kind: 'progress';
      readonly task: 'filing' | 'extract' | 'bundle-out' | 'bundle-in' | 'rebuild' | 'practice';
      readonly done: number;
      readonly total: number;
      readonly name: string;
    }
  /** What may be undone is another thing now. */
  | { readonly kind: 'undoable' }
  | { readonly kind: 'trouble'; readonly code: string };
