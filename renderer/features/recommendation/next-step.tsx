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
  const toWrite = view.toWrite.filter((each) => each.recommendationIds.includes(recommendationId));
  if (words === null && toWrite.length === 0) return null;
  // A reminder or a chase is itself the next step; whatever else is to be written comes before it.
  const isFirst = toWrite.some(({ kind }) => kind !== 'reminder' && kind !== 'chase');
  const letters = <LettersToWrite view={view} recommendationId={recommendationId} />;
  return (
    <Banner acts={letters}>
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
