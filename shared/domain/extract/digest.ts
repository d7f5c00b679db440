import type { CaseCommand } from '../case/commands.ts';
import type { ExtractPreview } from './vocabulary.ts';

/** Where in the file something stood, which is no part of what would be done. */
const places = new Set(['row', 'other', 'origin']);

/**
 * One text for one plan: the same exactly where the same would be done to the same caseload, in
 * whatever order the rows of the file are. Long; hashed outside.
 */
export function digestOf(
  { refused, ...content }: Omit<ExtractPreview, 'digest'>,
  commands: readonly CaseCommand[],
): string {
  return stable({ ...content, commands, refused: refused.map(stable).toSorted() });
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([name]) => !places.has(name))
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
