import { useMemo } from 'react';
import { isIsoDate } from '../../shared/kernel/iso.ts';
import type { Refusal } from '../../shared/kernel/result.ts';
import { words } from '../../shared/words/index.ts';
import { useWords, type Wording } from './words.tsx';

const slots = /\{(\w+)/g;

/** A sentence may name what the refusal did not carry: it then reads `none` and says it more generally. */
function filled(wording: Wording, sentence: string, detail: Refusal['detail']) {
  const values: Record<string, string | number> = {};
  for (const [, slot] of sentence.matchAll(slots)) {
    if (slot === undefined) continue;
    const value = detail?.[slot] ?? 'none';
    values[slot] = typeof value === 'string' && isIsoDate(value) ? wording.day(value) : value;
  }
  return values;
}

export type RefusalWords = { readonly said: string; readonly next: string };

/** What a refusal says and what to do about it, in the person's language. */
export function refusalWords(wording: Wording, { code, detail }: Refusal): RefusalWords {
  const said = `refusal.${code}` as const;
  const next = `refusal-next.${code}` as const;
  const fill = (id: typeof said | typeof next) =>
    wording.t(id, filled(wording, words[id][wording.language], detail));
  return { said: fill(said), next: fill(next) };
}

export function useRefusalWords(refusal: Refusal): RefusalWords {
  const wording = useWords();
  return useMemo(() => refusalWords(wording, refusal), [wording, refusal]);
}
