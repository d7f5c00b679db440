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
  const isToWrite = view.toWrite.some((each) => each.recommendationIds.includes(recommendationId));
  if (words === null && !isToWrite) return null;
  const letters = <LettersToWrite view={view} recommendationId={recommendationId} />;
  return (
    <Banner acts={letters}>
      <p>
        <b>
          {words === null
            ? wording.t('letters.to-write')
            : wording.t('next.sentence', { step: words })}
        </b>
      </p>
    </Banner>
  );
}
