import type { datesEvents } from '../../../../../shared/domain/case/events/dates.ts';
import { visibleText } from '../../../../../shared/words/visible.ts';
import { causeWords } from '../../../../app/recorded/cause.ts';
import type { Sentences } from './telling.ts';

export const datesSentences: Sentences<keyof typeof datesEvents> = {
  'trigger.recorded': ({ recommendationId, on, note }, { wording: { t, day }, number, because }) =>
    because(
      t('history.trigger.recorded', { number: number(recommendationId), day: day(on, 'day') }),
      note,
    ),
  'review.set': ({ recommendationId, on, note }, { wording: { t, day }, number, because }) =>
    because(
      t('history.review.set', { number: number(recommendationId), day: day(on, 'day') }),
      note,
    ),
  'due.moved': ({ recommendationId, due, cause, reason }, { wording, number, because }) =>
    because(
      wording.t('history.due.moved', {
        number: number(recommendationId),
        day: wording.day(due, 'day'),
        cause: causeWords(cause, wording),
      }),
      reason,
    ),
  'due.kept': ({ recommendationId, would, cause, reason }, { wording, number, because }) =>
    because(
      wording.t('history.due.kept', {
        number: number(recommendationId),
        day: wording.day(would, 'day'),
        cause: causeWords(cause, wording),
      }),
      reason,
    ),
  'delay.noted': (body, { wording: { t, day }, number, because }) =>
    because(
      t('history.delay.noted', {
        number: number(body.recommendationId),
        day: day(body.expectedOn, 'day'),
      }),
      body.note,
    ),
  'impact-check.set': ({ recommendationId, on }, { wording: { t, day }, number }) =>
    t('history.impact-check.set', { number: number(recommendationId), day: day(on, 'day') }),
  'impact.checked': ({ recommendationId, on, quality, note }, { wording: { t, day }, number }) => {
    const said = t('history.impact.checked', {
      number: number(recommendationId),
      day: day(on, 'day'),
      quality: t(`fact.quality.${quality}`),
    });
    return `${said}. ${visibleText(note)}`;
  },
};
