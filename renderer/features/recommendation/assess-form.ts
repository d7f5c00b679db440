import { z } from 'zod';
import { assessmentResult } from '../../../shared/domain/case/vocabulary.ts';
import { isIsoDate } from '../../../shared/kernel/iso.ts';

/** A judgement as it is typed; messages are word ids. */
export const assessForm = z
  .object({
    evidenceIds: z.array(z.string()).min(1, 'recommendation.choose-evidence'),
    result: assessmentResult.nullable(),
    reason: z.string().trim().min(1, 'recommendation.reason-missing'),
    actionDoneOn: z
      .string()
      .nullable()
      .refine((value) => value === null || isIsoDate(value), 'case.day-needed'),
  })
  .superRefine((form, check) => {
    if (form.result === null) {
      check.addIssue({
        code: 'custom',
        path: ['result'],
        message: 'recommendation.result-missing',
      });
    }
  });
export type AssessForm = z.infer<typeof assessForm>;
