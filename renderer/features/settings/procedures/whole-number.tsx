import { useState } from 'react';
import { useWords } from '../../../i18n/index.ts';
import { TextField } from '../../../ui/index.ts';

/** A whole number as it is typed; only what is one is passed on. */
export function WholeNumber({
  label,
  value,
  least,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly onChange: (value: number) => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState(String(value));
  const read = (text: string): number | null => {
    const plain = text.trim().replace('−', '-');
    const number = Number(plain);
    return /^-?\d{1,4}$/.test(plain) && number >= least ? number : null;
  };
  return (
    <TextField
      label={label}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const number = read(text);
        if (number !== null) onChange(number);
      }}
      fault={read(typed) === null ? t('office.edit.number-needed') : null}
      maxLength={5}
    />
  );
}
