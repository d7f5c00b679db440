import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { routes } from '../../../../shared/domain/case/vocabulary.ts';
import { useOffice } from '../../../app/office.tsx';
import { type CaseForm, stages } from './form.ts';
import { emptyRecommendation, typedRecommendation } from './recommendation-form.ts';

const NAME = 'new-case';
const PAUSE = 500;

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A draft may be half typed, so it is checked for shape, not for sense. */
const draft = z.object({
  reference: z.string(),
  title: z.string(),
  bodies: z.string(),
  procedureId: z.string().default(''),
  route: z.enum(routes),
  stage: z.enum(stages).default('decided'),
  decisionDate: z.string().nullable(),
  language: z.enum(['en', 'cy']),
  sector: z.string(),
  pseudonym: z.string(),
  name: z.string(),
  closedHow: z.enum(['open', 'decision', 'settlement']),
  closedOn: z.string().nullable(),
  recommendations: z.array(
    z.preprocess(
      (left) => ({ ...emptyRecommendation(0, ''), ...(isRecord(left) ? left : {}) }),
      typedRecommendation.extend({ categories: typedRecommendation.shape.categories.catch([]) }),
    ),
  ),
}) satisfies z.ZodType<CaseForm>;

export type DraftState = 'none' | 'saving' | 'saved' | 'failed';

/** Seals what is typed within a second, and puts back what was left half typed. */
export function useDraft(form: UseFormReturn<CaseForm>) {
  const { records } = useOffice();
  const [isFound, setFound] = useState(false);
  const [state, setState] = useState<DraftState>('none');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<CaseForm | null>(null);

  useEffect(() => {
    void records.readDraft(NAME).then((answer) => {
      if (!answer.ok) return;
      const left = draft.safeParse(answer.value);
      if (!left.success || form.formState.isDirty) return;
      form.reset(left.data, { keepDefaultValues: true });
      setFound(true);
    });
  }, [records, form]);

  const save = useCallback(async () => {
    const value = latest.current;
    latest.current = null;
    if (value === null) return;
    const answer = await records.saveDraft(NAME, value);
    setState(answer.ok ? 'saved' : 'failed');
  }, [records]);

  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        if (!form.formState.isDirty) return;
        latest.current = values;
        setState('saving');
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void save(), PAUSE);
      },
    });
    return () => {
      stop();
      clearTimeout(timer.current);
      void save();
    };
  }, [form, save]);

  const forget = useCallback(async () => {
    clearTimeout(timer.current);
    latest.current = null;
    setFound(false);
    setState('none');
    await records.saveDraft(NAME, null);
  }, [records]);

  return {
    isFound,
    state,
    forget,
    beginAnew: () => {
      form.reset();
      void forget();
    },
  };
}
