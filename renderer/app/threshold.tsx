import type { ReactNode } from 'react';
import { Brand } from './brand.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import './shell.css';
import './threshold.css';

/** What stands before the office is open: one column, the language at hand. */
export function Threshold({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="threshold">
      <header className="threshold-head">
        <Brand />
        <LanguageSwitch />
      </header>
      <main className="threshold-main">
        {aside === undefined ? null : <div className="threshold-aside">{aside}</div>}
        <div className="threshold-words">
          <h1 id="page-title" tabIndex={-1}>
            {title}
          </h1>
          {children}
        </div>
      </main>
    </div>
  );
}
