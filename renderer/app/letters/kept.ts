import { z } from 'zod';
import type { Composed, LetterAsk, QuotedDate } from '../../../shared/letters/vocabulary.ts';

/** A text that was changed or taken out, and not recorded yet. */
const keptText = z.object({
  subject: z.string(),
  text: z.string(),
  /** What the record said when it was made: it may say something else by now. */
  base: z.string(),
  quoted: z.array(z.object({ recommendationId: z.string(), due: z.string().nullable() })),
  /** ISO date it was made. */
  on: z.string(),
  /** It was copied or saved as a draft: it may have gone. */
  isTaken: z.boolean(),
});
export type KeptText = Readonly<z.infer<typeof keptText>>;

/** By what it is: kind, request, recipient and language. */
export const keptTexts = z.record(z.string(), keptText);
export type KeptTexts = Readonly<Record<string, KeptText>>;

/** One sealed draft holds every unsent text of a case. Its name is in the clear, so it says no more than the case. */
export const draftName = (caseId: string): string => `letters ${caseId}`;

const groupOf = ({ kind, extensionId }: Pick<LetterAsk, 'kind' | 'extensionId'>): string =>
  `${kind} ${extensionId ?? ''} `;

export const keyOf = (
  ask: Pick<LetterAsk, 'kind' | 'extensionId'>,
  { recipient, language }: Pick<Composed, 'recipient' | 'language'>,
): string => `${groupOf(ask)}${language} ${recipient.id}`;

/** What is kept of such a letter to anybody, in any language; the latest made first. */
export const keptOf = (
  texts: KeptTexts,
  ask: Pick<LetterAsk, 'kind' | 'extensionId'>,
): readonly (readonly [key: string, text: KeptText])[] =>
  Object.entries(texts)
    .filter(([key]) => key.startsWith(groupOf(ask)))
    .toSorted(([, a], [, b]) => (a.on < b.on ? 1 : -1));

export const without = (texts: KeptTexts, key: string): KeptTexts =>
  Object.fromEntries(Object.entries(texts).filter(([each]) => each !== key));

type Now = { readonly recommendationId: string; readonly currentDue: string | null };
export type MovedDate = {
  readonly recommendationId: string;
  readonly before: string | null;
  readonly now: string | null;
};

/** The dates a text names that are not the dates now. */
export const movedDates = (
  quoted: readonly QuotedDate[],
  recommendations: readonly Now[],
): readonly MovedDate[] =>
  quoted.flatMap(({ recommendationId, due }) => {
    const now = recommendations.find((one) => one.recommendationId === recommendationId);
    if (now === undefined || now.currentDue === due) return [];
    return [{ recommendationId, before: due, now: now.currentDue }];
  });
