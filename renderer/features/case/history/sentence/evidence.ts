import type { evidenceEvents } from '../../../../../shared/domain/case/events/evidence.ts';
import type { BodyOf } from '../../../../../shared/domain/case/events.ts';
import { visible, visibleText } from '../../../../../shared/words/visible.ts';
import { stop } from '../../../../app/recorded/words.ts';
import { small } from '../../../../i18n/index.ts';
import type { Sentences, Telling } from './telling.ts';

export const evidenceSentences: Sentences<keyof typeof evidenceEvents> = {
  'evidence.filed': ({ recommendationIds, item }, { wording: { t }, numbers }) =>
    t('history.evidence.filed', { name: visible(item.name), target: numbers(recommendationIds) }),
  'evidence.described': ({ evidenceId, set }, { wording: { t }, item, fields }) =>
    t('history.evidence.described', { name: item(evidenceId), fields: fields(set) }),
  'evidence.pinned': ({ evidenceId, recommendationId, partIds }, telling) =>
    telling.wording.t('history.evidence.pinned', {
      name: telling.item(evidenceId),
      number: telling.number(recommendationId),
      count: partIds.length,
    }),
  'evidence.opened': ({ evidenceId, purpose }, { wording: { t }, item }) =>
    t(`history.evidence.opened.${purpose}`, { name: item(evidenceId) }),
  'evidence.assessed': assessed,
  'assessment.settled': (body, { wording: { t }, view, number, because }) => {
    const stands = view.recommendations
      .flatMap(({ assessments }) => assessments)
      .find(({ assessmentId }) => assessmentId === body.assessmentId);
    const result =
      stands === undefined ? t('history.gone.words') : small(t(`result.${stands.result}`));
    return because(
      t('history.assessment.settled', { number: number(body.recommendationId), result }),
      body.reason,
    );
  },
  'payment.recorded': (body, { wording: { t, day, pounds }, number, because }) => {
    const said = t('history.payment.recorded', {
      amount: pounds(body.amount),
      payee: visible(body.payee),
      number: number(body.recommendationId),
      day: day(body.on, 'day'),
    });
    const whole =
      body.setOff === 0
        ? said
        : t('history.payment.set-off', { said, amount: pounds(body.setOff) });
    return because(whole, body.note);
  },
  'payment.entered-in-error': ({ paymentId, reason }, { wording, view, because }) => {
    const { t, pounds } = wording;
    const found = view.facts.payments.find((one) => one.paymentId === paymentId);
    return because(
      t('history.payment.entered-in-error', {
        amount: found === undefined ? t('history.gone.sum') : pounds(found.amount),
        payee: visible(found?.payee ?? t('history.gone.somebody')),
      }),
      reason,
    );
  },
};

function assessed(body: BodyOf<'evidence.assessed'>, { wording: { t }, number }: Telling): string {
  const values = {
    number: number(body.recommendationId),
    result: small(t(`result.${body.result}`)),
    reason: visibleText(body.reason),
  };
  const parts = body.partIds ?? [];
  const judged =
    parts.length === 0
      ? t('history.evidence.assessed', values)
      : t('history.evidence.assessed.parts', { ...values, count: parts.length });
  const alone =
    body.statementOverride === undefined
      ? judged
      : t('history.statement-enough', {
          said: stop(judged),
          reason: visibleText(body.statementOverride),
        });
  return body.restAccepted === undefined
    ? alone
    : t('history.rest-accepted', { said: stop(alone), reason: visibleText(body.restAccepted) });
}
