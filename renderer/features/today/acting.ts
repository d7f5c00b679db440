import { targetOfRow, useFiling } from '../../app/filing.tsx';
import type { ActionRow } from '../../records/views.ts';
import { goToCase } from '../../stores/route.ts';
import type { Act } from './groups.ts';

const open = (row: ActionRow): void => goToCase(row.caseId, row.recommendationId);

/** What can be done with a row from here. */
export function useActing() {
  const { fileDropped, pickAndFile } = useFiling();
  const file = (row: ActionRow) => void pickAndFile(targetOfRow(row));
  const acts: Readonly<Record<Act, (row: ActionRow) => void>> = {
    assess: open,
    file,
    open,
    settle: open,
  };
  return {
    open,
    file,
    drop: (row: ActionRow, files: File[]) => void fileDropped(files, targetOfRow(row)),
    act: (act: Act, row: ActionRow) => acts[act](row),
    nameOf: (row: ActionRow) => targetOfRow(row).name,
  };
}

export type Acting = ReturnType<typeof useActing>;
