import { z } from 'zod';
import type { NewRecommendation } from '../../../../shared/domain/case/commands.ts';
import { type Proposed, proposedRecommendation } from '../../../../shared/domain/case/propose.ts';
import {
  leftOverKinds,
  moneyHeads,
  type Split,
  type SplitRow,
  splitNotes,
} from '../../../../shared/domain/splitter/vocabulary.ts';

/** One proposed recommendation, as it stands in the list a person checks. */
export type SheetRow = SplitRow & { readonly id: string };
export type Sheet = {
  readonly rows: readonly SheetRow[];
  readonly leftOver: Split['leftOver'];
};

const sum = {
  payee: z.string().nullable(),
  head: z.enum(moneyHeads).nullable(),
  words: z.string(),
};
/** Sums as they were read or typed. */
export const sumsSchema = z
  .array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('amount'), amount: z.number(), ...sum }),
      z.object({ kind: z.literal('formula'), ...sum }),
    ]),
  )
  .readonly();
const asked = {
  text: z.string(),
  categories: z.array(z.string()).readonly(),
  dueWords: z.string().nullable(),
  money: sumsSchema,
  evidenceWanted: z.array(z.string()).readonly(),
};
/** What one number asks for apart. */
export const partsSchema = z.array(z.object(asked)).readonly();

/** A sheet left half checked, as it was sealed: tested for shape, not for sense. */
export const sheetSchema = z.object({
  rows: z.array(
    z.object({
      ...asked,
      id: z.string(),
      number: z.string(),
      kind: z.string().nullable(),
      body: z.string().nullable(),
      signatory: z.string().nullable(),
      parts: partsSchema,
      notes: z.array(z.object({ code: z.enum(splitNotes), words: z.string() })),
    }),
  ),
  leftOver: z.array(z.object({ kind: z.enum(leftOverKinds), text: z.string() })),
});

const newRowId = (): string => crypto.randomUUID();

export const sheetOf = ({ rows, leftOver }: Split): Sheet => ({
  rows: rows.map((row) => ({ ...row, id: newRowId() })),
  leftOver,
});

export const emptyRow = (number: string, body: string | null): SheetRow => ({
  id: newRowId(),
  number,
  text: '',
  kind: null,
  categories: [],
  dueWords: null,
  money: [],
  body,
  evidenceWanted: [],
  signatory: null,
  parts: [],
  notes: [],
});

/** What is still missing before a row can be recorded. */
export const gaps = ['number', 'text', 'kind', 'body'] as const;
export type Gap = (typeof gaps)[number];

export const gapsOf = (row: SheetRow): readonly Gap[] =>
  gaps.filter((field) => (row[field] ?? '').trim() === '');

/** The recommendation a row records, with its parts; its period runs from `startsOn`. */
const proposedOf = (row: SheetRow, startsOn: string | null): Proposed =>
  proposedRecommendation(row, { kind: row.kind ?? '', body: row.body ?? '', startsOn });

/** A row's recommendation in an order, `parts` only where it has some. */
export function orderOf(
  row: SheetRow,
  startsOn: string | null,
): {
  readonly recommendation: NewRecommendation;
  readonly parts?: Proposed['parts'];
  readonly origin: { readonly kind: 'typed' };
} {
  const { recommendation, parts } = proposedOf(row, startsOn);
  return {
    recommendation,
    ...(parts.length === 0 ? {} : { parts }),
    origin: { kind: 'typed' },
  };
}
