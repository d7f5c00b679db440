import { useWords } from '../../i18n/index.ts';
import {
  Button,
  Checkbox,
  DateField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import type { AnySpec, Look } from './spec.ts';
import { SpecRows } from './spec-rows.tsx';
import { SpecTicks } from './spec-ticks.tsx';

export type SpecFieldProps = {
  readonly name: string;
  readonly spec: AnySpec;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** Word-by-word faults by path: its own under its name, those of rows below it. */
  readonly faultAt: (path: string) => string | null;
  readonly autoFocus?: boolean;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One field of a form, whatever its kind. */
export function SpecField(props: SpecFieldProps) {
  const { name, spec, value, onChange, faultAt, autoFocus = false } = props;
  const { t } = useWords();
  const { look, label, hint, isOptional = false } = spec;
  if (!spec.isShown) return null;
  const shared = {
    label,
    isOptional,
    autoFocus,
    fault: faultAt(name),
    name,
    ...(hint === undefined ? {} : { hint }),
  };
  switch (look.kind) {
    case 'shown':
      return <>{look.shown}</>;
    case 'text':
    case 'money':
      return <TextField {...shared} value={textOf(value)} onChange={onChange} />;
    case 'long':
      return <TextArea {...shared} rows={look.rows} value={textOf(value)} onChange={onChange} />;
    case 'date':
      return <DaySpec look={look} shared={shared} value={value} onChange={onChange} />;
    case 'choice':
      return (
        <Select
          {...shared}
          choices={look.choices}
          value={textOf(value)}
          onChange={onChange}
          placeholder={t('act.choose')}
        />
      );
    case 'radios':
      return (
        <RadioGroup
          {...shared}
          choices={look.choices}
          look={look.look}
          value={textOf(value)}
          onChange={onChange}
        />
      );
    case 'ticks':
      return <SpecTicks {...props} choices={look.choices} />;
    case 'tick':
      return (
        <Checkbox isChosen={value === true} onChange={onChange} {...noteOf(hint)}>
          {label}
        </Checkbox>
      );
    case 'rows':
      return <SpecRows {...props} look={look} />;
  }
}

const noteOf = (hint: AnySpec['hint']) => (hint === undefined ? {} : { note: hint });

type Shared = {
  readonly label: string;
  readonly isOptional: boolean;
  readonly autoFocus: boolean;
  readonly fault: string | null;
};

/** A day, with the one proposed and why; taken by a press. */
function DaySpec({
  look,
  shared,
  value,
  onChange,
}: {
  readonly look: Extract<Look, { kind: 'date' }>;
  readonly shared: Shared;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  const { t, day } = useWords();
  const { suggested } = look;
  const held = typeof value === 'string' && value !== '' ? value : null;
  const isOffered = suggested !== null && suggested.day !== held;
  return (
    <div className="act-day">
      <DateField {...shared} value={held} onChange={onChange} />
      {suggested === null ? null : (
        <p className="field-hint act-suggested">
          {t('act.suggested', { day: day(suggested.day, 'day'), why: suggested.why })}{' '}
          {isOffered ? (
            <Button size="s" look="quiet" onPress={() => onChange(suggested.day)}>
              {t('act.use-day', { day: day(suggested.day, 'short') })}
            </Button>
          ) : null}
        </p>
      )}
    </div>
  );
}
