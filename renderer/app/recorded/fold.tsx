import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import './recorded.css';

/** A part of a page that folds away under its title. */
export function Fold({
  title,
  note,
  level = 2,
  isOpenAtFirst = false,
  children,
}: {
  readonly title: string;
  /** What can be told of it while it is folded: a count, the latest. */
  readonly note?: ReactNode;
  readonly level?: 2 | 3;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className="fold" aria-labelledby={`${id}-name`}>
      <Heading className="fold-head">
        <AriaButton
          className="fold-title"
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onPress={() => setOpen(!isOpen)}
        >
          <Icon aria-hidden className="icon" />
          <span>
            <span id={`${id}-name`}>{title}</span>
            {note === undefined || note === '' ? null : (
              <>
                {' '}
                <span className="fold-note">{note}</span>
              </>
            )}
          </span>
        </AriaButton>
      </Heading>
      <div id={`${id}-body`} className="fold-body" hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </section>
  );
}
