import { CircleAlert } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components';
import { useWords } from '../i18n/index.ts';
import './field.css';

export type FieldProps = {
  readonly label: string;
  /** What helps to fill it in, under the label. */
  readonly hint?: ReactNode;
  /** What is wrong, and how to put it right; the field is marked and described by it. */
  readonly fault?: string | null | undefined;
  readonly isOptional?: boolean;
  readonly isDisabled?: boolean;
  /** Heard, not seen. */
  readonly isLabelHidden?: boolean;
};

export function FieldLabel({
  label,
  isOptional = false,
  isLabelHidden = false,
}: Pick<FieldProps, 'label' | 'isOptional' | 'isLabelHidden'>) {
  const { t } = useWords();
  return (
    <Label className={isLabelHidden ? 'only-heard' : 'field-label'}>
      {label}
      {isOptional ? <span className="field-optional"> {t('ui.optional')}</span> : null}
    </Label>
  );
}

export function FieldHint({ children }: { readonly children: ReactNode }) {
  if (children === undefined || children === null) return null;
  return (
    <Text slot="description" className="field-hint">
      {children}
    </Text>
  );
}

export function FieldFault({ fault }: { readonly fault: string | null | undefined }) {
  return (
    <FieldError className="field-fault">
      <CircleAlert aria-hidden className="icon" />
      <span>{fault}</span>
    </FieldError>
  );
}

export type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly type?: 'text' | 'password' | 'search' | 'email';
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly autoComplete?: string;
  readonly isReadOnly?: boolean;
  readonly maxLength?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
};

export function TextField(props: TextFieldProps) {
  const { label, hint, fault, isOptional = false, isLabelHidden = false } = props;
  return (
    <AriaTextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      onBlur={() => props.onBlur?.()}
      type={props.type ?? 'text'}
      isInvalid={Boolean(fault)}
      validationBehavior="aria"
      isDisabled={props.isDisabled ?? false}
      isReadOnly={props.isReadOnly ?? false}
      autoFocus={props.autoFocus ?? false}
      autoComplete={props.autoComplete ?? 'off'}
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <FieldLabel label={label} isOptional={isOptional} isLabelHidden={isLabelHidden} />
      <FieldHint>{hint}</FieldHint>
      <Input
        className="input"
        spellCheck={props.type === undefined || props.type === 'text'}
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
      />
      <FieldFault fault={fault} />
    </AriaTextField>
  );
}

export type TextAreaProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly rows?: number;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
};

/** Grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, fault, isOptional = false, isLabelHidden = false } = props;
  return (
    <AriaTextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      onBlur={() => props.onBlur?.()}
      isInvalid={Boolean(fault)}
      validationBehavior="aria"
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <FieldLabel label={label} isOptional={isOptional} isLabelHidden={isLabelHidden} />
      <FieldHint>{hint}</FieldHint>
      <AriaTextArea className="input" rows={props.rows ?? 3} />
      <FieldFault fault={fault} />
    </AriaTextField>
  );
}
