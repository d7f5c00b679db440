import { choiceWords } from '../../recorded/words.ts';
import { type About, itemIdOf, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import { answerWords, bodyChoices, complainantName, likelyBody, listed, onDay } from '../pieces.ts';
import { choice, long, maybeChoice, maybeDate, radios, text, tick, when, yesNo } from '../spec.ts';

const body = (about: About) =>
  choice({
    label: about.wording.t('act.field.body'),
    choices: bodyChoices(about),
    initial: likelyBody(about) || null,
  });

export const offerSupport = actForm({
  kind: 'offerSupport',
  fields: (about) => {
    const { t } = about.wording;
    return {
      to: text({ label: t('act.field.support-to'), initial: complainantName(about.view) }),
      what: long({ label: t('act.field.support-what'), rows: 2 }),
      on: onDay(about),
      isTakenUp: yesNo({ label: t('act.field.taken-up'), words: answerWords(about) }),
    };
  },
  command: (values, { view: { caseId } }) => ({ kind: 'offerSupport', caseId, ...values }),
});

const manners = ['well', 'badly'] as const;

export const noteHandling = actForm({
  kind: 'noteHandling',
  fields: (about) => {
    const { t } = about.wording;
    return {
      body: body(about),
      manner: radios({
        label: t('act.field.manner'),
        choices: manners.map((id) => ({ id, label: t(`act.manner.${id}`) })),
        look: 'inline',
      }),
      item: maybeChoice({
        label: t('act.field.handling-item'),
        choices: listed(about.procedure.handlingItems, about),
        none: t('act.none.item'),
      }),
      note: long({
        label: t('act.field.note'),
        rows: 2,
        isOptional: typedText(about, 'item') !== '',
      }),
      on: onDay(about),
    };
  },
  command: ({ manner, item, note, ...values }, about) => {
    const named =
      item === null ? '' : choiceWords(about.procedure.handlingItems, item, about.wording);
    const words = [named, note].filter((one) => one !== '').join(': ');
    const { caseId } = about.view;
    return { kind: 'noteHandling', caseId, isPositive: manner === 'well', note: words, ...values };
  },
});

export const recordUndertaking = actForm({
  kind: 'recordUndertaking',
  fields: (about) => ({
    body: body(about),
    text: long({ label: about.wording.t('act.field.undertaking') }),
    on: onDay(about),
    reviewOn: maybeDate({ label: about.wording.t('act.field.look-again-on') }),
  }),
  command: (values, { view: { caseId } }) => ({ kind: 'recordUndertaking', caseId, ...values }),
});

export const followUndertaking = actForm({
  kind: 'followUndertaking',
  fields: (about) => {
    const { t } = about.wording;
    const isDone = about.typed['isDone'] === true;
    return {
      note: long({ label: t('act.field.note'), rows: 2 }),
      on: onDay(about),
      isDone: tick({ label: t('act.field.undertaking-done') }),
      reviewOn: when(!isDone, maybeDate({ label: t('act.field.look-again-on') })),
    };
  },
  command: (values, about) => ({
    kind: 'followUndertaking',
    caseId: about.view.caseId,
    undertakingId: itemIdOf(about),
    ...values,
  }),
});
