import type { partiesEvents } from '../../../../../shared/domain/case/events/parties.ts';
import { visible, visibleText } from '../../../../../shared/words/visible.ts';
import { choiceWords, personName } from '../../../../app/recorded/words.ts';
import type { Sentences } from './telling.ts';

export const partiesSentences: Sentences<keyof typeof partiesEvents> = {
  'person.recorded': ({ person }, { wording: { t } }) =>
    t('history.person.recorded', {
      name: personName(person),
      role: t(`fact.person-role.${person.role}`),
    }),
  'person.corrected': ({ personId, set }, { wording: { t }, person, fields }) =>
    t('history.person.corrected', { fields: fields(set), name: person(personId) }),
  'wish.recorded': ({ personId, wish, on, source }, { wording: { t, day }, person }) =>
    t('history.wish.recorded', {
      name: person(personId),
      wish: t(`fact.wish.${wish}`),
      day: day(on, 'day'),
      source: visibleText(source),
    }),
  'outcome.recorded': ({ body, outcome, on }, { wording, procedure }) =>
    wording.t('history.outcome.recorded', {
      body: visible(body),
      outcome: choiceWords(procedure?.outcomes, outcome, wording),
      day: wording.day(on, 'day'),
    }),
  'body-contact.recorded': ({ contact }, { wording: { t, day } }) =>
    t('history.body-contact.recorded', {
      name: visible(contact.name),
      position: t(`fact.contact-position.${contact.position}`),
      body: visible(contact.body),
      day: day(contact.from, 'day'),
    }),
  'body-contact.ended': ({ contactId, on, reason }, { view, wording: { t, day } }) =>
    t('history.body-contact.ended', {
      name: visible(
        view.facts.bodyContacts.find((one) => one.contactId === contactId)?.contact.name ??
          t('history.gone.words'),
      ),
      day: day(on, 'day'),
      reason: visibleText(reason),
    }),
  'deliverer.recorded': ({ name, relation, actsFor }, { wording: { t, list } }) =>
    t(`history.deliverer.recorded.${relation}`, {
      name: visible(name),
      bodies: list(actsFor.map(visible)),
    }),
};
