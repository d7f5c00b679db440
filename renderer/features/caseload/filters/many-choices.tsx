import { Check } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useWords } from '../../../i18n/index.ts';
import { TextField } from '../../../ui/index.ts';

export type ManyChoice = {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly mark?: ReactNode;
};

const LONG = 12;

/** Any number of choices, each with how many actions have it; a long list can be searched. */
export function ManyChoices({
  label,
  choices,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly ManyChoice[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const { t, number } = useWords();
  const [text, setText] = useState('');
  const isLong = choices.length > LONG;
  const words = text.trim().toLowerCase();
  const shown = choices.filter((one) => one.label.toLowerCase().includes(words));
  const hidden = chosen.filter((id) => !shown.some((one) => one.id === id));
  return (
    <div className="caseload-many">
      {isLong ? (
        <TextField
          type="search"
          label={t('caseload.choose-search')}
          value={text}
          onChange={setText}
        />
      ) : null}
      <ListBox
        aria-label={label}
        className="options caseload-many-list"
        selectionMode="multiple"
        autoFocus={!isLong}
        items={shown}
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          onChange([
            ...hidden,
            ...shown.filter(({ id }) => keys === 'all' || keys.has(id)).map(({ id }) => id),
          ])
        }
        renderEmptyState={() => <p className="soft">{t('caseload.nothing-matches')}</p>}
      >
        {({ id, label: name, count, mark }) => (
          <ListBoxItem id={id} className="option caseload-choice" textValue={name}>
            {({ isSelected }) => (
              <>
                <span className="choice-mark" aria-hidden data-on={isSelected || undefined}>
                  {isSelected ? <Check /> : null}
                </span>
                <span className="caseload-choice-words">
                  {mark}
                  {name}
                </span>
                <span className="soft">{number(count)}</span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
