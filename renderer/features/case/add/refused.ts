import type { FieldPath, UseFormSetError } from 'react-hook-form';
import type { Refusal } from '../../../../shared/kernel/result.ts';
import type { CaseForm } from './form.ts';

type Place = { readonly field: FieldPath<CaseForm>; readonly words: string };

const places: Partial<Record<Refusal['code'], Place>> = {
  'case.reference-taken': { field: 'reference', words: 'case.reference-taken' },
  'case.reference-missing': { field: 'reference', words: 'case.reference-needed' },
  'case.title-missing': { field: 'title', words: 'case.title-needed' },
  'case.body-missing': { field: 'bodies', words: 'case.body-needed' },
  'case.decision-in-future': { field: 'decisionDate', words: 'case.decision-in-future' },
};

const ofRecommendation: Partial<
  Record<Refusal['code'], readonly ['number' | 'text' | 'dueWords', string]>
> = {
  'recommendation.number-taken': ['number', 'case.number-twice'],
  'recommendation.text-missing': ['text', 'case.text-needed'],
  'deadline.no-such-date': ['dueWords', 'case.day-needed'],
};

/** Marks the field a refusal is about and moves the focus there. */
export function markRefused(
  refusal: Refusal,
  form: CaseForm,
  setError: UseFormSetError<CaseForm>,
): void {
  const place = places[refusal.code];
  if (place !== undefined) {
    setError(place.field, { message: place.words }, { shouldFocus: true });
    return;
  }
  const within = ofRecommendation[refusal.code];
  if (within === undefined) return;
  const [field, message] = within;
  const order = refusal.detail?.['order'];
  const index =
    typeof order === 'number'
      ? order
      : form.recommendations.findIndex((one) => one.number === refusal.detail?.['number']);
  setError(`recommendations.${Math.max(0, index)}.${field}`, { message }, { shouldFocus: true });
}
