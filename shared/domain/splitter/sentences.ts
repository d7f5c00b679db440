/** A stretch of a text, from `from` up to `to`. */
export type Span = { readonly from: number; readonly to: number };

const shortForm =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|no|nos|para|paras|e\.g|i\.e|etc|rhif|\p{Lu})\.$/iu;
const end = /[.!?]["”’)]?\s+(?=[\p{Lu}\p{N}£"“‘(])/gu;

/** The sentences of a text, which tile it: every character belongs to one. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    if (shortForm.test(text.slice(from, match.index + 1))) continue;
    const to = match.index + match[0].length;
    spans.push({ from, to });
    from = to;
  }
  if (from < text.length) spans.push({ from, to: text.length });
  return spans;
}

/** The span without the spaces, commas and semicolons around it, which are layout once it stands alone. */
export function trimSpan(text: string, { from, to }: Span): Span {
  const inner = text.slice(from, to);
  const lead = /^[\s,;:]*/u.exec(inner)?.[0].length ?? 0;
  const tail = /[\s,;]*$/u.exec(inner)?.[0].length ?? 0;
  return lead === inner.length ? { from, to: from } : { from: from + lead, to: to - tail };
}
