import type { recommendationEvents } from '../../../../../shared/domain/case/events/recommendation.ts';
import type { BodyOf } from '../../../../../shared/domain/case/events.ts';
import { visible, visibleText } from '../../../../../shared/words/visible.ts';
import type { Sentences, Telling } from './telling.ts';

export const recommendationSentences: Sentences<keyof typeof recommendationEvents> = {
  'recommendation.added': ({ details }, { wording: { t } }) =>
    t('history.recommendation.added', {
      number: visible(details.number),
      text: visibleText(details.text),
    }),
  'recommendation.revised': revised,
  'recommendation.entered-in-error': ({ number, on, reason }, { wording: { t, day }, because }) =>
    because(
      t('history.recommendation.entered-in-error', {
        number: visible(number),
        day: day(on, 'day'),
      }),
      reason,
    ),
  'part.added': ({ recommendationId, part, why }, { wording: { t }, number }) =>
    t(`history.part.added.${why}`, {
      number: number(recommendationId),
      text: visibleText(part.text),
    }),
  'part.revised': ({ recommendationId, partId, set }, { wording: { t }, number, part, fields }) =>
    t('history.part.revised', {
      fields: fields(set),
      number: number(recommendationId),
      text: part(partId),
    }),
  'part.withdrawn': (body, { wording: { t }, number, part, because }) =>
    because(
      t('history.part.withdrawn', {
        number: number(body.recommendationId),
        text: part(body.partId),
      }),
      body.reason,
    ),
  'finding.recorded': ({ finding }, { wording: { t } }) =>
    t('history.finding.recorded', { failing: visibleText(finding.failing) }),
  'finding.corrected': ({ findingId, set }, { wording: { t }, view, fields }) =>
    t('history.finding.corrected', {
      fields: fields(set),
      failing: visibleText(
        view.facts.findings.find((one) => one.findingId === findingId)?.finding.failing ??
          t('history.gone.words'),
      ),
    }),
  'wording.read': ({ recommendationId, words, reading }, { wording: { t }, number }) =>
    t('history.wording.read', {
      number: number(recommendationId),
      words: visibleText(words),
      reading: visibleText(reading),
    }),
  'amount.fixed': (
    { recommendationId, amount, how, on },
    { wording: { t, day, pounds }, number },
  ) =>
    t('history.amount.fixed', {
      number: number(recommendationId),
      amount: pounds(amount),
      day: day(on, 'day'),
      how: visibleText(how),
    }),
};

function revised(
  { recommendationId, set, currentDue }: BodyOf<'recommendation.revised'>,
  { wording: { t, day, list }, number, fields }: Telling,
): string {
  const name = number(recommendationId);
  const changed =
    Object.keys(set).length === 0
      ? []
      : [t('history.recommendation.revised', { number: name, fields: fields(set) })];
  const moved =
    currentDue === undefined
      ? []
      : [
          currentDue === null
            ? t('history.recommendation.revised.no-date', { number: name })
            : t('history.recommendation.revised.date', {
                number: name,
                day: day(currentDue, 'day'),
              }),
        ];
  return list([...changed, ...moved]);
}
