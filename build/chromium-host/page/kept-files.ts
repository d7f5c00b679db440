/**
 * Electron tells a file's path at once; a browser never does. The preload gets a mark instead,
 * the file is kept, and the host puts the path in the mark's place before the main process sees it.
 */
export class KeptFiles {
  readonly #marker: string;
  readonly #files = new Map<string, File>();

  constructor(marker: string) {
    this.#marker = marker;
  }

  getPathForFile(file: File): string {
    if (!(file instanceof File)) throw new TypeError('getPathForFile takes a File.');
    for (const [mark, kept] of this.#files) if (kept === file) return mark;
    const mark = `${this.#marker}${this.#files.size}`;
    this.#files.set(mark, file);
    return mark;
  }

  file(mark: string): File | undefined {
    return this.#files.get(mark);
  }
}
