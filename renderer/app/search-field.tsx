import { Search, X } from 'lucide-react';
import { useState } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { ok } from '../../shared/kernel/result.ts';
import { useWords } from '../i18n/index.ts';
import type { CaseRow } from '../records/views.ts';
import { caseload, go, goToCase, useRoute } from '../stores/route.ts';
import { useSearch } from '../stores/search.ts';
import { Kbd } from '../ui/index.ts';
import { useAnswer } from './office.tsx';
import { commandKey } from './shortcuts.tsx';
import './search-field.css';

const offered = 7;
const listAll = '@list';

function useMatches(text: string): readonly CaseRow[] {
  const { value } = useAnswer<readonly CaseRow[]>(
    async (records) => {
      if (text.trim() === '') return ok([]);
      const found = await records.listCases({
        sort: { by: 'reference', descending: true },
        text,
        standings: [],
        bodies: [],
        kinds: [],
        from: 0,
        count: offered,
      });
      return found.ok ? ok(found.value.rows) : found;
    },
    [text],
  );
  return value ?? [];
}

/** One field: what is typed filters the caseload, and its cases can be jumped to. */
export function SearchField() {
  const { t } = useWords();
  const { text, setText } = useSearch();
  const route = useRoute();
  const [isOpen, setOpen] = useState(false);
  const matches = useMatches(isOpen ? text : '');
  const items = [
    ...matches.map((row) => ({ id: row.caseId, row })),
    ...(text.trim() === '' ? [] : [{ id: listAll, row: null }]),
  ];
  const choose = (id: string) => {
    setOpen(false);
    if (id === listAll) return go(caseload);
    setText('');
    goToCase(id);
  };
  return (
    <ComboBox
      className="search"
      aria-label={t('app.search')}
      items={items}
      inputValue={text}
      onInputChange={setText}
      onOpenChange={setOpen}
      value={null}
      onChange={(key) => {
        if (typeof key === 'string') choose(key);
      }}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection={false}
    >
      <Search aria-hidden className="icon search-sign" />
      <Input
        id="search"
        className="search-input"
        placeholder={t('app.search.placeholder')}
        onKeyDown={(event) => {
          const hasChoice = event.currentTarget.getAttribute('aria-activedescendant') !== null;
          if (event.key === 'Enter' && !hasChoice && route.screen !== 'caseload') choose(listAll);
        }}
      />
      {text === '' ? (
        <Kbd>{`${commandKey} K`}</Kbd>
      ) : (
        <Button
          slot={null}
          className="search-clear"
          aria-label={t('app.search.clear')}
          onPress={() => setText('')}
        >
          <X aria-hidden className="icon" />
        </Button>
      )}
      <Popover className="popover search-found" offset={4}>
        <ListBox className="options">
          {({ id, row }: (typeof items)[number]) => (
            <ListBoxItem id={id} className="option" textValue={row?.reference ?? text}>
              {row === null ? (
                <span>{t('app.search.list', { text: text.trim() })}</span>
              ) : (
                <span className="search-case">
                  <b>{row.reference}</b>
                  <span className="one-line">{row.title}</span>
                  <span className="one-line soft small">{row.bodies}</span>
                </span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
