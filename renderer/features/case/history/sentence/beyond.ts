import type { beyondEvents } from '../../../../../shared/domain/case/events/beyond.ts';
import { visible, visibleText } from '../../../../../shared/words/visible.ts';
import type { Sentences } from './telling.ts';

export const beyondSentences: Sentences<keyof typeof beyondEvents> = {
  'support.offered': ({ to, what, on }, { wording: { t, day } }) =>
    t('history.support.offered', {
      to: visible(to),
      what: visibleText(what),
      day: day(on, 'day'),
    }),
  'handling.noted': ({ body, isPositive, note, on }, { wording: { t, day }, because }) =>
    because(
      t(`history.handling.noted.${isPositive ? 'well' : 'badly'}`, {
        body: visible(body),
        day: day(on, 'day'),
      }),
      note,
    ),
  'undertaking.recorded': ({ body, text, on }, { wording: { t, day } }) =>
    t('history.undertaking.recorded', {
      body: visible(body),
      text: visibleText(text),
      day: day(on, 'day'),
    }),
  'undertaking.followed': (event, { wording: { t, day }, view, because }) => {
    const undertaking = view.facts.undertakings.find(
      (one) => one.undertakingId === event.undertakingId,
    );
    return because(
      t(`history.undertaking.followed.${event.isDone ? 'done' : 'open'}`, {
        body: visible(undertaking?.body ?? t('history.gone.somebody')),
        day: day(event.on, 'day'),
      }),
      event.note,
    );
  },
};
