import type { Language } from '../../shared/contracts/index.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { BulkAsk, BulkPreview } from './bulk-views.ts';
import type {
  ActionLines,
  CaseLines,
  Choices,
  Chosen,
  Lines,
  ListAsked,
  Totals,
} from './list-views.ts';
import type { ActionRow, CaseRow } from './views.ts';

/** `says`: what is listed, in the words of the page. */
export type SaveListAsk = {
  readonly asked: ListAsked;
  readonly chosen: Chosen | null;
  readonly format: 'csv' | 'xlsx';
  readonly language: Language;
  readonly says: string;
};

/** What the caseload asks: never for every row, and for what many rows come to. */
export type CaseloadApi = {
  /** As the caseload shows them: grouped or not, with what all of it comes to. */
  readonly actionLines: (query: ActionLines) => Promise<Result<Lines<ActionRow>>>;
  readonly caseLines: (query: CaseLines) => Promise<Result<Lines<CaseRow>>>;
  /** What there is to narrow the lists by. */
  readonly choices: () => Promise<Result<Choices>>;
  /** Ids of the rows among these lines, headings left out. */
  readonly idsBetween: (
    query: ({ readonly list: 'actions' } & ActionLines) | ({ readonly list: 'cases' } & CaseLines),
  ) => Promise<Result<readonly string[]>>;
  readonly totalsOfChosen: (
    asked: ListAsked,
    chosen: Chosen,
  ) => Promise<Result<{ readonly rows: number; readonly totals: Totals }>>;
  readonly casesOfChosen: (
    asked: ListAsked,
    chosen: Chosen,
  ) => Promise<
    Result<
      readonly { readonly caseId: string; readonly reference: string; readonly title: string }[]
    >
  >;
  /** What an act would do to many rows, and which it could not be done to; nothing is done. */
  readonly previewBulk: (ask: BulkAsk) => Promise<Result<BulkPreview>>;
  /** Does what was previewed under this digest, all or nothing. */
  readonly doBulk: (ask: BulkAsk, digest: string) => Promise<Result<{ readonly things: number }>>;
  /** Writes what is listed, or what is chosen of it, as a file in the clear where the person says. */
  readonly saveList: (
    ask: SaveListAsk,
  ) => Promise<Result<{ readonly saved: { readonly name: string; readonly size: number } | null }>>;
};
