import type { extensionEvents } from '../../../../../shared/domain/case/events/extension.ts';
import type { Extension } from '../../../../../shared/domain/case/state.ts';
import { visible, visibleText } from '../../../../../shared/words/visible.ts';
import { timingWords } from '../../../../app/recorded/extension.ts';
import { stop } from '../../../../app/recorded/words.ts';
import type { Sentences, Telling } from './telling.ts';

const asked = (id: string, { view }: Telling): Extension | undefined =>
  view.facts.extensions.find(({ extensionId }) => extensionId === id);

/** The recommendations of a request and when it was asked; general words where the request is not here. */
function about(id: string, telling: Telling, only?: readonly string[]) {
  const extension = asked(id, telling);
  const { t } = telling.wording;
  if (extension === undefined)
    return { numbers: t('history.gone.recommendation'), timing: t('fact.timing.undated') };
  const ids = only ?? extension.recommendationIds;
  return {
    numbers: telling.numbers(ids),
    timing: timingWords(extension, telling.wording, ids),
  };
}

export const extensionSentences: Sentences<keyof typeof extensionEvents> = {
  'extension.asked': (body, { wording: { t, day }, numbers, because }) => {
    const values = {
      who: visible(body.askedBy),
      numbers: numbers(body.recommendationIds),
      day: day(body.askedOn, 'day'),
    };
    const said =
      body.until === null
        ? t('history.extension.asked', values)
        : t('history.extension.asked.until', { ...values, until: day(body.until, 'day') });
    return because(said, body.reason);
  },
  'extension.granted': (body, telling) => {
    const { t, day } = telling.wording;
    const said = t('history.extension.granted', {
      ...about(body.extensionId, telling, body.recommendationIds),
      day: day(body.due, 'day'),
    });
    const why = telling.because(said, body.reason);
    return body.conditions === ''
      ? why
      : t('history.on-condition', { said: stop(why), conditions: visibleText(body.conditions) });
  },
  'extension.refused': (body, telling) =>
    telling.because(
      telling.wording.t('history.extension.refused', about(body.extensionId, telling)),
      body.reason,
    ),
  'extension.removed': (body, telling) => {
    const { numbers } = about(body.extensionId, telling);
    return telling.because(
      telling.wording.t('history.extension.removed', { numbers }),
      body.reason,
    );
  },
};
