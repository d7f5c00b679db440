import { useEffect } from 'react';
import type { WordId } from '../../shared/words/index.ts';
import { useWords } from '../i18n/index.ts';
import { Dialog, Kbd } from '../ui/index.ts';
import { capOf, isMac, type KeyTable, keyOf } from '../ui/keys.ts';
import { type KeyGroup, keyGroups, pageKeys } from './keys.ts';
import { overDialogs, usePageActs, useShortcutList } from './page-acts.ts';

export const commandKey = isMac ? '⌘' : 'Ctrl';

/** Whether keys now belong to something being typed. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable=true], [role=spinbutton]') !== null;

/** Whether a dialog holds the page. */
export const isDialogOpen = (): boolean => document.querySelector('.overlay') !== null;

/** A key that writes a sign writes it where something is being typed. */
const isWriting = (event: KeyboardEvent): boolean =>
  isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey;

/** In a field these keys are the field's own. */
const ofTyping: ReadonlySet<string> = new Set(['undo-act', 'redo-act']);

/** Hears the keys that hold on every screen. */
export function useShortcuts(): void {
  const acts = usePageActs();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isWriting(event)) return;
      const key = keyOf(pageKeys, event);
      if (key === undefined || (isDialogOpen() && !overDialogs.has(key))) return;
      if (isTyping(event.target) && ofTyping.has(key)) return;
      event.preventDefault();
      acts[key]();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [acts]);
}

/** Entries that say the same stand on one line. */
function linesOf(table: KeyTable): readonly (readonly [WordId, readonly string[]])[] {
  const byWords = Map.groupBy(Object.values(table), ({ words }) => words);
  return Array.from(byWords, ([words, keys]) => [
    words,
    keys.flatMap(({ chords }) => chords.map(capOf)),
  ]);
}

/** Every shortcut, from the tables they are heard from. */
export function ShortcutTable() {
  return (
    <div className="shortcut-groups">
      {keyGroups.map((group) => (
        <ShortcutGroup key={group.name} group={group} />
      ))}
    </div>
  );
}

function ShortcutGroup({ group }: { readonly group: KeyGroup }) {
  const { t } = useWords();
  return (
    <section>
      <h3>{t(group.name)}</h3>
      <dl className="shortcuts">
        {linesOf(group.table).map(([words, caps]) => (
          <div key={words}>
            <dt>{t(words)}</dt>
            <dd>
              {caps.map((cap) => (
                <Kbd key={cap}>{cap}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function ShortcutList() {
  const { t } = useWords();
  const isOpen = useShortcutList((list) => list.isOpen);
  return (
    <Dialog
      title={t('app.shortcuts')}
      isOpen={isOpen}
      onClose={() => useShortcutList.setState({ isOpen: false })}
      isDismissable
    >
      <ShortcutTable />
    </Dialog>
  );
}
