import type { MoveCause } from '../../../shared/domain/case/events/dates.ts';
import { visible } from '../../../shared/words/visible.ts';
import type { Wording } from '../../i18n/index.ts';

/** Why a date moved, in small letters. */
export function causeWords(cause: MoveCause, { t, day }: Pick<Wording, 't' | 'day'>): string {
  switch (cause.kind) {
    case 'trigger':
      return t('fact.cause.trigger', { event: visible(cause.event) });
    case 'chained':
      return t('fact.cause.chained', { number: visible(cause.number) });
    case 'start':
      return t('fact.cause.start');
    case 'calendar':
      return t('fact.cause.calendar', { day: day(cause.version, 'day') });
    case 'receipt':
      return t('fact.cause.receipt', { body: visible(cause.body) });
    case 'assessment':
      return t('fact.cause.assessment');
  }
}
