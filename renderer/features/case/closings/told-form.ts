import { z } from 'zod';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { isIsoDate } from '../../../../shared/kernel/iso.ts';
import type { CaseView } from '../../../records/views.ts';

const day = z
  .string()
  .nullable()
  .refine((value) => value !== null && isIsoDate(value), 'case.date-missing');

/** Who was told that the recommendations are closed; messages are word ids. */
export const toldForm = z.object({
  on: day,
  told: z
    .array(
      z.object({
        party: z.enum(['complainant', 'body']),
        name: z.string().trim().min(1, 'case.told-missing'),
        on: day,
        how: z.enum(['letter', 'email', 'call']),
      }),
    )
    .min(1, 'case.told-missing'),
});
export type ToldForm = z.infer<typeof toldForm>;

/** Both parties are told (R13): the complainant, and each body. */
export function toldDefaults({ details }: CaseView, today: string): ToldForm {
  const { complainant, bodies } = details;
  const name = complainant === null ? '' : complainant.pseudonym || complainant.name;
  return {
    on: today,
    told: [
      { party: 'complainant', name, on: today, how: 'letter' },
      ...bodies.map((body) => ({
        party: 'body' as const,
        name: body,
        on: today,
        how: 'letter' as const,
      })),
    ],
  };
}

/** The command that closes the recommendations; null while a day is missing. */
export function closeCommandOf(
  caseId: string,
  form: ToldForm,
): Extract<CaseCommand, { kind: 'closeRecommendations' }> | null {
  const told = form.told.flatMap(({ on, ...one }) => (on === null ? [] : [{ ...one, on }]));
  if (form.on === null || told.length !== form.told.length) return null;
  return { kind: 'closeRecommendations', caseId, on: form.on, told };
}
