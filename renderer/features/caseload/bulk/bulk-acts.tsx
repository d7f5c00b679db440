import { useState } from 'react';
import { useOffice } from '../../../app/office.tsx';
import { useWords } from '../../../i18n/index.ts';
import type { Chosen, ListAsked } from '../../../records/list-views.ts';
import { chooseCases } from '../../../stores/chosen-cases.ts';
import { go } from '../../../stores/route.ts';
import { tell } from '../../../stores/tell.ts';
import { MenuButton } from '../../../ui/index.ts';
import type { Names } from '../names.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { type BulkKind, bulkKinds } from './draft.ts';

const BUNDLE = 'bundle';

/** What can be done with the rows that are selected. */
export function BulkActs({
  asked,
  chosen,
  names,
  onDone,
}: {
  readonly asked: ListAsked;
  readonly chosen: Chosen;
  readonly names: Names;
  readonly onDone: () => void;
}) {
  const { t } = useWords();
  const { records } = useOffice();
  const [doing, setDoing] = useState<BulkKind | null>(null);
  const exportCases = async () => {
    const cases = await records.casesOfChosen(asked, chosen);
    if (!cases.ok) {
      tell({ tone: 'refused', text: '', refusal: cases.error });
      return;
    }
    chooseCases(cases.value);
    go({ screen: 'exchange' });
  };
  return (
    <>
      <MenuButton<BulkKind | typeof BUNDLE>
        size="s"
        label={t('caseload.bulk')}
        name={t('caseload.bulk')}
        parts={[
          {
            id: 'acts',
            label: t('caseload.bulk-with'),
            entries: [
              ...bulkKinds.map((id) => ({ id, label: t(`caseload.bulk.${id}`) })),
              { id: BUNDLE, label: t('caseload.bulk.bundle') },
            ],
          },
        ]}
        onAct={(id) => {
          if (id === BUNDLE) void exportCases();
          else setDoing(id);
        }}
      />
      {doing === null ? null : (
        <BulkDialog
          kind={doing}
          asked={asked}
          chosen={chosen}
          names={names}
          onClose={() => setDoing(null)}
          onDone={() => {
            setDoing(null);
            onDone();
          }}
        />
      )}
    </>
  );
}
