import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import './menu.css';

export type MenuEntry<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly note?: string;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
};

export type MenuPart<Id extends string> = {
  readonly id: string;
  /** Stands above the entries. */
  readonly label: string;
  readonly entries: readonly MenuEntry<Id>[];
};

/** A button that opens a menu in parts; a part without entries is not shown. */
export function MenuButton<Id extends string>({
  label,
  name,
  icon,
  size = 'm',
  look = 'plain',
  parts,
  onAct,
}: {
  /** On the button. */
  readonly label: string;
  /** What it is a menu of, for who hears it: the button is called by both. */
  readonly name: string;
  readonly icon?: LucideIcon;
  readonly size?: 'm' | 's';
  readonly look?: 'plain' | 'quiet';
  readonly parts: readonly MenuPart<Id>[];
  readonly onAct: (id: Id) => void;
}) {
  const shown = parts.filter(({ entries }) => entries.length > 0);
  const all = shown.flatMap(({ entries }) => entries);
  return (
    <MenuTrigger>
      <Button
        {...(icon === undefined ? {} : { icon })}
        size={size}
        look={look}
        aria-label={name === label ? label : `${name}: ${label}`}
      >
        <span className="menu-button">
          <span className="one-line">{label}</span>
          <ChevronDown aria-hidden className="icon" />
        </span>
      </Button>
      <Popover className="popover menu-popover" offset={4}>
        <Menu
          className="options"
          aria-label={name}
          onAction={(key) => {
            const chosen = all.find(({ id }) => id === key);
            if (chosen !== undefined) onAct(chosen.id);
          }}
        >
          {shown.map((part) => (
            <MenuSection key={part.id} className="menu-part" aria-label={part.label}>
              <Header className="menu-head">{part.label}</Header>
              {part.entries.map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  className="option"
                  textValue={entry.label}
                  isDisabled={entry.isDisabled ?? false}
                >
                  <span>{entry.label}</span>
                  {entry.isOn ? <Check aria-hidden className="icon option-tick" /> : null}
                  {entry.note === undefined ? null : (
                    <span className="option-note">{entry.note}</span>
                  )}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
