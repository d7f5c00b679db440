import type { Block } from './vocabulary.ts';

/** A text as it is sent: a blank line between paragraphs, one line each however long; the reader's window wraps it. */
export const plainText = (blocks: readonly Block[]): string =>
  `${blocks.map(blockText).join('\n\n')}\n`;

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'lines':
      return block.lines.join('\n');
    case 'list':
      return block.items
        .map(({ head, lines }) => [head, ...lines.map((line) => `   • ${line}`)].join('\n'))
        .join('\n\n');
  }
}
