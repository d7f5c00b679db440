/** A small text document: its paragraphs, one blank line between them. */
export function page(...paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`;
}
