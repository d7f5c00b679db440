import { categoryRules } from './data/category-words.ts';
import { headAfterDirective } from './directives.ts';
import { findDeadlines } from './due-words.ts';
import { evidenceIn, isEvidenceCall } from './evidence.ts';
import { moneyIn } from './money.ts';
import { signatoryIn } from './signatory.ts';
import type { SplitFacts, SplitMoney, SplitNote } from './vocabulary.ts';

/** What the words of one action say by themselves. */
export type ActionRead = {
  readonly categories: readonly string[];
  readonly dueWords: readonly string[];
  readonly money: readonly SplitMoney[];
  readonly evidenceWanted: readonly string[];
  readonly signatory: string | null;
  readonly notes: readonly SplitNote[];
};

function categoriesOf(text: string, money: readonly SplitMoney[]): readonly string[] {
  if (money.length > 0) return [...new Set(money.flatMap(({ head }) => head ?? []))];
  const clause = text.slice(headAfterDirective(text)?.from ?? 0);
  const rule = categoryRules.find(({ pattern }) => pattern.test(clause));
  const isProofAlone = isEvidenceCall(text) && rule?.category !== 'earlier-learning';
  return rule && !isProofAlone ? [rule.category] : [];
}

function dueNotes(text: string): readonly SplitNote[] {
  return findDeadlines(text).flatMap(({ words, read }): readonly SplitNote[] => {
    if (!read.ok) return [{ code: 'due-not-understood', words }];
    return read.value.ambiguous ? [{ code: 'due-ambiguous', words }] : [];
  });
}

/** Reads one action, in English or Welsh; categories are those the office's procedure knows. */
export function readAction(
  text: string,
  { categories }: Pick<SplitFacts, 'categories'>,
): ActionRead {
  const { money, notes } = moneyIn(text);
  const known = new Set(categories.map(({ id }) => id));
  return {
    categories: categoriesOf(text, money).filter((id) => known.has(id)),
    dueWords: [...new Set(findDeadlines(text).map(({ words }) => words))],
    money,
    evidenceWanted: evidenceIn(text),
    signatory: signatoryIn(text),
    notes: [...notes, ...dueNotes(text)],
  };
}
