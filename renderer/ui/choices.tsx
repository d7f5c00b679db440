import { Check, ChevronDown, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  RadioGroup as AriaRadioGroup,
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  SelectValue,
} from 'react-aria-components';
import { FieldFault, FieldHint, FieldLabel, type FieldProps } from './field.tsx';

export type Choice<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly note?: ReactNode;
  readonly isDisabled?: boolean;
};

type ChoiceProps<Id extends string> = FieldProps & {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly autoFocus?: boolean;
};

export type SelectProps<Id extends string> = ChoiceProps<Id> & { readonly placeholder?: string };

export function Select<Id extends string>(props: SelectProps<Id>) {
  const { choices, fault, hint, label, isOptional = false, isLabelHidden = false } = props;
  return (
    <AriaSelect
      className="field"
      value={props.value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.id === key);
        if (chosen) props.onChange(chosen.id);
      }}
      onBlur={() => props.onBlur?.()}
      isInvalid={Boolean(fault)}
      validationBehavior="aria"
      isDisabled={props.isDisabled ?? false}
      placeholder={props.placeholder ?? ''}
      {...(props.name === undefined ? {} : { name: props.name })}
    >
      <FieldLabel label={label} isOptional={isOptional} isLabelHidden={isLabelHidden} />
      <FieldHint>{hint}</FieldHint>
      <Button className="input select-button" autoFocus={props.autoFocus ?? false}>
        <SelectValue className="one-line">
          {({ selectedText }) => selectedText || props.placeholder}
        </SelectValue>
        <ChevronDown aria-hidden className="icon" />
      </Button>
      <FieldFault fault={fault} />
      <Popover className="popover" offset={4}>
        <ListBox className="options" items={choices}>
          {(choice) => (
            <ListBoxItem
              id={choice.id}
              className="option"
              textValue={choice.label}
              isDisabled={choice.isDisabled ?? false}
            >
              {({ isSelected }) => (
                <>
                  <span>{choice.label}</span>
                  {isSelected ? <Check aria-hidden className="icon option-tick" /> : null}
                  {choice.note === undefined ? null : (
                    <span className="option-note">{choice.note}</span>
                  )}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export type RadioGroupProps<Id extends string> = ChoiceProps<Id> & {
  readonly look?: 'list' | 'inline' | 'cards';
};

export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const {
    choices,
    fault,
    hint,
    label,
    look = 'list',
    isOptional = false,
    isLabelHidden = false,
  } = props;
  return (
    <AriaRadioGroup
      className={`field choices choices-${look}`}
      value={props.value}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) props.onChange(chosen.id);
      }}
      onBlur={() => props.onBlur?.()}
      isInvalid={Boolean(fault)}
      validationBehavior="aria"
      isDisabled={props.isDisabled ?? false}
      {...(props.name === undefined ? {} : { name: props.name })}
    >
      <FieldLabel label={label} isOptional={isOptional} isLabelHidden={isLabelHidden} />
      <FieldHint>{hint}</FieldHint>
      <div className="choices-list">
        {choices.map((choice, index) => (
          <Radio
            key={choice.id}
            value={choice.id}
            isDisabled={choice.isDisabled ?? false}
            autoFocus={index === 0 && (props.autoFocus ?? false)}
            className={look === 'cards' ? 'choice choice-card' : 'choice'}
          >
            <span className="choice-mark choice-round" aria-hidden />
            <span>{choice.label}</span>
            {choice.note === undefined ? null : <span className="choice-note">{choice.note}</span>}
          </Radio>
        ))}
      </div>
      <FieldFault fault={fault} />
    </AriaRadioGroup>
  );
}

export type CheckboxProps = {
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
  readonly children: ReactNode;
  readonly note?: ReactNode;
  readonly isPartly?: boolean;
  readonly isDisabled?: boolean;
  readonly isLabelHidden?: boolean;
};

export function Checkbox(props: CheckboxProps) {
  return (
    <AriaCheckbox
      className="choice"
      isSelected={props.isChosen}
      onChange={props.onChange}
      isIndeterminate={props.isPartly ?? false}
      isDisabled={props.isDisabled ?? false}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="choice-mark" aria-hidden>
            {isIndeterminate ? <Minus /> : isSelected ? <Check /> : null}
          </span>
          <span className={props.isLabelHidden ? 'only-heard' : undefined}>{props.children}</span>
          {props.note === undefined ? null : <span className="choice-note">{props.note}</span>}
        </>
      )}
    </AriaCheckbox>
  );
}
