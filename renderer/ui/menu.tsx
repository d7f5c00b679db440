import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import './field.css';

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly act: () => void;
};

/** `trigger` is a Button or IconButton. */
export function Menu({
  trigger,
  label,
  entries,
}: {
  readonly trigger: ReactNode;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" offset={4}>
        <AriaMenu className="options" aria-label={label} items={entries}>
          {(entry) => (
            <MenuItem
              id={entry.id}
              className="option"
              textValue={entry.label}
              isDisabled={entry.isDisabled ?? false}
              onAction={entry.act}
            >
              <span className="menu-words">
                {entry.icon ? <entry.icon aria-hidden className="icon" /> : null}
                {entry.label}
              </span>
              {entry.keys === undefined ? null : <kbd className="kbd">{entry.keys}</kbd>}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
