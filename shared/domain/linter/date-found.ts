import { reasonNotWorking } from '../calendar/working-days.ts';
import { dueFrom } from '../deadline/compute-due.ts';
import type { Challenge, DeadlineExpression } from '../deadline/expression.ts';
import { findDeadlines } from '../deadline/wording/find.ts';
import { readWording } from '../deadline/wording/read.ts';
import type { DraftRecommendation, FindingCode, Found, LintFacts } from './vocabulary.ts';

type Words = { readonly words: string; readonly at: Pick<Found, 'where' | 'from' | 'to'> };

/** The words of the date: the field's own, else those found in the text. */
function dueWordsOf({ dueWords, text }: DraftRecommendation): Words | null {
  const words = dueWords.trim();
  if (words !== '') {
    const from = dueWords.indexOf(words);
    return { words, at: { where: 'deadline', from, to: from + words.length } };
  }
  const [found] = findDeadlines(text);
  return found
    ? { words: found.words, at: { where: 'text', from: found.from, to: found.to } }
    : null;
}

const challenged: Readonly<Record<Challenge, FindingCode>> = {
  vague: 'vague-time',
  recurring: 'regularly',
  conditional: 'date-conditional',
  'not-set': 'date-missing',
  range: 'date-range',
  'no-year': 'date-no-year',
};

/** What is wrong with the date of a recommendation, or with its having none (c3.5, c3.8). */
export function dateFound(draft: DraftRecommendation, facts: LintFacts): readonly Found[] {
  const said = dueWordsOf(draft);
  if (!said) return [{ code: 'date-missing', where: 'deadline', detail: {} }];
  const { words, at } = said;
  const found = (code: FindingCode, detail: Found['detail'] = {}): Found => ({
    code,
    ...at,
    words,
    detail: { words, ...detail },
  });
  const read = readWording(words);
  if (!read.ok) return [found('date-not-understood')];
  const { expression, ambiguous } = read.value;
  if (expression.kind === 'unspecified') {
    const { challenge } = expression;
    if (at.where === 'text' && (challenge === 'vague' || challenge === 'recurring')) return [];
    return [found(challenge === undefined ? 'date-not-understood' : challenged[challenge])];
  }
  return [...(ambiguous ? [found('date-ambiguous')] : []), ...dueFound(expression, facts, found)];
}

function dueFound(
  expression: DeadlineExpression,
  { decidedOn, calendar }: LintFacts,
  found: (code: FindingCode, detail?: Found['detail']) => Found,
): readonly Found[] {
  const reached = dueFrom(expression, { decision: decidedOn }, calendar);
  if (!reached.ok) {
    return reached.error.code === 'deadline.calendar-range'
      ? [found('date-unreachable', { until: calendar.to })]
      : [];
  }
  const { due } = reached.value;
  if (due === null) return [];
  if (decidedOn !== null && due <= decidedOn)
    return [found('date-past', { date: due, decided: decidedOn })];
  if (reasonNotWorking(Temporal.PlainDate.from(due), calendar)) {
    return [found('date-not-working', { date: due })];
  }
  return due > calendar.to ? [found('date-unreachable', { until: calendar.to })] : [];
}
