import { z } from 'zod';
import type { CaseCommand, NewRecommendation } from '../../../../shared/domain/case/commands.ts';
import { type Route, routes } from '../../../../shared/domain/case/vocabulary.ts';
import type { ProcedureRef } from '../../../../shared/domain/procedure/own.ts';
import { isIsoDate } from '../../../../shared/kernel/iso.ts';

const needed = (message: string) => z.string().trim().min(1, message);
const day = z
  .string()
  .nullable()
  .refine((value) => value === null || isIsoDate(value), 'case.day-needed');

/** One recommendation as it is typed; messages are word ids. */
export const recommendationForm = z.object({
  number: needed('case.number-needed'),
  text: needed('case.text-needed'),
  kind: needed('case.kind-needed'),
  categories: z.string(),
  body: z.string(),
  dueWords: z.string(),
  wanted: z.string(),
  amount: z.string().regex(/^\s*(?:\d+(?:\.\d{1,2})?)?\s*$/, 'case.amount-needed'),
  payee: z.string(),
});
export type RecommendationForm = z.infer<typeof recommendationForm>;

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
    if (form.closedHow !== 'open' && form.closedOn === null)
      fault(['closedOn'], 'case.date-missing');
    const bodies = linesOf(form.bodies);
    const numbers = new Set<string>();
    for (const [index, one] of form.recommendations.entries()) {
      const number = one.number.trim().toLowerCase();
      if (number !== '' && numbers.has(number)) {
        fault(['recommendations', index, 'number'], 'case.number-twice');
      }
      numbers.add(number);
      if (bodies.length > 1 && !bodies.includes(one.body)) {
        fault(['recommendations', index, 'body'], 'case.body-not-in-case');
      }
    }
  });
export type CaseForm = z.infer<typeof caseForm>;

/** Lines that say something, without the space around them. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const emptyRecommendation = (count: number, kind: string): RecommendationForm => ({
  number: `R${count + 1}`,
  text: '',
  kind,
  categories: '',
  body: '',
  dueWords: '',
  wanted: '',
  amount: '',
  payee: '',
});

export const emptyCase = (route: Route, language: 'en' | 'cy', kind: string): CaseForm => ({
  reference: '',
  title: '',
  bodies: '',
  procedureId: '',
  route,
  decisionDate: null,
  language,
  sector: '',
  pseudonym: '',
  name: '',
  closedHow: 'open',
  closedOn: null,
  recommendations: [emptyRecommendation(0, kind)],
});

/** The recommendation to record, its date still in words; the office works the date out. */
export function recommendationOf(
  one: RecommendationForm,
  bodies: readonly string[],
  startsOn: string | null,
): NewRecommendation {
  const amount = one.amount.trim();
  return {
    number: one.number,
    text: one.text,
    kind: one.kind,
    categories: one.categories
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    body: bodies.includes(one.body) ? one.body : (bodies[0] ?? ''),
    dueWords: one.dueWords.trim(),
    startsOn,
    evidenceWanted: [...linesOf(one.wanted)],
    money: amount === '' ? null : { amount: Number(amount), payee: one.payee.trim() },
  };
}

/** The command that records a typed case. */
export function openCaseOf(
  form: CaseForm,
  procedure: ProcedureRef,
): Extract<CaseCommand, { kind: 'openCase' }> {
  const bodies = linesOf(form.bodies);
  const { closedHow, closedOn } = form;
  const isNamed = form.name.trim() !== '' || form.pseudonym.trim() !== '';
  return {
    kind: 'openCase',
    origin: { kind: 'typed' },
    details: {
      reference: form.reference,
      title: form.title,
      procedure,
      route: form.route,
      decisionDate: form.decisionDate,
      language: form.language,
      bodies: [...bodies],
      sector: form.sector.trim(),
      complainant: isNamed ? { name: form.name.trim(), pseudonym: form.pseudonym.trim() } : null,
      complaintClosed:
        closedHow === 'open' || closedOn === null ? null : { how: closedHow, on: closedOn },
    },
    recommendations: form.recommendations.map((one) =>
      recommendationOf(one, bodies, form.decisionDate),
    ),
  };
}
