import { join } from 'node:path';
import { z } from 'zod';
import { fromUtf8, utf8 } from '../../shared/kernel/bytes.ts';
import type { Disk } from '../depot/disk.ts';
import { readWhole, writeDurably } from '../depot/durable-file.ts';

const rectangle = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
});
export type Rectangle = z.infer<typeof rectangle>;

const windowPlace = z.strictObject({ ...rectangle.shape, isMaximised: z.boolean() });
export type WindowPlace = z.infer<typeof windowPlace>;

const smallestGrip = 100;

/** Whether enough of a window is on some screen that a person can see it and take hold of it. */
export const isOnScreen = (
  window: Rectangle,
  screens: readonly { readonly [side in keyof Rectangle]: number }[],
): boolean =>
  screens.some((screen) => {
    const width =
      Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
    const height =
      Math.min(window.y + window.height, screen.y + screen.height) - Math.max(window.y, screen.y);
    const isTitleShown = window.y >= screen.y - 10 && window.y < screen.y + screen.height;
    return width >= smallestGrip && height >= smallestGrip && isTitleShown;
  });

/** Where a window is opened: without a corner the system puts it in the middle of the first display. */
export type OpeningPlace = Pick<WindowPlace, 'width' | 'height' | 'isMaximised'> & {
  readonly corner: { readonly x: number; readonly y: number } | null;
};

/**
 * The place a window was left at. Where its display is gone, it keeps its size, as far as the displays there are
 * have room for it, and whether it filled the display.
 */
export function openingPlace(
  place: WindowPlace,
  screens: readonly { readonly [side in keyof Rectangle]: number }[],
): OpeningPlace {
  const { x, y, width, height, isMaximised } = place;
  if (isOnScreen(place, screens)) return { width, height, isMaximised, corner: { x, y } };
  const [first] = screens;
  return {
    width: Math.min(width, first?.width ?? width),
    height: Math.min(height, first?.height ?? height),
    isMaximised,
    corner: null,
  };
}

const fileIn = (folder: string): string => join(folder, 'window.json');

/** Where the window was; null where that is not known. */
export async function readWindowPlace(disk: Disk, folder: string): Promise<WindowPlace | null> {
  try {
    const bytes = await readWhole(disk, fileIn(folder));
    return bytes === null ? null : windowPlace.parse(JSON.parse(fromUtf8(bytes)));
  } catch {
    return null;
  }
}

export const writeWindowPlace = (disk: Disk, folder: string, place: WindowPlace): Promise<void> =>
  writeDurably(disk, fileIn(folder), utf8(JSON.stringify(place)));
