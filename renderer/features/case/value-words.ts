import { z } from 'zod';
import {
  assessmentResult,
  complaintClosing,
  routes,
  told,
} from '../../../shared/domain/case/vocabulary.ts';
import { isIsoDate } from '../../../shared/kernel/iso.ts';
import { isWordId } from '../../../shared/words/index.ts';
import { visible } from '../../../shared/words/visible.ts';
import { personName } from '../../app/recorded/words.ts';
import type { Wording } from '../../i18n/index.ts';
import { toldWords } from './history/sentence.ts';

const judged = z.object({ result: assessmentResult, reason: z.string() });
const closed = z.object({ on: z.string(), told: z.array(told) });
const named = z.object({ name: z.string(), pseudonym: z.string() });

const isRoute = (text: string): boolean => (routes as readonly string[]).includes(text);

/** Whether a value is told by itself; what is a whole deed is told by the history's sentence. */
export const hasOwnWords = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  Array.isArray(value) ||
  [judged, complaintClosing, closed, named].some((shape) => shape.safeParse(value).success);

/** A value that two people set differently, in words; what has no words of its own is shown as it is stored. */
export function valueWords(value: unknown, wording: Wording): string {
  const { t, day, list } = wording;
  if (value === null || value === undefined || value === '') return t('extract.nothing');
  if (typeof value === 'string') {
    if (isIsoDate(value)) return day(value, 'full');
    const id = `route.${value}`;
    return isRoute(value) && isWordId(id) ? t(id) : visible(value);
  }
  if (Array.isArray(value)) return list(value.map((one) => valueWords(one, wording)));
  return objectWords(value, wording);
}

function objectWords(value: unknown, wording: Wording): string {
  const { t, day } = wording;
  const assessment = judged.safeParse(value);
  if (assessment.success) {
    const { result, reason } = assessment.data;
    return `${t(`result.${result}`)}: ${visible(reason)}`;
  }
  const closing = complaintClosing.safeParse(value);
  if (closing.success) {
    const { how, on } = closing.data;
    return t(`case.complaint-closed.${how}`, { day: day(on, 'day') });
  }
  const recommendations = closed.safeParse(value);
  if (recommendations.success) {
    return `${day(recommendations.data.on, 'day')}: ${toldWords(recommendations.data.told, wording)}`;
  }
  const person = named.safeParse(value);
  if (person.success) return personName(person.data);
  return visible(typeof value === 'object' ? JSON.stringify(value) : String(value));
}
