import { useDayHere } from '../../app/clock.ts';
import { nextStepWords } from '../../app/recorded/next-step.ts';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { RecommendationView } from '../../records/views.ts';
import { Banner } from '../../ui/index.ts';

/** The one thing to do next, who does it and when, in small letters; null once it has ended. */
export function nextWordsOf(
  one: RecommendationView,
  today: string,
  wording: Wording,
): string | null {
  const { nextStep, ladder, isDraft } = one;
  if (nextStep === null) return null;
  const isOfLadder = nextStep.kind === ladder.next?.step.kind;
  const rung = isOfLadder ? ladder.next?.step : undefined;
  return nextStepWords(nextStep, { rung, isDraft }, today, wording);
}

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
