/** What an office publishes names no timescale [S6]: the words of it that look like one. */
export function timescaleIn(text: string): string | null {
  const found =
    /\b(?:within|by)\s+(?:\w+\s+){0,3}(?:days?|weeks?|months?|\d{4})\b|\bo fewn\s+(?:\w+\s+){0,3}(?:diwrnod|wythnos|mis)\w*/iu.exec(
      text,
    );
  return found === null ? null : found[0];
}
