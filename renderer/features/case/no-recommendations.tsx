import { ClipboardPaste, ListPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { goToCase } from '../../stores/route.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import { AddRecommendation } from './add/add-recommendation.tsx';
import { PasteDecision } from './split/paste-decision.tsx';

type Way = 'add' | 'paste';

/** A case nothing is asked for in yet: from the decision's words, or one by one. The form outlives the emptiness. */
export function NoRecommendations({ view }: { readonly view: CaseView }) {
  const [way, setWay] = useState<Way | null>(null);
  const close = () => setWay(null);
  return (
    <>
      {view.recommendations.length === 0 ? <Ways onChoose={setWay} /> : null}
      {way === 'paste' ? <PasteDecision view={view} onClose={close} /> : null}
      {way === 'add' ? (
        <AddRecommendation
          view={view}
          onClose={(recommendationId) => {
            close();
            if (recommendationId !== null) goToCase(view.caseId, recommendationId);
          }}
        />
      ) : null}
    </>
  );
}

function Ways({ onChoose }: { readonly onChoose: (way: Way) => void }) {
  const { t } = useWords();
  return (
    <section id="case-recommendations" tabIndex={-1} aria-label={t('recommendation.list')}>
      <EmptyState
        icon={ListPlus}
        title={t('case.no-recommendations')}
        acts={
          <>
            <Button look="primary" icon={ClipboardPaste} onPress={() => onChoose('paste')}>
              {t('split.open')}
            </Button>
            <Button icon={Plus} onPress={() => onChoose('add')}>
              {t('recommendation.add')}
            </Button>
          </>
        }
      >
        {t('case.no-recommendations-next')}
      </EmptyState>
    </section>
  );
}
