import { useState } from 'react';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import type { CaseView } from '../../records/views.ts';
import type { Typed } from './about.ts';
import { ActDialog } from './act-dialog.tsx';
import { formOf } from './forms.ts';
import { MovesDialog } from './moves-dialog.tsx';
import type { Moved } from './use-giving.ts';

/** The form of an act, then the dates it would move. `isDone`: it was recorded, or asked for. */
export function ActFlow({
  view,
  offer,
  initial = {},
  onClose,
}: {
  readonly view: CaseView;
  readonly offer: Offer;
  /** Fills fields by name. */
  readonly initial?: Typed;
  readonly onClose: (isDone: boolean) => void;
}) {
  const [moved, setMoved] = useState<Moved | null>(null);
  const form = formOf(offer.act);
  if (moved !== null)
    return <MovesDialog view={view} moved={moved} onClose={() => onClose(true)} />;
  if (form === null) return null;
  return (
    <ActDialog
      view={view}
      offer={offer}
      form={form}
      initial={initial}
      onClose={() => onClose(false)}
      onDone={(found) => (found === null ? onClose(true) : setMoved(found))}
    />
  );
}
