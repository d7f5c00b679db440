import { isInvitation } from '../splitter/directives.ts';
import { evidenceIn } from '../splitter/evidence.ts';
import { moneyIn } from '../splitter/money.ts';
import { actionSpans } from '../splitter/parts.ts';
import { dateFound } from './date-found.ts';
import { earlierFound } from './earlier-found.ts';
import {
  type DraftRecommendation,
  type Finding,
  type Found,
  type LintFacts,
  type ReadingCode,
  readingCodes,
} from './vocabulary.ts';
import { phrasesFound } from './words-found.ts';

function ownerFound({ body }: DraftRecommendation): readonly Found[] {
  return body === null || body.trim() === ''
    ? [{ code: 'owner-missing', where: 'owner', detail: {} }]
    : [];
}

function evidenceFound({ evidenceWanted, text }: DraftRecommendation): readonly Found[] {
  const isWanted = [...evidenceWanted, ...evidenceIn(text)].some((words) => words.trim() !== '');
  return isWanted ? [] : [{ code: 'evidence-missing', where: 'evidence', detail: {} }];
}

/** The second of several actions is where the text would be parted. */
function actionsFound({ text }: DraftRecommendation): readonly Found[] {
  const spans = actionSpans(text);
  const [, second] = spans;
  if (!second) return [];
  const words = text.slice(second.from, second.to);
  return [
    {
      code: 'several-actions',
      where: 'text',
      ...second,
      words,
      detail: { words, count: spans.length },
    },
  ];
}

function invitationFound(
  { text, kind }: DraftRecommendation,
  { kinds }: LintFacts,
): readonly Found[] {
  const isCounted = kinds.find(({ id }) => id === kind)?.counted.value ?? true;
  return isInvitation(text) && isCounted
    ? [{ code: 'invitation-counted', where: 'text', detail: {} }]
    : [];
}

function moneyFound({ text, hasPayee = false }: DraftRecommendation): readonly Found[] {
  return actionSpans(text).flatMap(({ from, to }) => {
    const { money, notes } = moneyIn(text.slice(from, to));
    const open = notes
      .filter(({ code }) => code === 'money-not-stated')
      .map(
        ({ words }): Found => ({
          code: 'money-not-stated',
          where: 'money',
          words,
          detail: { words },
        }),
      );
    const unpaid = money
      .filter(({ payee, head }) => payee === null && head !== 'money-waive' && !hasPayee)
      .map(
        ({ words }): Found => ({ code: 'payee-missing', where: 'money', words, detail: { words } }),
      );
    return [...open, ...unpaid];
  });
}

const isReading = (code: Found['code']): code is ReadingCode =>
  readingCodes.some((reading) => reading === code);

function asNotes(found: readonly Found[]): readonly Finding[] {
  return found.flatMap(({ code, ...rest }) =>
    isReading(code) ? [{ ...rest, code, severity: 'note' as const }] : [],
  );
}

/**
 * What would keep a recommendation from being proved, as it is being written (demands 2.10 [P];
 * SMART [S6], evidence [R7], earlier improvements [S12]). Before issue each finding challenges the
 * words; once `facts.isIssued` the same findings only say how the words were read, and none asks to
 * rewrite them. In the order owner, date, evidence, actions, words, money, earlier ones.
 */
export function lint(draft: DraftRecommendation, facts: LintFacts): readonly Finding[] {
  const found = [
    ...ownerFound(draft),
    ...dateFound(draft, facts),
    ...evidenceFound(draft),
    ...actionsFound(draft),
    ...invitationFound(draft, facts),
    ...phrasesFound(draft),
    ...moneyFound(draft),
    ...earlierFound(draft, facts),
  ];
  return facts.isIssued
    ? asNotes(found)
    : found.map((each) => ({ ...each, severity: 'challenge' }));
}
