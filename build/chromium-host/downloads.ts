import { existsSync, mkdirSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import type { Download } from 'playwright-core';
import { say } from './settings.ts';

/** The first of name, "name (2)", "name (3)"… that the folder does not hold yet. */
export function freeName(
  folder: string,
  wanted: string,
  taken: (path: string) => boolean = existsSync,
): string {
  const { name, ext } = parse(basename(wanted) || 'file');
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? `${name}${ext}` : `${name} (${number})${ext}`);
    if (!taken(path)) return path;
  }
}

export function saveDownload(download: Download, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const path = freeName(folder, download.suggestedFilename());
  download.saveAs(path).then(
    () => say(`Saved ${path}.`),
    (error: unknown) => say(`Could not save ${path}: ${String(error)}`),
  );
}
