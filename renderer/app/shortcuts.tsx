import { useEffect } from 'react';
import { create } from 'zustand';
import { useWords } from '../i18n/index.ts';
import { caseload, go, home, useTrail } from '../stores/route.ts';
import { Dialog, Kbd } from '../ui/index.ts';
import { useLock } from './lock.ts';

const isMac = navigator.userAgent.includes('Mac');
export const commandKey = isMac ? '⌘' : 'Ctrl';

export const useShortcutList = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

/** Whether keys now belong to something being typed. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable=true], [role=spinbutton]') !== null;

/** Whether a dialog holds the page. */
export const isDialogOpen = (): boolean => document.querySelector('.overlay') !== null;

export const focusSearch = (): void => document.querySelector<HTMLInputElement>('#search')?.focus();

type Keys = Readonly<Record<string, () => void>>;

const withAlt: Keys = {
  ArrowLeft: () => useTrail.getState().back(),
  ArrowRight: () => useTrail.getState().forward(),
};
const plain: Keys = { '?': () => useShortcutList.setState({ isOpen: true }) };

/** The shortcuts that hold on every screen. None is a bare letter. */
export function useShortcuts(): void {
  const lock = useLock();
  useEffect(() => {
    const withCommand: Keys = {
      k: focusSearch,
      l: () => void lock('asked'),
      n: () => go({ screen: 'new-case' }),
      '1': () => go(home),
      '2': () => go(caseload),
      '3': () => go({ screen: 'exchange' }),
      '/': () => useShortcutList.setState({ isOpen: true }),
      ',': () => go({ screen: 'settings' }),
    };
    const keysFor = (event: KeyboardEvent): Keys => {
      const isCommand = isMac ? event.metaKey : event.ctrlKey;
      if (isCommand && !event.altKey && !event.shiftKey) return withCommand;
      if (event.altKey && !event.ctrlKey && !event.metaKey) return withAlt;
      return isTyping(event.target) ? {} : plain;
    };
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isDialogOpen()) return;
      const act = keysFor(event)[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [lock]);
}

/** Every shortcut, in two groups. */
export function ShortcutTable() {
  const { t } = useWords();
  const groups = [
    {
      name: t('keys.go'),
      keys: [
        [t('keys.search'), [`${commandKey} K`]],
        [t('keys.back'), ['Alt ←', 'Alt →']],
        [t('keys.screens'), [`${commandKey} 1`, `${commandKey} 2`, `${commandKey} 3`]],
        [t('keys.new-case'), [`${commandKey} N`]],
        [t('app.nav.settings'), [`${commandKey} ,`]],
        [t('keys.lock'), [`${commandKey} L`]],
        [t('keys.help'), ['?', `${commandKey} /`]],
      ],
    },
    {
      name: t('keys.list'),
      keys: [
        [t('keys.move'), ['↑', '↓', 'J', 'K']],
        [t('keys.ends'), ['Home', 'End']],
        [t('keys.open'), ['Enter']],
        [t('keys.file'), ['F']],
        [t('keys.select'), ['␣', `${commandKey} A`]],
      ],
    },
  ] as const;
  return (
    <div className="shortcut-groups">
      {groups.map((group) => (
        <section key={group.name}>
          <h3>{group.name}</h3>
          <dl className="shortcuts">
            {group.keys.map(([name, caps]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {caps.map((cap) => (
                    <Kbd key={cap}>{cap}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
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
