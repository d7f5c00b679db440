import { Plus } from 'lucide-react';
import { useState } from 'react';
import { CaseActsMenu, type CasePlace, DatesBehind } from '../../app/acts/index.ts';
import { WriteAnyLetter } from '../../app/letters/write.tsx';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { chooseCases } from '../../stores/chosen-cases.ts';
import { go, goToCase } from '../../stores/route.ts';
import { Button } from '../../ui/index.ts';
import { AddRecommendation } from './add/add-recommendation.tsx';
import { CloseComplaint } from './closings/close-complaint.tsx';
import { CloseRecommendations } from './closings/close-recommendations.tsx';
import { PasteDecision } from './split/paste-decision.tsx';

const placeNames = {
  addRecommendation: 'add',
  closeComplaint: 'complaint',
  closeRecommendations: 'recommendations',
} as const satisfies Readonly<Record<CasePlace, string>>;

/** What can be done with the case as a whole. */
export function CaseActs({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const [open, setOpen] = useState<'add' | 'paste' | 'complaint' | 'recommendations' | null>(null);
  const { caseId, details } = view;
  const close = () => setOpen(null);
  return (
    <>
      {view.isConfirmationDue ? (
        <Button look="primary" onPress={() => setOpen('recommendations')}>
          {t('case.close-recommendations')}
        </Button>
      ) : null}
      {view.complaintClosed === null ? (
        <Button onPress={() => setOpen('complaint')}>{t('case.close-complaint')}</Button>
      ) : null}
      <Button icon={Plus} onPress={() => setOpen('add')}>
        {t('recommendation.add')}
      </Button>
      <Button onPress={() => setOpen('paste')}>{t('split.open')}</Button>
      <Button
        onPress={() => {
          chooseCases([{ caseId, reference: details.reference, title: details.title }]);
          go({ screen: 'exchange' });
        }}
      >
        {t('caseload.export')}
      </Button>
      <WriteAnyLetter view={view} />
      <DatesBehind view={view} />
      <CaseActsMenu view={view} onPlace={(place) => setOpen(placeNames[place])} />
      {open === 'add' ? (
        <AddRecommendation
          view={view}
          onClose={(recommendationId) => {
            close();
            if (recommendationId !== null) goToCase(caseId, recommendationId);
          }}
        />
      ) : null}
      {open === 'paste' ? <PasteDecision view={view} onClose={close} /> : null}
      {open === 'complaint' ? <CloseComplaint view={view} onClose={close} /> : null}
      {open === 'recommendations' ? <CloseRecommendations view={view} onClose={close} /> : null}
    </>
  );
}
