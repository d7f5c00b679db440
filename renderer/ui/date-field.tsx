import { parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components';
import { useWords } from '../i18n/index.ts';
import { FieldFault, FieldHint, FieldLabel, type FieldProps } from './field.tsx';

export type DateFieldProps = FieldProps & {
  /** An ISO day, or null while it is empty or half typed. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly autoFocus?: boolean;
};

const partNames = { day: 'ui.date.day', month: 'ui.date.month', year: 'ui.date.year' } as const;
const partShapes = {
  day: 'ui.date.day-shape',
  month: 'ui.date.month-shape',
  year: 'ui.date.year-shape',
} as const;

const isPart = (type: string): type is keyof typeof partNames => Object.hasOwn(partNames, type);

/** Day, month and year typed in a row; the day is spelled in words beneath, so a slip is seen. */
export function DateField(props: DateFieldProps) {
  const { t, day } = useWords();
  const { label, hint, fault, value, isOptional = false, isLabelHidden = false } = props;
  return (
    <AriaDateField
      className="field"
      granularity="day"
      value={value === null ? null : parseDate(value)}
      onChange={(date) => props.onChange(date === null ? null : date.toString())}
      onBlur={() => props.onBlur?.()}
      isInvalid={Boolean(fault)}
      validationBehavior="aria"
      shouldForceLeadingZeros
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(props.name === undefined ? {} : { name: props.name })}
    >
      <FieldLabel label={label} isOptional={isOptional} isLabelHidden={isLabelHidden} />
      <FieldHint>{hint}</FieldHint>
      <DateInput className="input date-input">
        {(segment) => (
          <DateSegment
            segment={segment}
            className="date-part"
            {...(isPart(segment.type)
              ? { 'aria-label': `${t(partNames[segment.type])}, ${label}` }
              : {})}
          >
            {segment.isPlaceholder && isPart(segment.type)
              ? t(partShapes[segment.type])
              : segment.text}
          </DateSegment>
        )}
      </DateInput>
      {value === null ? null : <span className="field-hint">{day(value, 'full')}</span>}
      <FieldFault fault={fault} />
    </AriaDateField>
  );
}
