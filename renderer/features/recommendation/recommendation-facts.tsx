import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { visible } from '../../../shared/words/visible.ts';
import { DateExplained } from '../../app/explanation.tsx';
import { useWords } from '../../i18n/index.ts';
import type { RecommendationView } from '../../records/views.ts';
import { Button, Fact, Facts } from '../../ui/index.ts';

const fourDates = ['actionDone', 'evidenceReceived', 'evidenceComplete', 'satisfied'] as const;

/** The dates of a recommendation, each said apart, and why they are what they are. */
export function RecommendationFacts({ one }: { readonly one: RecommendationView }) {
  const { t, day, pounds } = useWords();
  const { details, originalDue, currentDue, dates } = one;
  const { amount, formula } = details.money ?? { amount: null };
  const sum = amount === null ? visible(formula ?? '') : pounds(amount);
  return (
    <div className="recommendation-known">
      <Facts>
        <Fact name={t('recommendation.due')}>
          {currentDue === null ? (
            t('recommendation.no-date', { words: visible(details.dueWords) })
          ) : (
            <b>{day(currentDue, 'full')}</b>
          )}
        </Fact>
        {originalDue === null || originalDue === currentDue ? null : (
          <Fact name={t('recommendation.due-original')}>{day(originalDue, 'full')}</Fact>
        )}
        {fourDates.map((date) => {
          const value = dates[date];
          if (value === null) return null;
          return (
            <Fact key={date} name={t(`recommendation.date.${date}`)}>
              {day(value, 'full')}
            </Fact>
          );
        })}
        {details.money === null ? null : (
          <Fact name={t('recommendation.money-fact')}>
            {details.money.payee === ''
              ? sum
              : t('recommendation.pay', { amount: sum, payee: visible(details.money.payee) })}
          </Fact>
        )}
      </Facts>
      <p className="soft small">{t('recommendation.timescale')}</p>
      <Why one={one} />
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
