import { useDayHere } from '../../app/clock.ts';
import { nextWordsOf } from '../../app/recorded/next-step.ts';
import { useWords } from '../../i18n/index.ts';
import type { RecommendationView } from '../../records/views.ts';
import { Banner } from '../../ui/index.ts';

/** The one thing to do next, who does it and when. */
export function Next({ one }: { readonly one: RecommendationView }) {
  const wording = useWords();
  const words = nextWordsOf(one, useDayHere(), wording);
  if (words === null) return null;
  return (
    <Banner>
      <p>
        <b>{wording.t('next.sentence', { step: words })}</b>
      </p>
    </Banner>
  );
}
