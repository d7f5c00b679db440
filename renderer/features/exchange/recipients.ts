/** What was pasted, line by line: keys in order, each once, and the first line that is no key. */
export type ReadRecipients = {
  readonly keys: readonly string[];
  readonly bad: { readonly line: number; readonly words: string } | null;
};

const shape = /^age1(?:pq1)?[02-9ac-hj-np-z]{58,}$/;

/** Reads age recipients, one a line or parted by spaces or commas; lines that begin with # are remarks. */
export function readRecipients(pasted: string): ReadRecipients {
  const keys = new Set<string>();
  let bad: ReadRecipients['bad'] = null;
  for (const [index, line] of pasted.split(/\r?\n/).entries()) {
    if (line.trim().startsWith('#')) continue;
    for (const word of line.split(/[\s,;]+/).filter((one) => one !== '')) {
      const key = word.toLowerCase();
      if (shape.test(key)) keys.add(key);
      else bad ??= { line: index + 1, words: word.length > 24 ? `${word.slice(0, 23)}…` : word };
    }
  }
  return { keys: [...keys], bad };
}
