import type { ReactNode } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { isWordId } from '../../shared/words/index.ts';
import { useWords } from '../i18n/index.ts';
import { type Choice, DateField, RadioGroup, Select, TextArea, TextField } from '../ui/index.ts';

type Named<Values extends FieldValues> = {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isOptional?: boolean;
  readonly autoFocus?: boolean;
};

function useField<Values extends FieldValues>({ control, name }: Named<Values>) {
  const { t } = useWords();
  const { field, fieldState } = useController({ control, name });
  const message = fieldState.error?.message;
  const fault =
    fieldState.error === undefined
      ? null
      : t(message !== undefined && isWordId(message) ? message : 'form.check');
  const held: unknown = field.value;
  return { field, fault, text: typeof held === 'string' ? held : '' };
}

const shown = <Values extends FieldValues>(props: Named<Values>) => ({
  label: props.label,
  isOptional: props.isOptional ?? false,
  autoFocus: props.autoFocus ?? false,
  ...(props.hint === undefined ? {} : { hint: props.hint }),
});

export function FormText<Values extends FieldValues>(
  props: Named<Values> & { readonly placeholder?: string },
) {
  const { field, fault, text } = useField(props);
  return (
    <TextField
      {...shown(props)}
      name={field.name}
      value={text}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      fault={fault}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
    />
  );
}

export function FormTextArea<Values extends FieldValues>(
  props: Named<Values> & { readonly rows?: number },
) {
  const { field, fault, text } = useField(props);
  return (
    <TextArea
      {...shown(props)}
      name={field.name}
      value={text}
      onChange={field.onChange}
      onBlur={field.onBlur}
      rows={props.rows ?? 3}
      fault={fault}
    />
  );
}

/** Holds an ISO day or null. */
export function FormDate<Values extends FieldValues>(props: Named<Values>) {
  const { field, fault, text } = useField(props);
  return (
    <DateField
      {...shown(props)}
      value={text === '' ? null : text}
      onChange={field.onChange}
      onBlur={field.onBlur}
      fault={fault}
    />
  );
}

type WithChoices<Values extends FieldValues, Id extends string> = Named<Values> & {
  readonly choices: readonly Choice<Id>[];
};

const chosenOf = <Id extends string>(choices: readonly Choice<Id>[], text: string): Id | null =>
  choices.find(({ id }) => id === text)?.id ?? null;

export function FormSelect<Values extends FieldValues, Id extends string>(
  props: WithChoices<Values, Id> & { readonly placeholder?: string },
) {
  const { field, fault, text } = useField(props);
  return (
    <Select
      {...shown(props)}
      choices={props.choices}
      value={chosenOf(props.choices, text)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      fault={fault}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
    />
  );
}

export function FormRadios<Values extends FieldValues, Id extends string>(
  props: WithChoices<Values, Id> & { readonly look?: 'list' | 'inline' | 'cards' },
) {
  const { field, fault, text } = useField(props);
  return (
    <RadioGroup
      {...shown(props)}
      choices={props.choices}
      value={chosenOf(props.choices, text)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      fault={fault}
      look={props.look ?? 'list'}
    />
  );
}
