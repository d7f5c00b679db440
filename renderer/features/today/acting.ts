import { type NamedTarget, useFiling } from '../../app/filing.tsx';
import type { ActionRow } from '../../records/views.ts';
import { goToCase } from '../../stores/route.ts';
import type { Act } from './groups.ts';

const open = (row: ActionRow): void => goToCase(row.caseId, row.recommendationId);

/** What can be done with a row from here. */
export function useActing() {
  const { fileDropped, pickAndFile } = useFiling();
  const targetOf = (row: ActionRow): NamedTarget => ({
    caseId: row.caseId,
    recommendationIds: [row.recommendationId],
    name: `${row.reference} ${row.number}`,
  });
  const file = (row: ActionRow) => void pickAndFile(targetOf(row));
  const acts: Readonly<Record<Act, (row: ActionRow) => void>> = {
    assess: open,
    file,
    open,
    settle: open,
  };
  return {
    open,
    file,
    drop: (row: ActionRow, files: File[]) => void fileDropped(files, targetOf(row)),
    act: (act: Act, row: ActionRow) => acts[act](row),
    nameOf: (row: ActionRow) => targetOf(row).name,
  };
}

export type Acting = ReturnType<typeof useActing>;
