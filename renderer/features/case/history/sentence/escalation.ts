import type { escalationEvents } from '../../../../../shared/domain/case/events/escalation.ts';
import { visible, visibleText } from '../../../../../shared/words/visible.ts';
import { stop } from '../../../../app/recorded/words.ts';
import { small } from '../../../../i18n/index.ts';
import type { Sentences } from './telling.ts';

export const escalationSentences: Sentences<keyof typeof escalationEvents> = {
  'consideration.recorded': (body, { wording: { t }, numbers, because }) =>
    because(
      t(`history.consideration.recorded.${body.kind}`, {
        numbers: numbers(body.recommendationIds),
      }),
      body.note,
    ),
  'escalation.step-taken': (body, { wording, numbers, procedure }) => {
    const { t, day, list, language } = wording;
    const option = procedure?.gate.options[body.stage].find(({ id }) => id === body.option);
    const said = t('history.escalation.step-taken', {
      numbers: numbers(body.recommendationIds),
      day: day(body.on, 'day'),
      road: small(t(`road.${body.road}`)),
      option: small(option?.label[language] ?? visible(body.option)),
      reason: visibleText(body.reason),
    });
    return body.override === null
      ? said
      : t('history.escalation.override', {
          said: stop(said),
          gaps: list(body.gaps.map((gap) => small(t(`precondition.${gap}`)))),
          reason: visibleText(body.override),
        });
  },
  'escalation.stood-down': (body, { wording: { t, day }, number, because }) =>
    because(
      t('history.escalation.stood-down', {
        number: number(body.recommendationId),
        day: day(body.on, 'day'),
      }),
      body.reason,
    ),
};
