import { useState } from 'react';
import type { ExtractPreview, ExtractReading } from '../../../shared/domain/extract/vocabulary.ts';
import { useProgress } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import { Banner, Button, ProgressBar, Tabs } from '../../ui/index.ts';
import { ActionRows } from './action-rows.tsx';
import { allRefused, isAnythingNew } from './mapping.ts';
import { ReadingSummary } from './reading-summary.tsx';
import { RefusedRows } from './refused-rows.tsx';

const groups = ['added', 'changed', 'gone', 'keptHere'] as const;
type TabId = (typeof groups)[number] | 'refused';

type CheckProps = {
  readonly reading: ExtractReading;
  readonly preview: ExtractPreview;
  readonly isImporting: boolean;
  readonly onImport: () => void;
  readonly onBack: () => void;
};

/** What an import would do, before it does it: all of it, or nothing. */
export function Check({ reading, preview, isImporting, onImport, onBack }: CheckProps) {
  const { t } = useWords();
  const progress = useProgress('extract');
  const refused = allRefused(reading, preview);
  const [chosen, setChosen] = useState<TabId>(refused.length > 0 ? 'refused' : 'added');
  const tab = (id: TabId, count: number, table: React.ReactNode) => ({
    id,
    label: t(`extract.tab.${id}`),
    count,
    content: (
      <>
        <p className="soft">{count === 0 ? t('extract.none-in-tab') : t(`extract.about.${id}`)}</p>
        {count === 0 ? null : table}
      </>
    ),
  });
  return (
    <div className="extract-check">
      <ReadingSummary reading={{ ...reading, unreadable: [] }} />
      <Verdict preview={preview} refused={refused.length} />
      <Tabs<TabId>
        label={t('extract.tabs')}
        chosen={chosen}
        onChoose={setChosen}
        tabs={[
          ...groups.map((id) => tab(id, preview[id].length, <ActionRows rows={preview[id]} />)),
          tab('refused', refused.length, <RefusedRows rows={refused} />),
        ]}
      />
      {isImporting ? (
        <ProgressBar
          label={t('extract.importing')}
          done={progress?.done ?? 0}
          total={progress?.total ?? 0}
        />
      ) : null}
      <div className="acts">
        <Button
          look="primary"
          isDisabled={refused.length > 0 || !isAnythingNew(preview)}
          isBusy={isImporting}
          onPress={onImport}
        >
          {t('extract.import')}
        </Button>
        <Button onPress={onBack} isDisabled={isImporting}>
          {t('extract.back')}
        </Button>
      </div>
    </div>
  );
}

function Verdict({
  preview,
  refused,
}: {
  readonly preview: ExtractPreview;
  readonly refused: number;
}) {
  const { t, number } = useWords();
  if (refused > 0)
    return <Banner tone="warning">{t('extract.blocked', { count: refused })}</Banner>;
  if (!isAnythingNew(preview)) return <Banner>{t('extract.nothing-new')}</Banner>;
  return (
    <p>
      {t('extract.would', {
        added: preview.added.length,
        cases: preview.newCases,
        changed: number(preview.changed.length),
        unchanged: number(preview.unchanged),
      })}
    </p>
  );
}
