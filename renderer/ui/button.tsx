import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip as AriaTooltip,
  TooltipTrigger,
} from 'react-aria-components';
import './button.css';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'style'> & {
  /** primary: the one thing to do here · plain: any other · quiet: beside text · danger: cannot be taken back. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'm' | 's';
  readonly icon?: LucideIcon;
  /** Shown as the work goes on; the button stays focusable and answers no press. */
  readonly isBusy?: boolean;
  readonly children: ReactNode;
};

export function Button({
  look = 'plain',
  size = 'm',
  icon: Icon,
  isBusy = false,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} isPending={isBusy} className={`button button-${look} button-${size}`}>
      {Icon ? <Icon aria-hidden className="icon" /> : null}
      <span className="button-words">{children}</span>
    </AriaButton>
  );
}

export type IconButtonProps = Omit<
  AriaButtonProps,
  'className' | 'children' | 'style' | 'aria-label'
> & {
  readonly icon: LucideIcon;
  /** Its name: spoken, and shown as a tooltip. */
  readonly label: string;
  /** A shortcut, shown beside the name. */
  readonly keys?: string;
};

/** A button that is only a picture; its name shows on hover and focus. */
export function IconButton({ icon: Icon, label, keys, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      <AriaButton {...rest} aria-label={label} className="button button-icon">
        <Icon aria-hidden className="icon" />
      </AriaButton>
      <AriaTooltip className="tooltip" offset={6}>
        {label}
        {keys === undefined ? null : <kbd className="kbd">{keys}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

/** A key cap. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className="kbd">{children}</kbd>;
}
