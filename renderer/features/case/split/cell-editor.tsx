import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components';
import { visible } from '../../../../shared/words/visible.ts';
import { splitKeys } from '../../../app/keys.ts';
import { useWords } from '../../../i18n/index.ts';
import { keyOf } from '../../../ui/keys.ts';
import type { Editable } from './edit.ts';
import { typedOf } from './field-words.ts';
import type { SheetFacts } from './findings.ts';
import type { SheetRow } from './sheet.ts';

/** How editing ends: where the keyboard goes, for all ticked rows at once, or parting the words at a place. */
export type Ending =
  | { readonly kind: 'stay' | 'down' | 'left' | 'right' | 'many' }
  | { readonly kind: 'part'; readonly at: number };

type EditorProps = {
  readonly row: SheetRow;
  readonly field: Editable;
  readonly facts: SheetFacts;
  readonly onDone: (typed: string, ending: Ending) => void;
  readonly onCancel: () => void;
};

const manyLines: ReadonlySet<Editable> = new Set(['text', 'money', 'evidenceWanted']);

/** One cell being changed: Enter keeps it, Escape leaves it as it was, leaving it keeps it. */
export function CellEditor(props: EditorProps) {
  switch (props.field) {
    case 'kind':
    case 'body':
      return <ChoiceEditor {...props} />;
    case 'categories':
      return <TicksEditor {...props} />;
    case 'number':
    case 'text':
    case 'dueWords':
    case 'money':
    case 'evidenceWanted':
      return <WordsEditor {...props} />;
  }
}

function endingOf(event: KeyboardEvent, isLined: boolean): Ending | null {
  if (event.key === 'Tab') return { kind: event.shiftKey ? 'left' : 'right' };
  if (event.key !== 'Enter') return null;
  if (event.ctrlKey || event.metaKey) return { kind: 'many' };
  return isLined && (event.shiftKey || event.altKey) ? null : { kind: 'down' };
}

/** Keys and leaving, the same for every editor; nothing is given twice. */
function useEnding({ onDone, onCancel }: EditorProps, isLined: boolean) {
  const isOver = useRef(false);
  const done = (typed: string, ending: Ending) => {
    if (isOver.current) return;
    isOver.current = true;
    onDone(typed, ending);
  };
  return {
    done,
    keys: (event: KeyboardEvent, typed: string) => {
      if (event.nativeEvent.isComposing) return;
      const ending = event.key === 'Escape' ? null : endingOf(event, isLined);
      if (event.key !== 'Escape' && ending === null) {
        // Arrows and letters belong to what is typed, not to the grid.
        event.stopPropagation();
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      if (ending !== null) done(typed, ending);
      else if (!isOver.current) {
        isOver.current = true;
        onCancel();
      }
    },
  };
}

function WordsEditor(props: EditorProps) {
  const { row, field } = props;
  const label = useLabel(props);
  const [typed, setTyped] = useState(() => typedOf(row, field));
  const isLined = manyLines.has(field);
  const { done, keys } = useEnding(props, isLined);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, []);
  return (
    <textarea
      ref={box}
      className="input split-edit"
      aria-label={label}
      rows={1}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        const isParting = field === 'text' && keyOf(splitKeys, event) === 'part';
        if (!isParting) return keys(event, typed);
        event.preventDefault();
        event.stopPropagation();
        done(typed, { kind: 'part', at: event.currentTarget.selectionStart });
      }}
      onBlur={() => done(typed, { kind: 'stay' })}
    />
  );
}

function ChoiceEditor(props: EditorProps) {
  const { row, field, facts } = props;
  const { t, language } = useWords();
  const label = useLabel(props);
  const [typed, setTyped] = useState(() => typedOf(row, field));
  const { done, keys } = useEnding(props, false);
  const box = useRef<HTMLSelectElement>(null);
  useEffect(() => box.current?.focus(), []);
  const choices =
    field === 'kind'
      ? facts.procedure.kinds.map((kind) => ({ id: kind.id, label: kind.label[language] }))
      : facts.bodies.map((id) => ({ id, label: visible(id) }));
  return (
    <select
      ref={box}
      className="input split-edit"
      aria-label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => keys(event, typed)}
      onBlur={() => done(typed, { kind: 'stay' })}
    >
      <option value="">{t('split.none')}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

function TicksEditor(props: EditorProps): ReactNode {
  const { row, facts } = props;
  const { language } = useWords();
  const label = useLabel(props);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(row.categories));
  const { done, keys } = useEnding(props, false);
  const typed = [...chosen].join('\n');
  const known = facts.procedure.categories;
  const own = row.categories.filter((id) => !known.some((one) => one.id === id));
  const items = [
    ...known.map((one) => ({ id: one.id, label: one.label[language] })),
    ...own.map((id) => ({ id, label: visible(id) })),
  ];
  const take = (selection: Selection) =>
    setChosen(
      new Set(selection === 'all' ? items.map(({ id }) => id) : [...selection].map(String)),
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys that end the editing before the list does
    <div
      className="split-ticks"
      onKeyDownCapture={(event) => {
        if (['Enter', 'Escape', 'Tab'].includes(event.key)) keys(event, typed);
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) done(typed, { kind: 'stay' });
      }}
    >
      <ListBox
        aria-label={label}
        className="options"
        items={items}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={take}
        autoFocus
      >
        {(item) => (
          <ListBoxItem id={item.id} textValue={item.label} className="option split-option">
            {({ isSelected }) => (
              <>
                <span className="grid-pick-box" data-selected={isSelected || undefined} aria-hidden>
                  {isSelected ? <Check /> : null}
                </span>
                <span>{item.label}</span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}

function useLabel({ row, field }: EditorProps): string {
  const { t } = useWords();
  return t('split.edit-cell', { field: t(`split.col.${field}`), number: visible(row.number) });
}
