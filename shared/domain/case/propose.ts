import type { SplitMoney, SplitPart, SplitRow } from '../splitter/vocabulary.ts';
import type { NewPart, NewRecommendation } from './commands.ts';
import type { Money } from './vocabulary.ts';

/** What the person confirmed or changed about a proposed row before it is recorded. */
export type Confirmed = {
  readonly kind: string;
  readonly body: string;
  /** Start day of the period; null for the decision. */
  readonly startsOn: string | null;
};

/** A recommendation as it will be given, with the parts that are proved separately. */
export type Proposed = {
  readonly recommendation: NewRecommendation;
  readonly parts: readonly NewPart[];
};

/**
 * A row that the splitter proposed and a person confirmed, as the order that records it (h1). Several sums
 * under one number become parts, each proved by its own payment; the number stays one, so no count changes.
 */
export function proposedRecommendation(
  row: SplitRow,
  { kind, body, startsOn }: Confirmed,
): Proposed {
  const parts = row.parts.length > 0 ? row.parts.flatMap(partsOfPart) : partsOfSums(row);
  const [sum] = row.money;
  return {
    recommendation: {
      number: row.number,
      text: row.text,
      kind,
      categories: [...row.categories],
      body,
      dueWords: row.dueWords ?? '',
      startsOn,
      evidenceWanted: [...row.evidenceWanted],
      money: parts.length > 0 || sum === undefined ? null : moneyOf(sum),
      ...(row.signatory === null ? {} : { signatory: row.signatory }),
    },
    parts,
  };
}

/** A part that asks for several sums is as many parts. */
function partsOfPart({ text, evidenceWanted, money }: SplitPart): readonly NewPart[] {
  const proofWanted = [...evidenceWanted];
  if (money.length < 2) {
    const [sum] = money;
    return [{ text, proofWanted, ...(sum === undefined ? {} : { money: moneyOf(sum) }) }];
  }
  return money.map((sum) => ({ text: `${text} (${sum.words})`, proofWanted, money: moneyOf(sum) }));
}

const partsOfSums = ({ money, evidenceWanted }: SplitRow): readonly NewPart[] =>
  money.length < 2
    ? []
    : money.map((sum) => ({
        text: sum.words,
        proofWanted: [...evidenceWanted],
        money: moneyOf(sum),
      }));

function moneyOf(sum: SplitMoney): Money {
  const head = sum.head === null ? {} : { head: sum.head };
  const payee = sum.payee ?? '';
  return sum.kind === 'amount'
    ? { amount: sum.amount, payee, ...head }
    : { amount: null, payee, formula: sum.words, ...head };
}
