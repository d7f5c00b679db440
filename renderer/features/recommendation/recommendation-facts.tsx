import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { doneEarly } from '../../../shared/domain/case/drafts.ts';
import { visible } from '../../../shared/words/visible.ts';
import { DateExplained } from '../../app/explanation.tsx';
import { procedureFor } from '../../app/recorded/words.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { Button, Fact, Facts } from '../../ui/index.ts';
import { Extensions } from './extensions.tsx';
import { noDateWords } from './kind-words.ts';
import { Moves } from './moves.tsx';

const fourDates = ['actionDone', 'evidenceReceived', 'evidenceComplete', 'satisfied'] as const;

/** The dates of a recommendation, each said apart, and why they are what they are. */
export function RecommendationFacts({
  view,
  one,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
}) {
  const { t, day } = useWords();
  const { details, originalDue, currentDue, dates } = one;
  const early = doneEarly(view, one.recommendationId);
  const means = procedureFor(view)?.dateMeans.value ?? 'evidence';
  return (
    <div className="recommendation-known">
      <Facts>
        <Fact name={t(`today.due.${means}`)}>
          {currentDue === null ? (
            noDateWords(details.dueWords, t)
          ) : (
            <b>{day(currentDue, 'full')}</b>
          )}
        </Fact>
        {originalDue === null || originalDue === currentDue ? null : (
          <Fact name={t('recommendation.due-original')}>{day(originalDue, 'full')}</Fact>
        )}
        {one.isDraft
          ? null
          : fourDates.map((date) => {
              const value = dates[date];
              if (value === null && one.hasEnded) return null;
              return (
                <Fact key={date} name={t(`recommendation.date.${date}`)}>
                  {value === null ? (
                    <span className="soft">{t('panel.unset')}</span>
                  ) : (
                    day(value, 'full')
                  )}
                </Fact>
              );
            })}
      </Facts>
      {early === null ? null : <p className="small">{t(`panel.done-early.${early}`)}</p>}
      {means === 'evidence' ? <p className="soft small">{t('recommendation.timescale')}</p> : null}
      <Why one={one} />
      <Extensions view={view} one={one} />
      <Moves view={view} one={one} />
    </div>
  );
}

function Why({ one }: { readonly one: RecommendationView }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { explanation, originalDue, currentDue, details } = one;
  if (explanation === null) return null;
  const isMoved = originalDue !== null && currentDue !== null && originalDue !== currentDue;
  return (
    <div>
      <Button
        size="s"
        look="quiet"
        icon={isOpen ? ChevronDown : ChevronRight}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {t(currentDue === null ? 'recommendation.why-none' : 'recommendation.why')}
      </Button>
      {isOpen ? (
        <DateExplained
          explanation={explanation}
          words={visible(details.dueWords)}
          {...(isMoved ? { moved: { original: originalDue, current: currentDue } } : {})}
        />
      ) : null}
    </div>
  );
}
