import type { lettersEvents } from '../../../../../shared/domain/case/events/letters.ts';
import { visible, visibleText } from '../../../../../shared/words/visible.ts';
import { letterWords } from '../../../../app/recorded/letter.ts';
import { choiceWords } from '../../../../app/recorded/words.ts';
import { small } from '../../../../i18n/index.ts';
import type { Sentences } from './telling.ts';

export const lettersSentences: Sentences<keyof typeof lettersEvents> = {
  'letter.sent': (body, { wording, numbers }) => {
    const { t, day } = wording;
    const said = t('history.letter.sent', {
      kind: letterWords(body, wording),
      to: visible(body.to),
      numbers: numbers(body.recommendationIds),
      day: day(body.on, 'day'),
      how: t(`told-how.${body.how}`),
    });
    return body.replyBy === null
      ? said
      : t('history.letter.sent.reply-by', { said, day: day(body.replyBy, 'day') });
  },
  'reply.received': (body, { wording, numbers, procedure }) => {
    const { t, day } = wording;
    const kind = small(t(`reply-kind.${body.kind}`));
    return t('history.reply.received', {
      from: visible(body.from),
      numbers: numbers(body.recommendationIds),
      day: day(body.on, 'day'),
      kind:
        body.refusalReason === null
          ? kind
          : `${kind} (${choiceWords(procedure?.refusalReasons, body.refusalReason, wording)})`,
      says: visibleText(body.says),
    });
  },
  'letter.entered-in-error': ({ letterId, reason }, { wording, view, because }) => {
    const { t } = wording;
    const letter = view.facts.letters.find((one) => one.letterId === letterId);
    return because(
      t('history.letter.entered-in-error', {
        kind: letter === undefined ? t('history.gone.letter') : letterWords(letter, wording),
        to: visible(letter?.to ?? t('history.gone.somebody')),
      }),
      reason,
    );
  },
};
