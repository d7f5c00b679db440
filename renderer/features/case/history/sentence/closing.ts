import type { closingEvents } from '../../../../../shared/domain/case/events/closing.ts';
import type { BodyOf } from '../../../../../shared/domain/case/events.ts';
import type { NotTold, Told } from '../../../../../shared/domain/case/vocabulary.ts';
import { visible, visibleText } from '../../../../../shared/words/visible.ts';
import { stop } from '../../../../app/recorded/words.ts';
import { small, type Wording } from '../../../../i18n/index.ts';
import type { Sentences, Telling } from './telling.ts';

/** Who was told, how and when: "Mrs B told by letter on 3 March 2026, and …". */
export const toldWords = (
  told: readonly Told[],
  { t, day, list }: Wording,
  notTold: readonly NotTold[] = [],
): string =>
  list([
    ...told.map((one) =>
      t('case.told', {
        name: one.name === '' ? t(`party.${one.party}`) : visible(one.name),
        how: t(`told-how.${one.how}`),
        day: day(one.on, 'day'),
      }),
    ),
    ...notTold.map((one) =>
      t('history.not-told', {
        name: one.name === '' ? t(`party.${one.party}`) : visible(one.name),
        reason: visibleText(one.reason),
      }),
    ),
  ]);

export const closingSentences: Sentences<keyof typeof closingEvents> = {
  'view.recorded': (body, { wording: { t, day }, numbers }) => {
    const values = {
      who: visible(body.who),
      numbers: numbers(body.recommendationIds),
      day: day(body.askedOn, 'day'),
    };
    if (body.answeredOn === null) return t('history.view.recorded.unanswered', values);
    const wish = body.wish === null ? [] : [t(`fact.wish.${body.wish}`)];
    const says = body.says === '' ? [] : [visibleText(body.says)];
    return t('history.view.recorded', { ...values, view: [...wish, ...says].join('. ') });
  },
  'recommendation.ended': (body, { wording: { t, day }, number }) => {
    const said = t('history.recommendation.ended', {
      number: number(body.recommendationId),
      day: day(body.on, 'day'),
      ending: small(t(`state.${body.ending}`)),
      reason: visibleText(body.reason),
    });
    return body.instead === ''
      ? said
      : t('history.ended-instead', { said: stop(said), instead: visibleText(body.instead) });
  },
  'recommendation.reopened': (body, { wording: { t, day }, number, because }) =>
    because(
      t('history.recommendation.reopened', {
        number: number(body.recommendationId),
        day: day(body.on, 'day'),
      }),
      body.reason,
    ),
  'recommendations.closed': ({ on, told, notTold }, { wording }) =>
    wording.t('history.recommendations.closed', {
      day: wording.day(on, 'day'),
      told: toldWords(told, wording, notTold),
    }),
  'return.received': ({ from, on, how, says }, { wording: { t, day } }) =>
    t('history.return.received', {
      from: visible(from),
      day: day(on, 'day'),
      how: t(`told-how.${how}`),
      says: visibleText(says),
    }),
  'return.decided': returnDecided,
};

function returnDecided(body: BodyOf<'return.decided'>, telling: Telling): string {
  const { t, day } = telling.wording;
  const back = telling.view.facts.returns.find(({ returnId }) => returnId === body.returnId);
  const from = visible(back?.from ?? t('history.gone.somebody'));
  const decided = {
    reopened: () =>
      t('history.return.decided.reopened', { what: telling.numbers(body.recommendationIds), from }),
    'new-case': () =>
      t('history.return.decided.new-case', { what: visible(body.newReference), from }),
    'no-further-action': () => t('history.return.decided.no-further-action', { from }),
  }[body.decision]();
  const said = telling.because(decided, body.reason);
  return t('history.return.told', { said: stop(said), day: day(body.letterOn, 'day') });
}
