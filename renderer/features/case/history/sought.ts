import type { Topic } from '../../../app/acts/topics.ts';
import { memberName } from '../../../app/recorded/words.ts';
import type { Wording } from '../../../i18n/index.ts';
import type { CaseView, HistoryLine } from '../../../records/views.ts';
import { sentenceOf } from './sentence.ts';

/** What is looked for in a history; '' and null where it does not matter. */
export type Sought = {
  readonly text: string;
  readonly by: string | null;
  /** A recommendation's id, or 'case' for what names none. */
  readonly of: string | null;
  /** What it was about, in the words of the menus. */
  readonly topic: Topic | null;
};

export const nothingSought: Sought = { text: '', by: null, of: null, topic: null };

/** Under which heading a kind of entry stands: that of what is done to record it. */
export const topicOfKind = (kind: string): Topic => topicsOf[kind.split('.')[0] ?? ''] ?? 'case';

const topicsOf: Readonly<Record<string, Topic>> = {
  letter: 'letters',
  reply: 'letters',
  contact: 'letters',
  view: 'letters',
  return: 'letters',
  due: 'dates',
  extension: 'dates',
  trigger: 'dates',
  review: 'dates',
  delay: 'dates',
  'impact-check': 'dates',
  impact: 'dates',
  evidence: 'evidence',
  assessment: 'evidence',
  payment: 'evidence',
  amount: 'evidence',
  draft: 'draft',
  comment: 'draft',
  document: 'draft',
  advice: 'draft',
  receipt: 'draft',
  'early-action': 'draft',
  date: 'draft',
  recommendation: 'recommendation',
  part: 'recommendation',
  finding: 'recommendation',
  wording: 'recommendation',
  escalation: 'gate',
  consideration: 'gate',
  complaint: 'ending',
  recommendations: 'ending',
  person: 'people',
  wish: 'people',
  outcome: 'people',
  deliverer: 'people',
  'body-contact': 'people',
  support: 'beyond',
  handling: 'beyond',
  undertaking: 'beyond',
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();

/** The lines that fit, in their order. Every word must occur in the sentence or the name, accents and case apart. */
export function linesSought(
  lines: readonly HistoryLine[],
  { text, by, of, topic }: Sought,
  view: CaseView,
  wording: Wording,
): readonly HistoryLine[] {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return lines.filter((line) => {
    if (by !== null && line.by !== by) return false;
    if (topic !== null && topicOfKind(line.kind) !== topic) return false;
    if (of !== null && !isOf(line, of, view)) return false;
    if (words.length === 0) return true;
    const said = plain(`${memberName(view, line.by, wording)} ${sentenceOf(line, view, wording)}`);
    return words.every((word) => said.includes(word));
  });
}

function isOf({ body }: HistoryLine, of: string, view: CaseView): boolean {
  const said = JSON.stringify(body) ?? '';
  return of === 'case'
    ? !view.recommendations.some(({ recommendationId }) => said.includes(recommendationId))
    : said.includes(of);
}
