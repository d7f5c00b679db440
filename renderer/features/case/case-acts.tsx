import { ClipboardPaste, History, Plus, Printer, Share } from 'lucide-react';
import { useState } from 'react';
import { CaseActsMenu, type CasePlace, DatesBehind } from '../../app/acts/index.ts';
import { WriteAnyLetter } from '../../app/letters/write.tsx';
import { CopyLink } from '../../app/links/copy-link.tsx';
import { usePrint } from '../../app/print/printing.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { chooseCases } from '../../stores/chosen-cases.ts';
import { go, goToCase } from '../../stores/route.ts';
import { Button, IconButton } from '../../ui/index.ts';
import { capOf } from '../../ui/keys.ts';
import { AddRecommendation } from './add/add-recommendation.tsx';
import { type AsAtChoice, ChooseDay } from './as-at/choose-day.tsx';
import { CloseComplaint } from './closings/close-complaint.tsx';
import { CloseRecommendations } from './closings/close-recommendations.tsx';
import { PasteDecision } from './split/paste-decision.tsx';

const placeNames = {
  addRecommendation: 'add',
  closeComplaint: 'complaint',
  closeRecommendations: 'recommendations',
} as const satisfies Readonly<Record<CasePlace, string>>;

/** What can be done with the case as a whole. */
export function CaseActs({
  view,
  onAsAt,
}: {
  readonly view: CaseView;
  readonly onAsAt: (choice: AsAtChoice | null) => void;
}) {
  const { t } = useWords();
  const [open, setOpen] = useState<
    'add' | 'paste' | 'complaint' | 'recommendations' | 'as-at' | null
  >(null);
  const print = usePrint();
  const { caseId, details } = view;
  const close = () => setOpen(null);
  return (
    <>
      {view.isConfirmationDue ? (
        // Both are told first.
        <Button
          look={view.toWrite.length === 0 ? 'primary' : 'plain'}
          onPress={() => setOpen('recommendations')}
        >
          {t('case.close-recommendations')}
        </Button>
      ) : null}
      {view.complaintClosed === null ? (
        <Button onPress={() => setOpen('complaint')}>{t('case.close-complaint')}</Button>
      ) : null}
      {view.recommendations.length === 0 ? null : (
        <Button icon={Plus} onPress={() => setOpen('add')}>
          {t('recommendation.add')}
        </Button>
      )}
      <WriteAnyLetter view={view} />
      <DatesBehind view={view} />
      <CaseActsMenu view={view} onPlace={(place) => setOpen(placeNames[place])} />
      {view.recommendations.length === 0 ? null : (
        <IconButton
          icon={ClipboardPaste}
          label={t('split.open')}
          onPress={() => setOpen('paste')}
        />
      )}
      <CopyLink caseId={caseId} />
      <IconButton icon={History} label={t('as-at.open')} onPress={() => setOpen('as-at')} />
      <IconButton
        icon={Printer}
        label={t('print.save-pdf')}
        keys={capOf('Mod+Shift+P')}
        onPress={() => print('pdf')}
      />
      <IconButton
        icon={Share}
        label={t('caseload.export')}
        onPress={() => {
          chooseCases([{ caseId, reference: details.reference, title: details.title }]);
          go({ screen: 'exchange' });
        }}
      />
      {open === 'add' ? (
        <AddRecommendation
          view={view}
          onClose={(recommendationId) => {
            close();
            if (recommendationId !== null) goToCase(caseId, recommendationId);
          }}
        />
      ) : null}
      {open === 'as-at' ? (
        <ChooseDay
          chosen={null}
          onChoose={(choice) => {
            close();
            onAsAt(choice);
          }}
          onClose={close}
        />
      ) : null}
      {open === 'paste' ? <PasteDecision view={view} onClose={close} /> : null}
      {open === 'complaint' ? <CloseComplaint view={view} onClose={close} /> : null}
      {open === 'recommendations' ? <CloseRecommendations view={view} onClose={close} /> : null}
    </>
  );
}
