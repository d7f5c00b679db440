import { type Block, tidySpaces } from './block.ts';
import type { OpenList } from './html-list.ts';
import type { Marker } from './marker.ts';
import { paragraphBlocks } from './read-text.ts';

/** A page while it is read: the blocks so far, and the paragraph that is open. */
export class Page {
  readonly blocks: Block[] = [];
  readonly lists: OpenList[] = [];
  /** How many bold elements the reader is inside of. */
  boldness = 0;
  isTitle = false;
  /** Word's own level of the paragraph's list. */
  wordLevel: number | null = null;
  private text = '';
  private isAllBold = true;
  private marker: Marker | null = null;

  add(text: string): void {
    if (this.boldness === 0 && tidySpaces(text) !== '') this.isAllBold = false;
    this.text += text;
  }

  mark(marker: Marker): void {
    this.marker = marker;
  }

  /** Ends the paragraph; a mark without words yet waits for them. */
  flush(): void {
    const lines = this.text.split('\n').filter((line) => tidySpaces(line) !== '');
    for (const line of lines) {
      this.blocks.push(...this.blocksOf(line));
      this.marker = null;
    }
    this.text = '';
    this.isAllBold = true;
  }

  private blocksOf(line: string): readonly Block[] {
    const listed = this.lists.length > 0 ? this.lists.length : null;
    const depth = this.wordLevel ?? listed;
    const [first, ...others] = paragraphBlocks(line, depth);
    if (!first || first.kind === 'table') return [];
    const marker = first.marker ?? this.marker;
    const isTitle = marker === null && (this.isTitle || this.isAllBold);
    return [{ ...first, kind: isTitle ? 'heading' : 'paragraph', marker }, ...others];
  }
}
