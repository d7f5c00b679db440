import { z } from 'zod';
import { bothLanguages } from '../../../../shared/domain/calendar/vocabulary.ts';
import { deadlineUnits } from '../../../../shared/domain/deadline/expression.ts';
import type { ProcedureChange } from '../../../../shared/domain/procedure/differences.ts';
import { ladderRung } from '../../../../shared/domain/procedure/ladder.ts';
import { type StepRule, stepRule } from '../../../../shared/domain/procedure/steps.ts';
import { isWordId } from '../../../../shared/words/index.ts';
import type { Wording } from '../../../i18n/index.ts';

const period = z.object({
  kind: z.literal('period'),
  amount: z.number(),
  unit: z.enum(deadlineUnits),
});
const months = z.object({ first: z.number(), second: z.number() });
const labelled = z.object({ label: bothLanguages });
const inWords = z.object({ one: bothLanguages });
const noted = z.object({ note: bothLanguages });
/** With or without where it comes from. */
const rungs = z.array(z.object(ladderRung.shape));

/** Who takes a step, and who is asked. */
export function stepWords(
  { by, approvedBy, isRequestable, needsSecondPerson }: StepRule,
  wording: Wording,
): string {
  const { t, list } = wording;
  const roles = (some: StepRule['by']) =>
    some.length === 0 ? t('office.rule.nobody') : list(some.map((role) => t(`role.${role}`)));
  const words = { who: roles(by), approvers: roles(approvedBy) };
  if (needsSecondPerson) return t('office.rule.by-two', words);
  return isRequestable ? t('office.rule.on-request', words) : t('office.rule.by', words);
}

/** The name of a setting, and of the part of it that is meant: "Step: Escalate". */
export function settingName(
  { setting, part, before, after }: ProcedureChange,
  wording: Wording,
): string {
  const { t } = wording;
  const id = `setting.${setting}`;
  const name = isWordId(id) ? t(id) : setting;
  if (part === null) return name;
  return `${name}: ${partName(setting, part, after ?? before, wording)}`;
}

function partName(setting: string, part: string, value: unknown, { t, language }: Wording): string {
  const own = labelled.safeParse(value);
  if (own.success) return own.data.label[language];
  const ids = { steps: `step.${part}`, words: `office-word.${part}`, gate: `road.${part}` };
  const id = Object.entries(ids).find(([key]) => key === setting)?.[1] ?? '';
  return isWordId(id) ? t(id) : part;
}

/** What a setting says, for a person; any value of a procedure, its source left out. */
export function valueWords(value: unknown, wording: Wording): string {
  const { t, number } = wording;
  if (value === undefined || value === null) return t('office.edit.nothing');
  if (typeof value === 'boolean') return t(value ? 'office.yes' : 'office.no');
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return wordOf(value, wording);
  if (Array.isArray(value)) return listWords(value, wording);
  return wholeWords(value, wording);
}

function listWords(values: readonly unknown[], wording: Wording): string {
  const { t, list } = wording;
  if (values.length === 0) return t('office.edit.nothing');
  const ladder = rungs.safeParse(values);
  if (!ladder.success) return list(values.map((one) => valueWords(one, wording)));
  return list(
    ladder.data.map(
      ({ kind, level, workingDays }) =>
        `${t(`ladder.${kind}`)}${level === null ? '' : ` ${level}`}: ${workingDays}`,
    ),
  );
}

/** A setting of several parts, by its shape. */
function wholeWords(value: unknown, wording: Wording): string {
  const { t, number, list, language } = wording;
  const step = stepRule.safeParse(value);
  if (step.success) return stepWords(step.data, wording);
  const span = period.safeParse(value);
  if (span.success) return t(`office-span.${span.data.unit}`, { count: span.data.amount });
  const both = months.safeParse(value);
  if (both.success) return list([number(both.data.first), number(both.data.second)]);
  const found = [
    labelled.safeParse(value).data?.label,
    inWords.safeParse(value).data?.one,
    noted.safeParse(value).data?.note,
    bothLanguages.safeParse(value).data,
  ].find((words) => words !== undefined);
  return found === undefined ? t('office.edit.nothing') : found[language];
}

function wordOf(value: string, { t }: Wording): string {
  for (const id of [`office-value.${value}`, `nation.${value}`, `precondition.${value}`])
    if (isWordId(id)) return t(id);
  return value;
}
