import { namedPeriods, type Period } from '../../../../shared/domain/desk/vocabulary.ts';
import { useWords } from '../../../i18n/index.ts';
import { DateField, RadioGroup } from '../../../ui/index.ts';

const ANY = 'any';
const BETWEEN = 'between';

/** A stretch of days: one that moves with the calendar, or from one day to another. */
export function PeriodFields({
  label,
  period,
  onChange,
}: {
  readonly label: string;
  readonly period: Period | null;
  readonly onChange: (period: Period | null) => void;
}) {
  const { t } = useWords();
  const value = period === null ? ANY : period.kind === 'between' ? BETWEEN : period.name;
  const days = period?.kind === 'between' ? period : { from: null, to: null };
  const choices = [ANY, ...namedPeriods, BETWEEN] as const;
  return (
    <div className="form">
      <RadioGroup<(typeof choices)[number]>
        label={label}
        choices={choices.map((id) => ({ id, label: t(`caseload.choose-period.${id}`) }))}
        value={value}
        onChange={(id) => {
          if (id === ANY) onChange(null);
          else if (id === BETWEEN) onChange({ kind: 'between', from: null, to: null });
          else onChange({ kind: 'named', name: id });
        }}
        autoFocus
      />
      {value === BETWEEN ? (
        <div className="form-row">
          <DateField
            label={t('caseload.period-from')}
            isOptional
            value={days.from}
            onChange={(from) => onChange({ kind: 'between', from, to: days.to })}
          />
          <DateField
            label={t('caseload.period-to')}
            isOptional
            value={days.to}
            onChange={(to) => onChange({ kind: 'between', from: days.from, to })}
          />
        </div>
      ) : null}
    </div>
  );
}
