import { piecesOf } from './pieces.ts';
import { type Span, trimSpan } from './sentences.ts';

/**
 * Where the provable actions of one recommendation stand in its text, each with the sentences that
 * say how it is to be done. One span or none where it asks for one thing.
 */
export function actionSpans(text: string): readonly Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const { kind, from, to } of piecesOf(text, true)) {
    const last = spans.at(-1);
    if (kind === 'action') spans.push({ from, to });
    else if (kind === 'rest' && last) last.to = to;
  }
  return spans.map((span) => trimSpan(text, span));
}

export const actionTexts = (text: string): readonly string[] =>
  actionSpans(text).map(({ from, to }) => text.slice(from, to));
