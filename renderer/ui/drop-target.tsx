import type { ReactNode } from 'react';
import { useWords } from '../i18n/index.ts';
import { Button, Kbd } from './button.tsx';
import { useFileDrop } from './drop.ts';
import './drop.css';

/**
 * A place that takes files and says whose they will be; the button in it is the keyboard's way.
 * `says` is shown while files hover: "File under R1, Glanafon Health Board".
 */
export function FileDropTarget({
  name,
  says,
  onFiles,
  onPick,
  keys,
  pickLabel,
  children,
  isDisabled = false,
}: {
  readonly name: string;
  readonly says: string;
  readonly onFiles: (files: File[]) => void;
  readonly onPick: () => void;
  readonly keys?: string;
  /** The button's words, where "File to…" is not it. */
  readonly pickLabel?: string;
  /** Words before the button, where "Drop files here, or" is not it. */
  readonly children?: ReactNode;
  readonly isDisabled?: boolean;
}) {
  const { t } = useWords();
  const { isOver, dropHandlers } = useFileDrop(isDisabled ? undefined : onFiles, says);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, this takes files
    <div
      className="drop-target"
      role="group"
      aria-label={name}
      data-over={isOver || undefined}
      {...dropHandlers}
    >
      {isOver ? (
        <b>{says}</b>
      ) : (
        <>
          <span className="soft">{children ?? t('ui.drop.here')}</span>
          <span>
            <Button size="s" look="quiet" onPress={onPick} isDisabled={isDisabled}>
              {pickLabel ?? t('ui.drop.pick')}
            </Button>
            {keys === undefined ? null : <Kbd>{keys}</Kbd>}
          </span>
        </>
      )}
    </div>
  );
}
