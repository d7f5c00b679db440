import { type DueFacts, dueFor } from '../case/due.ts';
import type { CaseState, Recommendation } from '../case/state.ts';
import { startFor } from './changes.ts';
import type { MappedAction } from './map.ts';
import type { PreviewedAction } from './vocabulary.ts';

/** A recommendation as it stands here. */
export const recordedPreview = (
  { details, currentDue }: Recommendation,
  state: CaseState,
  row: number,
): PreviewedAction => ({
  row,
  reference: state.details.reference,
  number: details.number,
  body: details.body,
  text: details.text,
  dueWords: details.dueWords,
  due: currentDue,
});

/** A row as it would be recorded. */
export function previewOf(action: MappedAction, facts: DueFacts): PreviewedAction {
  const { row, reference, number, body, text } = action;
  const dueWords = action.dueWords ?? '';
  const due = dueOf(dueWords, startFor(dueWords, action.decisionDate), facts);
  return { row, reference, number, body, text, dueWords, due };
}

/** The day words for a date come to: ISO, or null. */
export function dueOf(words: string, startsOn: string | null, facts: DueFacts): string | null {
  const answer = dueFor(words, startsOn, facts);
  return answer.ok ? answer.value.due : null;
}
