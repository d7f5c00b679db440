import type { CDPSession, Locator, Page } from '@playwright/test';

export type Dragged = {
  readonly files: readonly string[];
  /** What is dragged besides files, or instead of them. */
  readonly items?: readonly { readonly mimeType: string; readonly data: string }[];
};

export type Point = { readonly x: number; readonly y: number };

export async function middleOf(target: Locator): Promise<Point> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing visible to drop on.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

type Step = 'dragEnter' | 'dragOver' | 'drop' | 'dragCancel';

/** A drag lives in the session it began in. */
const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

/** Steps of a drag, as a hand would make them from a file manager. */
export async function drag(
  page: Page,
  at: Point,
  { files, items = [] }: Dragged,
  steps: readonly Step[],
): Promise<void> {
  const session = await sessionOf(page);
  // 1: copy, as a file manager offers.
  const data = { items: [...items], files: [...files], dragOperationsMask: 1 };
  for (const type of steps) await session.send('Input.dispatchDragEvent', { type, ...at, data });
}

/** Drops real files and folders on what the locator finds. */
export async function dropFiles(
  page: Page,
  target: Locator,
  paths: readonly string[],
): Promise<void> {
  const at = await middleOf(target);
  await drag(page, at, { files: paths }, ['dragEnter', 'dragOver', 'drop']);
}
