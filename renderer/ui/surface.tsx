import { Info, type LucideIcon, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useWords } from '../i18n/index.ts';
import { IconButton } from './button.tsx';
import './surface.css';

/** A sheet that holds things that belong together. */
export function Card({
  children,
  label,
  isFlush = false,
}: {
  readonly children: ReactNode;
  readonly label?: string;
  /** Without padding, for lists that draw their own. */
  readonly isFlush?: boolean;
}) {
  const look = isFlush ? 'card card-flush' : 'card';
  if (label === undefined) return <div className={look}>{children}</div>;
  return (
    <section className={look} aria-label={label}>
      {children}
    </section>
  );
}

/** Something to know about the whole screen or form. `practice` is the standing one of the practice store. */
export function Banner({
  tone = 'plain',
  children,
  acts,
  onDismiss,
}: {
  readonly tone?: 'plain' | 'warning' | 'practice';
  readonly children: ReactNode;
  readonly acts?: ReactNode;
  readonly onDismiss?: () => void;
}) {
  const { t } = useWords();
  const Icon = tone === 'warning' ? TriangleAlert : Info;
  return (
    <div className={`banner banner-${tone}`} role="status">
      <Icon aria-hidden className="icon" />
      <div className="banner-words">{children}</div>
      {acts === undefined ? null : <div className="acts banner-acts">{acts}</div>}
      {onDismiss === undefined ? null : (
        <IconButton icon={X} label={t('ui.dismiss')} onPress={onDismiss} />
      )}
    </div>
  );
}

/** What stands where there is nothing yet: what this is, and the next step. */
export function EmptyState({
  icon: Icon,
  title,
  children,
  acts,
}: {
  readonly icon?: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly acts?: ReactNode;
}) {
  return (
    <div className="empty">
      {Icon ? <Icon aria-hidden className="empty-icon" /> : null}
      <h2>{title}</h2>
      {children === undefined ? null : <div className="empty-words">{children}</div>}
      {acts === undefined ? null : <div className="acts empty-acts">{acts}</div>}
    </div>
  );
}

/** The head of a screen; its title takes the focus when the screen is entered. */
export function PageHeader({
  title,
  above,
  children,
  acts,
}: {
  readonly title: string;
  readonly above?: ReactNode;
  readonly children?: ReactNode;
  readonly acts?: ReactNode;
}) {
  return (
    <header className={above === undefined ? 'page-head' : 'page-head page-head-tall'}>
      {above === undefined ? null : <div className="page-above">{above}</div>}
      <div className="page-head-words">
        <h1 id="page-title" tabIndex={-1}>
          {title}
        </h1>
        {children === undefined ? null : <div className="page-under">{children}</div>}
      </div>
      {acts === undefined ? null : <div className="acts">{acts}</div>}
    </header>
  );
}

/** A list of named facts. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A small word in a box: a category, a count. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return <span className="chip">{children}</span>;
}

/** A filter that is on or off, with how many it would leave. */
export function FilterChip({
  isOn,
  onChange,
  children,
  count,
  mark,
}: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
  readonly count?: number;
  readonly mark?: ReactNode;
}) {
  const { number } = useWords();
  return (
    <ToggleButton className="chip chip-filter" isSelected={isOn} onChange={onChange}>
      {mark}
      <span>{children}</span>
      {count === undefined ? null : <span className="chip-count">{number(count)}</span>}
    </ToggleButton>
  );
}
