import { type LucideIcon, Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../i18n/index.ts';
import { announce } from '../stores/tell.ts';
import { Kbd } from './button.tsx';
import './command-list.css';

/** One thing to choose. `spoken` is all of it in words. */
export type Command = {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly lead?: ReactNode;
  readonly words: ReactNode;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  readonly keys?: string;
  readonly spoken: string;
  readonly run: () => void;
};

export type CommandGroup = {
  readonly id: string;
  readonly name: string;
  readonly commands: readonly Command[];
};

export type CommandListProps = {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly groups: readonly CommandGroup[];
  /** Said under the list: how much there is. */
  readonly status: string;
  /** In place of the list where there is nothing. */
  readonly empty: ReactNode;
  /** Nothing is chosen by mistake while what is shown still answers other words. */
  readonly isBehind: boolean;
  readonly onClose: () => void;
};

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(count - 1, at + 8),
  PageUp: (at) => Math.max(0, at - 8),
};

/** A dialog with one field over a list: what is typed narrows it, arrows walk it, Enter does it. */
export function CommandList(props: CommandListProps) {
  return (
    <ModalOverlay
      className="overlay command-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
    >
      <Modal className="modal modal-m command-modal">
        <Dialog className="dialog command-dialog" aria-label={props.label}>
          <Inside {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Inside({
  label,
  hint,
  text,
  onText,
  groups,
  status,
  empty,
  isBehind,
  onClose,
}: CommandListProps) {
  const { t } = useWords();
  const id = useId();
  const commands = groups.flatMap((group) => group.commands);
  const { at, choose, list } = useActive(commands, text, status);
  const run = (command: Command | undefined) => {
    if (command === undefined || isBehind) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key];
    if (move !== undefined && commands.length > 0) choose(move(at, commands.length));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(commands[at]);
    else return;
    event.preventDefault();
  };
  const idOf = (index: number) => `${id}-${index}`;
  return (
    <>
      <div className="command-field">
        <Search aria-hidden className="icon" />
        <input
          className="command-input"
          // biome-ignore lint/a11y/noAutofocus: the one field of the dialog
          autoFocus
          role="combobox"
          aria-label={label}
          aria-expanded={commands.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          {...(commands.length > 0 ? { 'aria-activedescendant': idOf(at) } : {})}
          placeholder={hint}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={id} ref={list} className="command-list" role="listbox" aria-label={label}>
        {groups.map((group, place) => (
          <Group
            key={group.id}
            group={group}
            from={groups.slice(0, place).reduce((sum, one) => sum + one.commands.length, 0)}
            at={at}
            idOf={idOf}
            onActive={choose}
            onRun={run}
          />
        ))}
      </div>
      {commands.length === 0 ? <div className="command-empty">{empty}</div> : null}
      <footer className="command-foot soft small">
        <span>{status}</span>
        <span>{t('palette.keys')}</span>
      </footer>
    </>
  );
}

/** Which is in hand: the first again whenever other words are typed; its place is said as it is reached. */
function useActive(commands: readonly Command[], text: string, status: string) {
  const { t } = useWords();
  const [held, setHeld] = useState({ text, at: 0 });
  const list = useRef<HTMLDivElement>(null);
  const at = held.text === text ? Math.min(held.at, Math.max(0, commands.length - 1)) : 0;
  useEffect(() => {
    if (status === '') return;
    const saying = setTimeout(() => announce(status), 400);
    return () => clearTimeout(saying);
  }, [status]);
  const choose = (next: number, isByHand = true) => {
    setHeld({ text, at: next });
    const command = commands[next];
    if (command === undefined || !isByHand) return;
    announce(
      `${command.spoken}, ${t('palette.position', { at: next + 1, count: commands.length })}`,
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the one in hand is brought into sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at, text]);
  return { at, choose, list };
}

function Group({
  group,
  from,
  at,
  idOf,
  onActive,
  onRun,
}: {
  readonly group: CommandGroup;
  readonly from: number;
  readonly at: number;
  readonly idOf: (index: number) => string;
  readonly onActive: (index: number, isByHand?: boolean) => void;
  readonly onRun: (command: Command) => void;
}) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a listbox
    <div role="group" aria-labelledby={id} className="command-group">
      <div id={id} role="presentation" className="command-head">
        {group.name}
      </div>
      {group.commands.map((command, index) => (
        <Option
          key={command.id}
          id={idOf(from + index)}
          command={command}
          isActive={from + index === at}
          onActive={() => onActive(from + index, false)}
          onRun={() => onRun(command)}
        />
      ))}
    </div>
  );
}

function Option({
  id,
  command: { icon: Icon, lead, words, note, aside, keys },
  isActive,
  onActive,
  onRun,
}: {
  readonly id: string;
  readonly command: Command;
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onRun: () => void;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the field, which holds the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the same
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="command"
      onPointerMove={() => {
        if (!isActive) onActive();
      }}
      onClick={onRun}
    >
      <Icon aria-hidden className="icon command-icon" />
      <span className="command-words">
        <span className="command-line">
          {lead === undefined ? null : <b className="command-lead">{lead}</b>}
          <span className="one-line">{words}</span>
        </span>
        {note === undefined ? null : <span className="one-line soft small">{note}</span>}
      </span>
      {aside}
      {keys === undefined ? null : <Kbd>{keys}</Kbd>}
    </div>
  );
}

/** A text with what was looked for marked. */
export function MarkedText({
  text,
}: {
  readonly text: readonly { readonly text: string; readonly isFound: boolean }[];
}) {
  return text.map((one, at) =>
    one.isFound ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, in their order
      <mark key={at} className="found-mark">
        {one.text}
      </mark>
    ) : (
      one.text
    ),
  );
}
