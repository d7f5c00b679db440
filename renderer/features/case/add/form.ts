import { z } from 'zod';
import type { CommandOf } from '../../../../shared/domain/case/commands.ts';
import { type Route, routes } from '../../../../shared/domain/case/vocabulary.ts';
import type { ProcedureRef } from '../../../../shared/domain/procedure/own.ts';
import { isIsoDate } from '../../../../shared/kernel/iso.ts';
import { linesOf } from '../../../forms/lines.ts';
import {
  emptyRecommendation,
  type Given,
  type RecommendationForm,
  recommendationForm,
  recommendationOf,
} from './recommendation-form.ts';

const needed = (message: string) => z.string().trim().min(1, message);
const day = z
  .string()
  .nullable()
  .refine((value) => value === null || isIsoDate(value), 'case.day-needed');

/** Whether the office has decided, or is still drafting (R3). */
export const stages = ['decided', 'draft'] as const;
const closings = ['open', 'decision', 'settlement'] as const;

/** A whole case as it is typed: the same shape serves one recommendation more for a case that is there. */
export const caseForm = z
  .object({
    reference: needed('case.reference-needed'),
    title: needed('case.title-needed'),
    bodies: needed('case.body-needed'),
    /** Empty until one is chosen: then the office's own choice. */
    procedureId: z.string(),
    route: z.enum(routes),
    stage: z.enum(stages),
    decisionDate: day,
    language: z.enum(['en', 'cy']),
    sector: z.string(),
    pseudonym: z.string(),
    name: z.string(),
    closedHow: z.enum(closings),
    closedOn: day,
    recommendations: z.array(recommendationForm),
  })
  .superRefine((form, check) => {
    const fault = (path: (string | number)[], message: string) =>
      check.addIssue({ code: 'custom', path, message });
    if (form.stage === 'decided' && form.closedHow !== 'open' && form.closedOn === null)
      fault(['closedOn'], 'case.date-missing');
    checkRecommendations(form.recommendations, linesOf(form.bodies), fault);
  });
export type CaseForm = z.infer<typeof caseForm>;

type Fault = (path: (string | number)[], message: string) => void;

/** Numbers told apart, and bodies that are the case's. */
function checkRecommendations(
  recommendations: readonly RecommendationForm[],
  bodies: readonly string[],
  fault: Fault,
): void {
  const numbers = new Set<string>();
  for (const [index, one] of recommendations.entries()) {
    const at = (field: keyof RecommendationForm) => ['recommendations', index, field];
    const number = one.number.trim().toLowerCase();
    if (number !== '' && numbers.has(number)) fault(at('number'), 'case.number-twice');
    numbers.add(number);
    if (bodies.length > 1 && !bodies.includes(one.body)) fault(at('body'), 'case.body-not-in-case');
    const isShared = one.owedHow !== 'alone' && bodies.length > 1;
    if (isShared && !one.owedOthers.some((other) => bodies.includes(other)))
      fault(at('owedOthers'), 'act.one-needed');
  }
}

export const emptyCase = (route: Route, language: 'en' | 'cy', kind: string): CaseForm => ({
  reference: '',
  title: '',
  bodies: '',
  procedureId: '',
  route,
  stage: 'decided',
  decisionDate: null,
  language,
  sector: '',
  pseudonym: '',
  name: '',
  closedHow: 'open',
  closedOn: null,
  recommendations: [emptyRecommendation(0, kind)],
});

/** The order that opens a typed case, and what is recorded with it. */
export function openCaseOf(
  form: CaseForm,
  procedure: ProcedureRef,
): { readonly open: CommandOf<'openCase'>; readonly added: readonly Given[] } {
  const bodies = linesOf(form.bodies);
  const isNamed = form.name.trim() !== '' || form.pseudonym.trim() !== '';
  const isDraft = form.stage === 'draft';
  const decisionDate = isDraft ? null : form.decisionDate;
  return {
    open: {
      kind: 'openCase',
      origin: { kind: 'typed' },
      details: {
        reference: form.reference,
        title: form.title,
        procedure,
        route: form.route,
        decisionDate,
        language: form.language,
        bodies: [...bodies],
        sector: form.sector.trim(),
        complainant: isNamed ? { name: form.name.trim(), pseudonym: form.pseudonym.trim() } : null,
        complaintClosed: isDraft ? null : closingOf(form),
      },
      recommendations: [],
      ...(isDraft ? { stage: 'draft' as const } : {}),
    },
    added: form.recommendations.map((one) => recommendationOf(one, bodies, decisionDate)),
  };
}

const closingOf = ({ closedHow, closedOn }: CaseForm) =>
  closedHow === 'open' || closedOn === null ? null : { how: closedHow, on: closedOn };
