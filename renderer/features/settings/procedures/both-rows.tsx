import { Plus, X } from 'lucide-react';
import { useWords } from '../../../i18n/index.ts';
import { Button, IconButton } from '../../../ui/index.ts';
import { BothFields, type BothWords } from '../both-fields.tsx';

/** A list of things said in both languages: changed in place, removed, added at the end. */
export function BothRows({
  label,
  rows,
  least,
  onChange,
  onRemove,
  onAdd,
}: {
  readonly label: string;
  readonly rows: readonly BothWords[];
  /** So many must stay. */
  readonly least: number;
  readonly onChange: (index: number, words: BothWords) => void;
  readonly onRemove: (index: number) => void;
  readonly onAdd: () => void;
}) {
  const { t, language } = useWords();
  return (
    <div className="settings-rows">
      {rows.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place; its words change as one types.
        <div key={index} className="settings-row">
          <BothFields
            label={`${label} ${index + 1}`}
            value={words}
            isTried
            isLabelHidden
            onChange={(next) => onChange(index, next)}
          />
          <IconButton
            icon={X}
            label={t('office.edit.remove', {
              item: words[language].trim() === '' ? t('office.edit.unnamed') : words[language],
            })}
            isDisabled={rows.length <= least}
            onPress={() => onRemove(index)}
          />
        </div>
      ))}
      <div className="acts">
        <Button size="s" icon={Plus} onPress={onAdd}>
          {t('office.edit.add', { list: label })}
        </Button>
      </div>
    </div>
  );
}
