import { type ReactNode, useEffect, useRef } from 'react';

export function Section({
  title,
  children,
  takesFocus = false,
}: {
  readonly title: string;
  readonly children: ReactNode;
  /** Where it stands in the place of what was pressed: the focus goes to its title. */
  readonly takesFocus?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className="settings-part">
      <h2 ref={heading} tabIndex={takesFocus ? -1 : undefined}>
        {title}
      </h2>
      <div className="settings-body">{children}</div>
    </section>
  );
}
