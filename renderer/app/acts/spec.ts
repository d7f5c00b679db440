import type { ReactNode } from 'react';
import { z } from 'zod';
import { isIsoDate } from '../../../shared/kernel/iso.ts';
import type { WordId } from '../../../shared/words/index.ts';
import { linesOf } from '../../forms/lines.ts';
import type { Choice } from '../../ui/index.ts';
import type { Typed } from './about.ts';
import {
  type Common,
  type Look,
  made,
  readValues,
  type Spec,
  type Specs,
  type Suggested,
  type ValuesOf,
} from './spec-core.ts';
import { isSum, plainSum } from './typed-sum.ts';

export {
  type AnySpec,
  initialOf,
  type Look,
  type Read,
  readValues,
  type Spec,
  type Specs,
  type Suggested,
  type ValuesOf,
  when,
} from './spec-core.ts';

const message = (id: WordId): string => id;
const said = z.string().trim();
const day = z
  .string(message('act.day-needed'))
  .refine((value) => isIsoDate(value), message('act.day-needed'));
const maybeDay = day.nullable();

type Words = Common & { readonly initial?: string; readonly rows?: number };

const wordsSchema = ({ isOptional = false, missing = 'act.words-needed' }: Common) =>
  isOptional ? said : said.min(1, message(missing));

export const text = (field: Words): Spec<string> =>
  made(field, { kind: 'text' }, field.initial ?? '', wordsSchema(field));

export const long = (field: Words): Spec<string> =>
  made(field, { kind: 'long', rows: field.rows ?? 3 }, field.initial ?? '', wordsSchema(field));

/** One item on a line. */
export const lines = (
  field: Common & { readonly initial?: readonly string[]; readonly least?: number },
): Spec<readonly string[]> =>
  made(
    field,
    { kind: 'long', rows: 2 },
    (field.initial ?? []).join('\n'),
    z
      .string()
      .transform(linesOf)
      .refine((found) => found.length >= (field.least ?? 0), message('act.words-needed')),
  );

type Day = Common & {
  readonly initial?: string | null;
  readonly suggested?: Suggested | null;
};

export const date = (field: Day): Spec<string> =>
  made(field, dateLook(field), field.initial ?? null, day);

export const maybeDate = (field: Day): Spec<string | null> =>
  made({ ...field, isOptional: true }, dateLook(field), field.initial ?? null, maybeDay);

const dateLook = ({ suggested = null }: Day): Look => ({ kind: 'date', suggested });

type Chosen<Id extends string> = Common & {
  readonly choices: readonly Choice<Id>[];
  readonly initial?: NoInfer<Id> | null;
};

/** What is held must be one of the choices as they are now. */
const oneOf = <Id extends string>(
  choices: readonly Choice<Id>[],
  missing: WordId = 'act.choice-needed',
) =>
  z.custom<Id>(
    (value) => choices.some(({ id, isDisabled }) => id === value && isDisabled !== true),
    message(missing),
  );

/** A lone choice is made already. */
const firstOf = <Id extends string>({ choices, initial }: Chosen<Id>): Id | null =>
  initial ?? (choices.length === 1 ? (choices[0]?.id ?? null) : null);

export const choice = <Id extends string>(field: Chosen<Id>): Spec<Id> =>
  made(
    field,
    { kind: 'choice', choices: field.choices },
    firstOf(field),
    oneOf(field.choices, field.missing),
  );

const nothing = '';

/** A choice that may be left open: null. */
export const maybeChoice = <Id extends string>(
  field: Chosen<Id> & { readonly none: string },
): Spec<Id | null> =>
  made(
    field,
    { kind: 'choice', choices: [{ id: nothing, label: field.none }, ...field.choices] },
    field.initial ?? nothing,
    z
      .union([z.literal(nothing), oneOf(field.choices)])
      .transform((id): Id | null => (id === nothing ? null : id)),
  );

