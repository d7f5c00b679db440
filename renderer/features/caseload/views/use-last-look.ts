import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { lists, listView, type OwnDesk } from '../../../../shared/domain/desk/vocabulary.ts';
import { useOffice } from '../../../app/office.tsx';
import { isUntouched, look, useListing } from '../listing.ts';

const DRAFT = 'caseload';
const WAIT_MS = 600;

const lastLook = z.object({
  views: z.object({ actions: listView, cases: listView }),
  opened: z.object({ actions: z.string().nullable(), cases: z.string().nullable() }),
});

/** A desk that was put up again from the records: the columns are as they were chosen. */
function showColumnsOf({ columns }: OwnDesk): void {
  for (const list of lists) {
    const chosen = columns[list];
    if (chosen !== undefined) look(list, { columns: chosen });
  }
}

let isRead = false;

/** The lists are found as they were left, also after a restart; what does not read is passed over. */
export function useLastLook(): void {
  const { records } = useOffice();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    if (isRead) return;
    isRead = true;
    void records.readDraft(DRAFT).then((answer) => {
      const read = lastLook.safeParse(answer.ok ? answer.value : null);
      // Whoever came here for something else meanwhile keeps what they came for.
      if (!isUntouched()) return;
      if (read.success) useListing.setState(read.data);
      else void records.desk().then((desk) => desk.ok && showColumnsOf(desk.value));
    });
  }, [records]);
  useEffect(
    () =>
      useListing.subscribe(({ views, opened }) => {
        if (timer.current !== null) clearTimeout(timer.current);
        timer.current = setTimeout(() => void records.saveDraft(DRAFT, { views, opened }), WAIT_MS);
      }),
    [records],
  );
}
