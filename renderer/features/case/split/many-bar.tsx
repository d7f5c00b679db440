import { useState } from 'react';
import { visible } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import { Button, type Choice, Select, TextField } from '../../../ui/index.ts';
import { type ManyField, manyFields } from './edit.ts';
import type { SheetFacts } from './findings.ts';

/** One thing set in every ticked row at once. */
export function ManyBar({
  count,
  facts,
  onSet,
}: {
  readonly count: number;
  readonly facts: SheetFacts;
  readonly onSet: (field: ManyField, typed: string) => void;
}) {
  const { t, language } = useWords();
  const [field, setField] = useState<ManyField>('dueWords');
  const [typed, setTyped] = useState('');
  const fields = manyFields.filter((one) => one !== 'body' || facts.bodies.length > 1);
  const choices = choicesOf(field, facts, language);
  return (
    <div className="split-many">
      <b>{t('split.many', { count })}</b>
      <Select
        label={t('split.many-field')}
        isLabelHidden
        choices={fields.map((id) => ({ id, label: t(`split.col.${id}`) }))}
        value={field}
        onChange={(chosen) => {
          setField(chosen);
          setTyped('');
        }}
      />
      {choices === null ? (
        <TextField label={t('split.many-value')} isLabelHidden value={typed} onChange={setTyped} />
      ) : (
        <Select
          label={t('split.many-value')}
          isLabelHidden
          choices={choices}
          value={typed === '' ? null : typed}
          onChange={setTyped}
        />
      )}
      <Button onPress={() => onSet(field, typed)}>{t('split.many-set', { count })}</Button>
    </div>
  );
}

/** What there is to choose from; null where words are typed. */
function choicesOf(
  field: ManyField,
  { procedure, bodies }: SheetFacts,
  language: 'en' | 'cy',
): readonly Choice<string>[] | null {
  switch (field) {
    case 'kind':
      return procedure.kinds.map(({ id, label }) => ({ id, label: label[language] }));
    case 'categories':
      return procedure.categories.map(({ id, label }) => ({ id, label: label[language] }));
    case 'body':
      return bodies.map((id) => ({ id, label: visible(id) }));
    case 'dueWords':
    case 'evidenceWanted':
      return null;
  }
}
