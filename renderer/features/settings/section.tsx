import type { ReactNode } from 'react';

export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="settings-part">
      <h2>{title}</h2>
      <div className="settings-body">{children}</div>
    </section>
  );
}
