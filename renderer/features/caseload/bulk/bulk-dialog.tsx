import { useState } from 'react';
import { ok } from '../../../../shared/kernel/result.ts';
import { useDayHere } from '../../../app/clock.ts';
import { useAnswer, useDeed, useOffice } from '../../../app/office.tsx';
import { useWords } from '../../../i18n/index.ts';
import type { BulkPreview } from '../../../records/bulk-views.ts';
import type { Chosen, ListAsked } from '../../../records/list-views.ts';
import { tell } from '../../../stores/tell.ts';
import { Button, Dialog, Refusal } from '../../../ui/index.ts';
import type { Names } from '../names.ts';
import { BulkFields } from './bulk-fields.tsx';
import { actOf, type BulkKind, emptyDraft } from './draft.ts';
import { PreviewShown } from './preview-shown.tsx';

/** Asks what is needed, shows what would come of it row by row, and only then lets it be done: all or nothing. */
export function BulkDialog({
  kind,
  asked,
  chosen,
  names,
  onClose,
  onDone,
}: {
  readonly kind: BulkKind;
  readonly asked: ListAsked;
  readonly chosen: Chosen;
  readonly names: Names;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { t, number } = useWords();
  const { records } = useOffice();
  const [draft, setDraft] = useState(emptyDraft(useDayHere()));
  const act = actOf(kind, draft);
  const preview = useAnswer<BulkPreview | null>(
    async (worker) => (act === null ? ok(null) : worker.previewBulk({ asked, chosen, act })),
    [JSON.stringify(act), JSON.stringify(asked), JSON.stringify(chosen)],
  );
  const shown = act === null || preview.isLoading ? null : preview.value;
  const deed = useDeed((digest: string) =>
    act === null
      ? Promise.resolve(ok({ things: 0 }))
      : records.doBulk({ asked, chosen, act }, digest),
  );
  const run = async () => {
    if (shown === null) return;
    const done = await deed.run(shown.digest);
    if (!done.ok) {
      preview.again();
      return;
    }
    const { things } = done.value;
    tell({
      tone: 'done',
      text: t(`caseload.bulk-done.${kind}`, { count: things, shown: number(things) }),
    });
    onDone();
  };
  const things = shown?.things ?? 0;
  // Named as in its menu, where it ends in “…”.
  const title = t(`caseload.bulk.${kind}`).replace(/…$/u, '');
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={things === 0}
            isBusy={deed.isBusy}
            onPress={() => void run()}
          >
            {shown === null
              ? title
              : t(`caseload.bulk-do.${kind}`, { count: things, shown: number(things) })}
          </Button>
        </>
      }
    >
      <div className="form">
        <BulkFields kind={kind} draft={draft} names={names} onChange={setDraft} />
        {preview.refusal === null ? null : <Refusal refusal={preview.refusal} />}
        {deed.refusal === null ? null : <Refusal refusal={deed.refusal} onDismiss={deed.dismiss} />}
        <PreviewShown
          kind={kind}
          day={draft.day}
          preview={shown}
          isLoading={act !== null && preview.isLoading}
          names={names}
        />
      </div>
    </Dialog>
  );
}
