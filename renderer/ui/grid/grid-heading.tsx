// biome-ignore-all lint/a11y/useSemanticElements: a table cannot hold rows that are fetched in windows; the grid hears the keys and its rows take the focus
// biome-ignore-all lint/a11y/useFocusableInteractive: a table cannot hold rows that are fetched in windows; the grid hears the keys and its rows take the focus
// biome-ignore-all lint/a11y/useKeyWithClickEvents: a table cannot hold rows that are fetched in windows; the grid hears the keys and its rows take the focus
import { ChevronRight } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { RowHears } from './grid-row.tsx';

/** The line above the rows of a group; pressed, they come or go. */
export function GridHeading({
  index,
  height,
  start,
  isActive,
  isOpen,
  activeRef,
  hears,
  children,
}: {
  readonly index: number;
  readonly height: number;
  readonly start: number;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly activeRef: RefObject<HTMLDivElement | null>;
  readonly hears: RowHears;
  readonly children: ReactNode;
}) {
  return (
    <div
      role="row"
      className="grid-row grid-heading"
      ref={isActive ? activeRef : undefined}
      tabIndex={isActive ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={isOpen}
      data-active={isActive || undefined}
      style={{ height, transform: `translateY(${start}px)` }}
      onClick={(event) => hears.press(index, event)}
      onFocus={() => hears.focus(index)}
    >
      <span role="gridcell" className="grid-heading-cell">
        <ChevronRight
          aria-hidden
          className="icon grid-heading-arrow"
          data-open={isOpen || undefined}
        />
        {children}
      </span>
    </div>
  );
}
