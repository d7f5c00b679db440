import type { checkingEvents } from '../../../../../shared/domain/case/events/checking.ts';
import { visibleText } from '../../../../../shared/words/visible.ts';
import { choiceWords } from '../../../../app/recorded/words.ts';
import type { Sentences, Telling } from './telling.ts';

function asked(requestId: string, { view, wording: { t }, member }: Telling) {
  const request = view.facts.requests.find((one) => one.requestId === requestId);
  return {
    name: request === undefined ? t('history.gone.somebody') : member(request.stamp.by),
    step: request === undefined ? t('history.gone.words') : t(`step.${request.step}`),
  };
}

export const checkingSentences: Sentences<keyof typeof checkingEvents> = {
  'record.checked': (body, { wording, number, procedure, because }) => {
    const { t, day, list } = wording;
    const values = { number: number(body.recommendationId), day: day(body.on, 'day') };
    if (body.isAccepted) return because(t('history.record.checked.accepted', values), body.note);
    const problems = list(
      body.problems.map((id) => choiceWords(procedure?.returnReasons, id, wording)),
    );
    const said = t('history.record.checked.returned', { ...values, problems });
    return body.note === '' ? said : `${said}. ${visibleText(body.note)}`;
  },
  'step.requested': ({ step, reason }, { wording: { t }, because }) =>
    because(t('history.step.requested', { step: t(`step.${step}`) }), reason),
  'request.approved': ({ requestId, reason }, telling) =>
    telling.because(
      telling.wording.t('history.request.approved', asked(requestId, telling)),
      reason,
    ),
  'request.returned': ({ requestId, reason }, telling) =>
    telling.because(
      telling.wording.t('history.request.returned', asked(requestId, telling)),
      reason,
    ),
  'request.withdrawn': ({ requestId, reason }, telling) => {
    const { step } = asked(requestId, telling);
    return telling.because(telling.wording.t('history.request.withdrawn', { step }), reason);
  },
};
