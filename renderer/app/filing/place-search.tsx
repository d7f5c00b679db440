import { Search } from 'lucide-react';
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { ok } from '../../../shared/kernel/result.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { NamedTarget } from '../../stores/filing.ts';
import { useAnswer } from '../office.tsx';
import { targetOfCase, targetOfRow } from './target.ts';

const offered = 6;

type Place = { readonly id: string; readonly target: NamedTarget; readonly about: string };

/** Cases and actions that match what is typed, as places for files. */
function usePlaces(text: string): readonly Place[] {
  const wording = useWords();
  const { value } = useAnswer<readonly Place[]>(
    async (records) => {
      if (text.trim() === '') return ok([]);
      const narrowed = { text, standings: [], bodies: [], kinds: [], from: 0, count: offered };
      const sort = { by: 'reference', descending: true } as const;
      const cases = await records.listCases({ ...narrowed, sort });
      if (!cases.ok) return cases;
      const actions = await records.listActions({ ...narrowed, sort });
      if (!actions.ok) return actions;
      return ok([
        ...actions.value.rows.map((row) => ({
          id: `${row.caseId} ${row.recommendationId}`,
          target: targetOfRow(row),
          about: visibleText(row.text),
        })),
        ...cases.value.rows.map((row) => ({
          id: row.caseId,
          target: targetOfCase(row, wording),
          about: `${visibleText(row.title)} · ${visible(row.bodies)}`,
        })),
      ]);
    },
    [text],
  );
  return value ?? [];
}

/** Search that leads to one place. */
export function PlaceSearch({
  isFirst,
  onPlace,
}: {
  /** Whether it takes the focus: where no place is in hand yet. */
  readonly isFirst: boolean;
  readonly onPlace: (place: NamedTarget) => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const places = usePlaces(text);
  return (
    <ComboBox
      className="field file-to-search"
      items={places}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        const found = places.find(({ id }) => id === key);
        if (found === undefined) return;
        setText('');
        onPlace(found.target);
      }}
      menuTrigger="input"
      allowsCustomValue
      // Answers may come after the last key: the list waits for them open.
      allowsEmptyCollection={text.trim() !== ''}
    >
      <Label>{t(isFirst ? 'filing.to.search' : 'filing.to.elsewhere')}</Label>
      <span className="file-to-input">
        <Search aria-hidden className="icon" />
        <Input
          className="search-input"
          autoFocus={isFirst}
          placeholder={t('filing.to.placeholder')}
        />
      </span>
      <Popover className="popover" offset={4}>
        <ListBox
          className="options"
          renderEmptyState={() => <p className="option soft">{t('ui.nothing-found')}</p>}
        >
          {({ id, target, about }: Place) => (
            <ListBoxItem id={id} className="option" textValue={target.name}>
              <span className="file-to-place">
                <b>{target.name}</b>
                <span className="one-line soft small">{about}</span>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
