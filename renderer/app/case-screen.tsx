import { useState } from 'react';
import { procedureOf } from '../../shared/domain/procedure/own.ts';
import { ok } from '../../shared/kernel/result.ts';
import { type AsAtChoice, CasePage } from '../features/case/index.ts';
import { AddEvidence, EvidenceList, Preview, WithdrawnItems } from '../features/evidence/index.ts';
import { AssessPanel, RecommendationCards } from '../features/recommendation/index.ts';
import { ProcedureWords, useWords } from '../i18n/index.ts';
import type { CaseView } from '../records/views.ts';
import { goToCase, useTrail } from '../stores/route.ts';
import { Loading, Refusal } from '../ui/index.ts';
import { PastDay } from './clock.ts';
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
  const [asked, setAsked] = useState<(AsAtChoice & { readonly caseId: string }) | null>(null);
  const asAt = asked?.caseId === caseId ? asked : null;
  const choose = (choice: AsAtChoice | null) =>
    setAsked(choice === null ? null : { ...choice, caseId });
  const { value, refusal } = useAnswer(
    (records) => records.caseView(caseId, asAt),
    [caseId, asAt?.by ?? null, asAt?.on ?? null],
  );
  const isPast = asAt !== null;
  const now = useAnswer(
    async (records) => (isPast ? records.caseView(caseId) : ok(null)),
    [caseId, isPast],
  );
  if (refusal !== null) {
    return <Refusal refusal={refusal} {...(isPast ? { onDismiss: () => choose(null) } : {})} />;
  }
  const isShown = value !== null && value.caseId === caseId && value.asAt?.on === asAt?.on;
  if (!isShown) return <Loading />;
  // A case speaks in the words of the procedure it was decided under, whatever the office follows now.
  return (
    <ProcedureWords procedure={procedureOf(value.details.procedure)}>
      <PastDay value={value.asAt?.on ?? null}>
        <OpenedCase
          key={caseId}
          view={value}
          now={now.value}
          chosenId={recommendationId}
          onAsAt={choose}
        />
      </PastDay>
    </ProcedureWords>
  );
}

function OpenedCase({
  view,
  now,
  chosenId,
  onAsAt,
}: {
  readonly view: CaseView;
  readonly now: CaseView | null;
  readonly chosenId: string | null;
  readonly onAsAt: (choice: AsAtChoice | null) => void;
}) {
  const wording = useWords();
  const { t } = wording;
  const { caseId, details } = view;
  const isPast = view.asAt !== null;
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
  const choose = (id: string) => {
    goToCase(caseId, id);
    // Where it is open already nothing else takes the focus there.
    if (id === chosenId) document.getElementById('assess-title')?.focus();
  };
  return (
    <CasePage
      view={view}
      now={now}
      onAsAt={onAsAt}
      recommendations={<RecommendationCards view={view} chosenId={chosenId} onChoose={choose} />}
      evidence={
        <section className="case-evidence" aria-labelledby="case-evidence">
          <h2 id="case-evidence" tabIndex={-1}>
            {t('evidence.title')}
          </h2>
          <EvidenceList view={view} readId={readId} onRead={setRead} />
          {isPast ? null : <AddEvidence target={wholeCase} />}
          <WithdrawnItems view={view} />
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
            add={isPast ? null : <AddEvidence target={targetOf(view, one)} />}
            preview={preview}
          />
        )
      }
    />
  );
}
