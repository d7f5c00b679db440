import { useState } from 'react';
import { procedureOf } from '../../shared/domain/procedure/own.ts';
import { CasePage } from '../features/case/index.ts';
import { AddEvidence, EvidenceList, Preview } from '../features/evidence/index.ts';
import { AssessPanel, RecommendationCards } from '../features/recommendation/index.ts';
import { ProcedureWords, useWords } from '../i18n/index.ts';
import type { CaseView } from '../records/views.ts';
import { goToCase, useTrail } from '../stores/route.ts';
import { Loading, Refusal } from '../ui/index.ts';
import { targetOf, targetOfCase, usePlaceInHand } from './filing.tsx';
import { useAnswer } from './office.tsx';

/** Joins the case with its recommendations and its evidence, which know nothing of each other. */
export function CaseScreen({
  caseId,
  recommendationId,
}: {
  readonly caseId: string;
  readonly recommendationId: string | null;
}) {
  const { value, refusal } = useAnswer((records) => records.caseView(caseId), [caseId]);
  if (refusal !== null) return <Refusal refusal={refusal} />;
  if (value === null || value.caseId !== caseId) return <Loading />;
  // A case speaks in the words of the procedure it was decided under, whatever the office follows now.
  return (
    <ProcedureWords procedure={procedureOf(value.details.procedure)}>
      <OpenedCase key={caseId} view={value} chosenId={recommendationId} />
    </ProcedureWords>
  );
}

function OpenedCase({
  view,
  chosenId,
}: {
  readonly view: CaseView;
  readonly chosenId: string | null;
}) {
  const wording = useWords();
  const { t } = wording;
  const { caseId, details } = view;
  const [readId, setRead] = useState<string | null>(null);
  const one = view.recommendations.find(({ recommendationId }) => recommendationId === chosenId);
  const read = view.evidence.find(({ evidenceId }) => evidenceId === readId) ?? null;
  const preview = <Preview caseId={caseId} evidence={read} />;
  const wholeCase = targetOfCase({ caseId, reference: details.reference }, wording);
  usePlaceInHand(one === undefined ? wholeCase : targetOf(view, one));
  const close = () => {
    useTrail.getState().replace({ screen: 'case', caseId, recommendationId: null });
    document.getElementById('page-title')?.focus();
  };
  return (
    <CasePage
      view={view}
      recommendations={
        <RecommendationCards
          view={view}
          chosenId={chosenId}
          onChoose={(id) => goToCase(caseId, id)}
        />
      }
      evidence={
        <section className="case-evidence" aria-labelledby="case-evidence">
          <h2 id="case-evidence">{t('evidence.title')}</h2>
          <EvidenceList view={view} readId={readId} onRead={setRead} />
          <AddEvidence target={wholeCase} />
          {one === undefined && read !== null ? preview : null}
        </section>
      }
      assess={
        one === undefined ? null : (
          <AssessPanel
            view={view}
            one={one}
            onClose={close}
            filed={
              <EvidenceList view={view} ids={one.evidenceIds} readId={readId} onRead={setRead} />
            }
            add={<AddEvidence target={targetOf(view, one)} />}
            preview={preview}
          />
        )
      }
    />
  );
}
