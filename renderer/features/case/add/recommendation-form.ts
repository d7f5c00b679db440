import { z } from 'zod';
import type { NewPart, NewRecommendation } from '../../../../shared/domain/case/commands.ts';
import { proposedRecommendation } from '../../../../shared/domain/case/propose.ts';
import { reaches, rootCauses } from '../../../../shared/domain/case/vocabulary.ts';
import { linesOf } from '../../../forms/lines.ts';
import { emptyRow, partsSchema, type SheetRow, sumsSchema } from '../split/sheet.ts';

const ids = z.array(z.string()).readonly();
export const touchAnswers = ['yes', 'no', 'unknown'] as const;
export const owings = ['alone', 'jointly', 'each'] as const;

/** One recommendation as it stands in the form, sensible or not. */
export const typedRecommendation = z.object({
  number: z.string(),
  text: z.string(),
  kind: z.string(),
  categories: ids,
  body: z.string(),
  dueWords: z.string(),
  wanted: z.string(),
  money: sumsSchema,
  parts: partsSchema,
  instrument: z.string(),
  doneBy: z.string(),
  signatory: z.string(),
  deliveredBy: z.string(),
  touches: z.enum(touchAnswers),
  owedHow: z.enum(owings),
  owedOthers: ids,
  reach: z.enum(['', ...reaches]),
  rootCause: z.enum(['', ...rootCauses]),
  findingIds: ids,
  theme: z.string(),
  publicSummary: z.string(),
});
export type RecommendationForm = z.infer<typeof typedRecommendation>;

const needed = (message: string) => z.string().trim().min(1, message);

/** One that may be recorded; messages are word ids. */
export const recommendationForm = typedRecommendation.extend({
  number: needed('case.number-needed'),
  text: needed('case.text-needed'),
  kind: needed('case.kind-needed'),
});

export const emptyRecommendation = (count: number, kind: string): RecommendationForm => ({
  number: `R${count + 1}`,
  text: '',
  kind,
  categories: [],
  body: '',
  dueWords: '',
  wanted: '',
  money: [],
  parts: [],
  instrument: '',
  doneBy: '',
  signatory: '',
  deliveredBy: '',
  touches: 'unknown',
  owedHow: 'alone',
  owedOthers: [],
  reach: '',
  rootCause: '',
  findingIds: [],
  theme: '',
  publicSummary: '',
});

/** A checked row of a pasted decision, as it stands in the form. */
export const formOfRow = (row: SheetRow): RecommendationForm => ({
  ...emptyRecommendation(0, row.kind ?? ''),
  number: row.number,
  text: row.text,
  categories: row.categories,
  body: row.body ?? '',
  dueWords: row.dueWords ?? '',
  wanted: row.evidenceWanted.join('\n'),
  money: row.money,
  parts: row.parts,
  signatory: row.signatory ?? '',
});

/** What is typed as a row, to be read and challenged like those of a pasted decision. */
export const rowOf = (one: RecommendationForm, bodies: readonly string[]): SheetRow => {
  const due = one.dueWords.trim();
  return {
    ...emptyRow(one.number, bodyOf(one, bodies)),
    id: 'typed',
    text: one.text,
    kind: one.kind,
    categories: one.categories,
    dueWords: due === '' ? null : due,
    money: one.money,
    evidenceWanted: linesOf(one.wanted),
    signatory: one.signatory.trim() === '' ? null : one.signatory.trim(),
    parts: one.parts
      .map((part) => ({ ...part, evidenceWanted: part.evidenceWanted.flatMap(linesOf) }))
      .filter(({ text }) => text.trim() !== ''),
  };
};

const bodyOf = ({ body }: RecommendationForm, bodies: readonly string[]): string =>
  bodies.includes(body) ? body : (bodies[0] ?? '');

export type Given = {
  readonly recommendation: NewRecommendation;
  readonly parts?: readonly NewPart[];
  readonly origin: { readonly kind: 'typed' };
};

/** The recommendation to record with its parts, its date still in words; the office works the date out. */
export function recommendationOf(
  one: RecommendationForm,
  bodies: readonly string[],
  startsOn: string | null,
): Given {
  const body = bodyOf(one, bodies);
  const confirmed = { kind: one.kind, body, startsOn };
  const { recommendation, parts } = proposedRecommendation(rowOf(one, bodies), confirmed);
  return {
    recommendation: { ...recommendation, ...moreOf(one, body) },
    ...(parts.length === 0 ? {} : { parts }),
    origin: { kind: 'typed' },
  };
}

/** Something given, or nothing at all: an empty text is no fact. */
const some = <Name extends string>(name: Name, value: string) =>
  value.trim() === '' ? {} : { [name]: value.trim() };

function moreOf(one: RecommendationForm, body: string): Partial<NewRecommendation> {
  const others = one.owedOthers.filter((other) => other !== body);
  const { owedHow, touches, reach, rootCause, findingIds } = one;
  return {
    ...some('instrument', one.instrument),
    ...some('doneBy', one.doneBy),
    ...some('deliveredBy', one.deliveredBy),
    ...some('theme', one.theme),
    ...some('publicSummary', one.publicSummary),
    ...(touches === 'unknown' ? {} : { touchesComplainant: touches === 'yes' }),
    ...(owedHow === 'alone' || others.length === 0 ? {} : { owedBy: { how: owedHow, others } }),
    ...(reach === '' ? {} : { reach }),
    ...(rootCause === '' ? {} : { rootCause }),
    ...(findingIds.length === 0 ? {} : { findingIds: [...findingIds] }),
  };
}
