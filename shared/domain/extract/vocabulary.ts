import type { RefusalCode } from '../../kernel/codes.ts';

/** The fields an extract's columns can be mapped to. */
export const extractFields = [
  'reference',
  'number',
  'body',
  'text',
  'kind',
  'category',
  'decisionDate',
  'dueWords',
  'dueDate',
  'evidenceWanted',
  'title',
  'sector',
  'route',
] as const;
export type ExtractField = (typeof extractFields)[number];
export const requiredFields = [
  'reference',
  'body',
  'text',
] as const satisfies readonly ExtractField[];

/**
 * How the person maps the file. A field maps to a column's position (0-based) or null.
 * With no number column, rows of one reference are numbered R1, R2… in file order.
 */
export type ExtractMapping = {
  readonly columns: Readonly<Record<ExtractField, number | null>>;
  readonly procedureId: string;
  /** Words of the file's kind column → kind id of the procedure; words not listed are refused. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly defaultKind: string;
};

export type ExtractReading = {
  readonly extract: string;
  readonly name: string;
  readonly format: 'csv' | 'json';
  readonly delimiter: ',' | ';' | '\t' | null;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252';
  readonly columns: readonly string[];
  readonly rowCount: number;
  /** The first rows, for the person to see what they map. */
  readonly sample: readonly (readonly string[])[];
  /** Words found in each column, at most 12 different ones, for mapping kinds. */
  readonly words: readonly (readonly string[])[];
  /** Rows that could not be read at all, by line of the file (1-based). */
  readonly unreadable: readonly RefusedRow[];
  readonly suggested: ExtractMapping;
};

export type RefusedRow = {
  readonly row: number;
  readonly code: RefusalCode;
  readonly detail?: Readonly<Record<string, string | number>>;
};

export type FieldChange = {
  readonly field: string;
  readonly before: string;
  readonly after: string;
};

export type PreviewedAction = {
  readonly row: number;
  readonly reference: string;
  readonly number: string;
  readonly body: string;
  readonly text: string;
  readonly dueWords: string;
  readonly due: string | null;
};

export type ExtractPreview = {
  readonly added: readonly PreviewedAction[];
  readonly changed: readonly (PreviewedAction & { readonly changes: readonly FieldChange[] })[];
  /** In the last extract, not in this one. Nothing is done to them; they are shown. */
  readonly gone: readonly PreviewedAction[];
  /** Differs from the extract, but was decided or corrected here: kept as it is. */
  readonly keptHere: readonly (PreviewedAction & { readonly changes: readonly FieldChange[] })[];
  readonly unchanged: number;
  readonly newCases: number;
  readonly refused: readonly RefusedRow[];
  /** Names this preview; taking in refuses when the caseload has moved on. */
  readonly digest: string;
};
