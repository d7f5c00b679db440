import { useWords } from '../../i18n/index.ts';
import { TextField } from '../../ui/index.ts';

export type BothWords = { readonly en: string; readonly cy: string };

/** One thing said in both languages, side by side. */
export function BothFields({
  label,
  value,
  onChange,
  isTried = false,
  isLabelHidden = false,
}: {
  readonly label: string;
  readonly value: BothWords;
  readonly onChange: (value: BothWords) => void;
  /** An empty field is marked. */
  readonly isTried?: boolean;
  readonly isLabelHidden?: boolean;
}) {
  const { t } = useWords();
  const faultIn = (words: string) =>
    isTried && words.trim() === '' ? t('office.form.missing') : null;
  return (
    <div className="settings-both">
      <TextField
        label={t('office.in-english', { what: label })}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
        fault={faultIn(value.en)}
        isLabelHidden={isLabelHidden}
      />
      <TextField
        label={t('office.in-welsh', { what: label })}
        value={value.cy}
        onChange={(cy) => onChange({ ...value, cy })}
        fault={faultIn(value.cy)}
        isLabelHidden={isLabelHidden}
      />
    </div>
  );
}
