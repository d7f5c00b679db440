import { type DragEvent, useId } from 'react';
import { endHover, hover, useDropping } from '../stores/dropping.ts';

export const carriesFiles = (data: DataTransfer | null): boolean =>
  data?.types.includes('Files') ?? false;

/** The innermost place takes it; what lies in a dialog above belongs to none beneath it. */
const isOurs = (event: DragEvent): boolean =>
  carriesFiles(event.dataTransfer) &&
  !event.isDefaultPrevented() &&
  event.target instanceof Node &&
  event.currentTarget.contains(event.target);

/**
 * Handlers that make an element take files, and whether files hover over it now. `says` is the whole
 * sentence shown meanwhile: "File under R2, Glanafon Health Board".
 */
export function useFileDrop(
  onFiles: ((files: File[]) => void) | undefined,
  says: string | (() => string),
) {
  const id = useId();
  const isOver = useDropping(({ place }) => place?.id === id);
  if (onFiles === undefined) return { isOver: false, dropHandlers: {} };
  const over = (event: DragEvent) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    hover({ id, says: typeof says === 'string' ? says : says() });
  };
  const dropHandlers = {
    onDragEnter: over,
    onDragOver: over,
    onDrop: (event: DragEvent) => {
      if (!isOurs(event)) return;
      const files = [...event.dataTransfer.files];
      // Some programs promise a file and bring none: the guard of the window says so.
      if (files.length === 0) return;
      event.preventDefault();
      endHover();
      onFiles(files);
    },
  };
  return { isOver, dropHandlers };
}
