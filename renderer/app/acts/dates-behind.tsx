import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { Button } from '../../ui/index.ts';
import { useAnswer } from '../office.tsx';
import { MovesDialog } from './moves-dialog.tsx';
import type { Moved } from './use-giving.ts';

const recorded = { kind: 'recorded' } as const;

/**
 * Dates that no longer follow from what is recorded, and that nobody has moved or kept: a correction made
 * elsewhere, or a preview that was left. Nothing where there are none.
 */
export function DatesBehind({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { caseId } = view;
  const { value } = useAnswer((records) => records.previewMoves(caseId, recorded), [caseId]);
  const [opened, setOpened] = useState<Moved | null>(null);
  const moves = value ?? [];
  return (
    <>
      {moves.length === 0 ? null : (
        <Button icon={CalendarClock} onPress={() => setOpened({ change: recorded, moves })}>
          {t('act.moves.behind', { count: moves.length })}
        </Button>
      )}
      {opened === null ? null : (
        <MovesDialog view={view} moved={opened} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
