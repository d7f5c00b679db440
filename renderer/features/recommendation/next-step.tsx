import type { CaseCommandKind } from '../../../shared/domain/case/commands.ts';
import type { NextStepKind } from '../../../shared/domain/case/ladder.ts';
import type { LetterToWrite } from '../../../shared/letters/to-write.ts';
import { ItemActs, OneAct, waitingItems } from '../../app/acts/index.ts';
import { useDayHere } from '../../app/clock.ts';
import { LettersToWrite } from '../../app/letters/write.tsx';
import { nextWordsOf } from '../../app/recorded/next-step.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { Banner } from '../../ui/index.ts';

/** The one thing to do next, who does it and when. */
export function Next({ view, one }: { readonly view: CaseView; readonly one: RecommendationView }) {
  const wording = useWords();
  const words = nextWordsOf(one, useDayHere(), wording);
  const { recommendationId } = one;
  const toWrite = view.toWrite.filter(
    (each) => each.recommendationIds.includes(recommendationId) && !isOfCase(each),
  );
  if (words === null && toWrite.length === 0) return null;
  // A reminder or a chase is itself the next step; whatever else is to be written comes before it.
  const isFirst = toWrite.some(({ kind }) => kind !== 'reminder' && kind !== 'chase');
  return (
    <Banner acts={<NextActs view={view} one={one} />}>
      <p>
        <b>
          {words === null || isFirst
            ? wording.t('letters.to-write')
            : wording.t('next.sentence', { step: words })}
        </b>
      </p>
      {words === null || !isFirst ? null : (
        <p className="soft">{wording.t('next.then', { step: words })}</p>
      )}
    </Banner>
  );
}

/** A confirmation is of the case as a whole, which asks for it itself. */
const isOfCase = ({ kind }: LetterToWrite): boolean =>
  kind === 'confirmation-body' || kind === 'confirmation-complainant';

/** Steps that are one form; to judge is on the panel itself, and a letter is written. */
const actOfStep: Partial<Record<NextStepKind, CaseCommandKind>> = {
  escalate: 'escalate',
  decide: 'escalate',
  'record-trigger': 'recordTrigger',
  'review-trigger': 'setReview',
};

/** What does the next step, beside the words that name it. */
function NextActs({ view, one }: { readonly view: CaseView; readonly one: RecommendationView }) {
  const { recommendationId, nextStep } = one;
  const kind = nextStep?.kind;
  const act = kind === undefined ? undefined : actOfStep[kind];
  const isDecided = kind === 'decide-extension' || kind === 'answer-request';
  const items = isDecided ? waitingItems(view, recommendationId) : [];
  return (
    <>
      {items.map((itemId) => (
        <ItemActs key={itemId} view={view} itemId={itemId} />
      ))}
      {kind === 'wait' && one.state === 'drafted' ? (
        <OneAct view={view} recommendationId={null} act="issueDraft" />
      ) : null}
      {act === undefined ? null : (
        <OneAct view={view} recommendationId={recommendationId} act={act} />
      )}
      <LettersToWrite view={view} recommendationId={recommendationId} isLeftOut={isOfCase} />
    </>
  );
}
