import type { CaseCommand } from '../case/commands.ts';
import type { CaseState, Recommendation } from '../case/state.ts';
import { comparable } from './cell.ts';
import { digestOf } from './digest.ts';
import type { MappedExtract } from './map.ts';
import { inOrder } from './order.ts';
import { type ExtractFile, knownCase, newCase } from './preview-case.ts';
import { recordedPreview } from './previewed-action.ts';
import type { ExtractPreview, PreviewedAction } from './vocabulary.ts';

export type ExtractPlan = {
  readonly preview: ExtractPreview;
  /** What taking in asks for, and all of it. Cases by reference, actions by number. */
  readonly commands: readonly CaseCommand[];
};

/**
 * What taking in an extract would do, and the commands that do exactly this. Matched by reference
 * and number (by wording where the file has no numbers), so the same file twice adds nothing; the
 * order of its rows makes no difference but to the numbers given to rows without any. Pure.
 */
export function previewExtract(
  extract: MappedExtract,
  existing: readonly CaseState[],
  file: ExtractFile,
): ExtractPlan {
  const known = new Map(existing.map((state) => [comparable(state.details.reference), state]));
  const groups = Map.groupBy(extract.actions, ({ reference }) => comparable(reference));
  const parts = [...groups.keys()].toSorted(inOrder).map((key) => {
    const actions = groups.get(key) ?? [];
    const state = known.get(key);
    const plan = { extract, file };
    return state === undefined ? newCase(actions, plan) : knownCase(actions, state, plan);
  });
  const commands = parts.flatMap((part) => part.commands);
  const content = {
    added: parts.flatMap(({ added }) => added),
    changed: parts.flatMap(({ changed }) => changed),
    gone: goneFrom(extract, existing, new Set(parts.flatMap(({ paired }) => paired))),
    keptHere: parts.flatMap(({ keptHere }) => keptHere),
    unchanged: parts.reduce((sum, { unchanged }) => sum + unchanged, 0),
    newCases: commands.filter(({ kind }) => kind === 'openCase').length,
    refused: extract.refused,
  };
  return { preview: { ...content, digest: digestOf(content, commands) }, commands };
}

/** What an extract brought before and this one no longer has; nothing is done to it. */
function goneFrom(
  extract: MappedExtract,
  existing: readonly CaseState[],
  paired: ReadonlySet<Recommendation>,
): readonly PreviewedAction[] {
  const key = (reference: string, number: string) =>
    extract.isNumbered ? `${comparable(reference)}\n${comparable(number)}` : comparable(reference);
  const refused = new Set(extract.refusedAbout.map((each) => key(each.reference, each.number)));
  return existing
    .flatMap((state) =>
      state.recommendations.flatMap((recommendation) => {
        const { origin, details } = recommendation;
        const isGone =
          origin.kind === 'extract' &&
          !paired.has(recommendation) &&
          !refused.has(key(state.details.reference, details.number));
        return isGone ? [recordedPreview(recommendation, state, origin.row)] : [];
      }),
    )
    .toSorted((a, b) => inOrder(a.reference, b.reference) || inOrder(a.number, b.number));
}