export const radios = <Id extends string>(
  field: Chosen<Id> & { readonly look?: 'list' | 'inline' },
): Spec<Id> =>
  made(
    field,
    { kind: 'radios', choices: field.choices, look: field.look ?? 'list' },
    firstOf(field),
    oneOf(field.choices, field.missing),
  );

const answers = { yes: true, no: false, unknown: null } as const;
type Answer = keyof typeof answers;

type Asked = Common & {
  readonly initial?: boolean | null;
  readonly words: Readonly<Record<Answer, string>>;
};

/** Yes, no, or not known: null. */
export const yesNo = (field: Asked): Spec<boolean | null> => {
  const { yes, no, unknown } = field.words;
  const choices: readonly Choice<Answer>[] = [
    { id: 'yes', label: yes },
    { id: 'no', label: no },
    { id: 'unknown', label: unknown },
  ];
  const { initial = null } = field;
  return made(
    field,
    { kind: 'radios', choices, look: 'inline' },
    initial === null ? 'unknown' : initial ? 'yes' : 'no',
    oneOf(choices).transform((id) => answers[id]),
  );
};

export const tick = (field: Common & { readonly initial?: boolean }): Spec<boolean> =>
  made(field, { kind: 'tick' }, field.initial ?? false, z.boolean());

export const ticks = (
  field: Common & {
    readonly choices: readonly Choice<string>[];
    readonly initial?: readonly string[];
    readonly least?: number;
  },
): Spec<readonly string[]> =>
  made(
    field,
    { kind: 'ticks', choices: field.choices },
    field.initial ?? [],
    z
      .array(oneOf(field.choices))
      .min(field.least ?? 0, message(field.missing ?? 'act.one-needed'))
      .readonly(),
  );

const sum = said.transform(plainSum);

export const money = (field: Words): Spec<number> =>
  made(
    field,
    { kind: 'money' },
    field.initial ?? '',
    sum
      .refine((typed) => isSum(typed), message('act.amount-needed'))
      .transform((typed) => Number(typed)),
  );

/** An amount that may be left out: null. */
export const maybeMoney = (field: Words): Spec<number | null> =>
  made(
    { ...field, isOptional: true },
    { kind: 'money' },
    field.initial ?? '',
    sum
      .refine((typed) => typed === '' || isSum(typed), message('act.amount-needed'))
      .transform((typed) => (typed === '' ? null : Number(typed))),
  );

/** The same few fields as often as they are needed. */
export const rows = <S extends Specs>(
  field: Common & {
    readonly fields: (row: Typed) => S;
    readonly initial: readonly Typed[];
    /** What a new row holds. */
    readonly fresh: Typed;
    readonly rowName: (index: number) => string;
    readonly addLabel: string;
    readonly least?: number;
  },
): Spec<readonly ValuesOf<S>[]> =>
  made(
    field,
    {
      kind: 'rows',
      fields: field.fields,
      fresh: field.fresh,
      rowName: field.rowName,
      addLabel: field.addLabel,
      least: field.least ?? 0,
    },
    field.initial,
    z
      .array(rowSchema(field.fields))
      .min(field.least ?? 0, message('act.one-needed'))
      .readonly(),
  );

const rowSchema = <S extends Specs>(fields: (row: Typed) => S): z.ZodType<ValuesOf<S>> =>
  z.record(z.string(), z.unknown()).transform((row, context) => {
    const read = readValues(fields(row), row);
    if (read.ok) return read.values;
    for (const { path, message: said } of read.faults)
      context.addIssue({ code: 'custom', path: path.split('.'), message: said });
    return z.NEVER;
  });

/** Given with the form and recorded with it as it is; `content` may show it. Null where nothing was given. */
export const carried = <Value>(schema: z.ZodType<Value>, content: ReactNode): Spec<Value | null> =>
  made({ label: '' }, { kind: 'shown', shown: content }, null, schema.nullable());

/** Something to read among the fields; it holds nothing. */
export const shown = (content: ReactNode): Spec<null> => ({
  ...made(
    { label: '' },
    { kind: 'shown', shown: content },
    null,
    z.unknown().transform(() => null),
  ),
});
