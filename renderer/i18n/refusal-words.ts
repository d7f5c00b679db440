import { useMemo } from 'react';
import { isIsoDate } from '../../shared/kernel/iso.ts';
import type { Refusal } from '../../shared/kernel/result.ts';
import { isWordId, words } from '../../shared/words/index.ts';
import { useWords, type Wording } from './words.tsx';

const slots = /\{(\w+)/g;

/** A sentence may name what the refusal did not carry: it then reads `none` and says it more generally. */
function filled(wording: Wording, sentence: string, detail: Refusal['detail']) {
  const values: Record<string, string | number> = {};
  for (const [, slot] of sentence.matchAll(slots)) {
    if (slot === undefined) continue;
    values[slot] = valueWords(slot, detail?.[slot] ?? 'none', wording);
  }
  return values;
}

/** What a slot's ids are called: the roles that could, and what the gate misses. Anything else is said as it is. */
const named: Readonly<Record<string, string>> = { who: 'role', gaps: 'precondition' };

function valueWords(slot: string, value: string | number, wording: Wording): string | number {
  if (typeof value !== 'string') return value;
  if (isIsoDate(value)) return wording.day(value);
  const prefix = named[slot];
  if (prefix === undefined) return value;
  const ids = value.split(', ').map((id) => `${prefix}.${id}`);
  return ids.every(isWordId) ? wording.list(ids.map((id) => wording.t(id))) : value;
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
