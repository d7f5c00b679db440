import * as say from './data/money-words.ts';
import { findDeadlines } from './due-words.ts';
import { trimSpan } from './sentences.ts';
import type { MoneyHead, SplitMoney, SplitNote } from './vocabulary.ts';

export type MoneyRead = {
  readonly money: readonly SplitMoney[];
  readonly notes: readonly SplitNote[];
};

type Sum = {
  readonly amount: number;
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
};

const scales: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6 };

function amountOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { whole = '', pence = '', scale = '' } = groups;
  const number = Number(`${whole.replaceAll(',', '')}${pence}`);
  return Math.round(number * (scales[scale.trim().toLowerCase()] ?? 1) * 100) / 100;
}

function sumsIn(text: string): readonly Sum[] {
  const found = [...text.matchAll(say.amounts)];
  return found.map((match, at) => {
    const before = found[at - 1];
    const from = match.index;
    const to = from + match[0].length;
    return {
      amount: amountOf(match.groups ?? {}),
      words: match[0],
      from,
      to,
      before: text.slice(before ? before.index + before[0].length : 0, from),
      after: text.slice(to, found[at + 1]?.index),
    };
  });
}

/** A sum told of and not owed: paid already, or a rate in brackets that explains the sum before it. */
const isToldOnly = ({ before, after }: Sum): boolean =>
  say.alreadyBefore.test(before) ||
  say.alreadyAfter.test(after) ||
  (/\($/.test(before) && say.rate.test(after));

const asPerson = (words: string): string => words.replace(/^i['’]r /u, 'yr ');
const named = new RegExp(say.person, 'gu');
const paidTo = new RegExp(`^(?: each)?[^,;.£]{0,20}?(?<!\\p{L})(?:to|i) (${say.person})`, 'u');
const welshTo = /^ (iddo|iddi|iddynt)(?!\p{L})/u;
const justBefore = new RegExp(
  `(?:^|[,;] ?|and |a )(?:pay )?(${say.person}) (?:a )?(?:further |another )?$`,
  'u',
);

function payeesOf(sum: Sum, isFirst: boolean): readonly string[] {
  const after = paidTo.exec(sum.after)?.[1] ?? welshTo.exec(sum.after)?.[1];
  const before = isFirst
    ? [...sum.before.matchAll(named)].map(([words]) => words)
    : [justBefore.exec(sum.before)?.[1] ?? []].flat();
  if (before.length > 0) return before.map(asPerson);
  return after === undefined ? [] : [asPerson(after)];
}

/** What the words name first: "uncertainty caused by delay" is distress, not delay. */
function headNamed(text: string): MoneyHead | undefined {
  const named = say.headWords.map(([head, pattern]) => ({ head, at: text.search(pattern) }));
  return named.filter(({ at }) => at >= 0).toSorted((one, other) => one.at - other.at)[0]?.head;
}

function headOf(verb: string, after: string, whole: string): MoneyHead | null {
  const byVerb = say.headOfVerb.find(([, pattern]) => pattern.test(verb))?.[0];
  return byVerb ?? headNamed(after) ?? headNamed(whole) ?? null;
}

/** The words of a sum that is no single amount: a range, a rate, a limit; null for a plain one. */
function ruleWords(text: string, sum: Sum, next: Sum | undefined): string | null {
  const rate = say.rate.exec(sum.after)?.[0];
  if (rate !== undefined) return `${sum.words}${rate}`;
  const limit = say.limitBefore.exec(sum.before)?.[0];
  if (limit !== undefined) return `${limit}${sum.words}`;
  if (!next || !say.rangeJoint.test(sum.after)) return null;
  const between = say.rangeBefore.exec(sum.before)?.[0] ?? '';
  if (between === '' && /^ (?:and|a) $/iu.test(sum.after)) return null;
  return `${between}${text.slice(sum.from, next.to)}`;
}

const each = /^ (?:each|apiece|yr un)(?!\p{L})/iu;

/** The first sum that the others add up to is their total, and is not owed as well. */
function withoutTotal(sums: readonly Sum[], text: string): readonly Sum[] {
  const [first, ...others] = sums;
  const isTotalled =
    first &&
    others.length >= 2 &&
    Math.abs(others.reduce((sum, { amount }) => sum + amount, 0) - first.amount) < 0.005;
  if (isTotalled) return others;
  return text.includes(' / ')
    ? sums.filter(({ amount }, at) => sums.findIndex((each) => each.amount === amount) === at)
    : sums;
}

type Owed = Sum & { readonly next: Sum | undefined; readonly payees: readonly string[] };

/** Each sum with those it is paid to: named beside it, else those of the sum before. */
function withPayees(sums: readonly Sum[], first: Sum | undefined): readonly Owed[] {
  let payees: readonly string[] = first ? payeesOf(first, true) : [];
  return sums.map((sum, at) => {
    const own = sum === first ? payees : payeesOf(sum, false);
    payees = own.length > 0 ? own : payees;
    return { ...sum, next: sums[at + 1], payees };
  });
}

/** A sum that ends a range before it is no sum of its own. */
const endsRange = (text: string, sum: Sum, sums: readonly Sum[]): boolean =>
  sums.some((each, at) => sums[at + 1] === sum && ruleWords(text, each, sum)?.endsWith(sum.words));

/** "the distress caused (£500)": what a sum in brackets is for stands before it. */
const isBracketed = ({ before, after }: Sum): boolean => /\($/.test(before) && /^\)/.test(after);

function readSum(text: string, verb: string, sum: Owed): MoneyRead {
  const head = isBracketed(sum)
    ? headOf(verb, sum.before, sum.before)
    : headOf(verb, sum.after, text.slice(sum.to));
  const isEach = each.exec(sum.after);
  const notes: SplitNote[] = [];
  if (head === null) notes.push({ code: 'money-head-guessed', words: sum.words });
  if (isEach) notes.push({ code: 'money-each', words: `${sum.words}${isEach[0]}` });
  const rule = ruleWords(text, sum, sum.next);
  const payees = isEach ? sum.payees : sum.payees.slice(-1);
  const money = (payees.length > 0 ? payees : [null]).map((payee): SplitMoney => {
    const common = { payee, head: head ?? 'money-distress' } as const;
    return rule === null
      ? { kind: 'amount', amount: sum.amount, ...common, words: sum.words }
      : { kind: 'formula', ...common, words: rule };
  });
  return { money, notes };
}

/** What a sentence says of its sums, one for each payee. */
function amountsOwed(text: string, verb: string, found: readonly Sum[]): MoneyRead {
  const [first] = found;
  const sums = withoutTotal(found, text);
  const isTotalled = first !== undefined && !sums.includes(first);
  const read = withPayees(sums, first)
    .filter((sum) => !endsRange(text, found.find(({ from }) => from === sum.from) ?? sum, sums))
    .map((sum) => readSum(text, verb, sum));
  const total: readonly SplitNote[] = isTotalled
    ? [{ code: 'money-total', words: first.words }]
    : [];
  return {
    money: read.flatMap(({ money }) => money),
    notes: [...total, ...read.flatMap(({ notes }) => notes)],
  };
}

const leadingPayee = new RegExp(`^ (?:to )?(${say.person}),? (?=\\S)`, 'u');
const trailingPayee = new RegExp(` (?:to|i) (${say.person})`, 'u');

/** A sum the words leave to be found: "the difference in value found by the District Valuer". */
function formulaOwed(text: string, verb: string, after: string): MoneyRead {
  const first = leadingPayee.exec(after);
  const rest = first ? after.slice(first[0].length) : after;
  const last = first ? null : trailingPayee.exec(rest);
  const due = findDeadlines(rest)[0]?.from ?? rest.length;
  const to = Math.min(due, last?.index ?? rest.length, rest.search(/[.;]|$/u));
  const span = trimSpan(rest, { from: 0, to });
  const words = rest.slice(span.from, span.to);
  if (words === '') return { money: [], notes: [] };
  const head = headOf(verb, words, text);
  const notes: SplitNote[] = [];
  if (!say.stated.test(words)) notes.push({ code: 'money-not-stated', words });
  if (head === null) notes.push({ code: 'money-head-guessed', words });
  const payee = first?.[1] ?? last?.[1];
  return {
    money: [
      {
        kind: 'formula',
        payee: payee === undefined ? null : asPerson(payee),
        head: head ?? 'money-distress',
        words,
      },
    ],
    notes,
  };
}

/** The money one action owes, from its verb of payment on; sums told of and not owed are left out. */
export function moneyIn(text: string): MoneyRead {
  const match =
    say.payingVerb.exec(text) ??
    say.givingVerb.exec(text) ??
    /^(?:an? )?(?:payment of )?(?=£)/iu.exec(text);
  if (!match) return { money: [], notes: [] };
  const after = text.slice(match.index + match[0].length);
  const sums = sumsIn(after);
  const owed = sums.filter((sum) => !isToldOnly(sum));
  if (owed.length > 0) return amountsOwed(after, match[0], owed);
  return sums.length > 0 ? { money: [], notes: [] } : formulaOwed(text, match[0], after);
}
