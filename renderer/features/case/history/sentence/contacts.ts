import type { contactsEvents } from '../../../../../shared/domain/case/events/contacts.ts';
import { visible } from '../../../../../shared/words/visible.ts';
import { saidDoneWords } from '../../../../app/recorded/contact.ts';
import { stop } from '../../../../app/recorded/words.ts';
import type { Sentences } from './telling.ts';

export const contactsSentences: Sentences<keyof typeof contactsEvents> = {
  'contact.noted': ({ how, who, on, at, says, saidDone = [] }, { wording, view, because }) => {
    const { t, day } = wording;
    const values = { who: visible(who), day: day(on, 'day'), time: at ?? 'none' };
    const said = because(t(`history.contact.noted.${how}`, values), says);
    const claims = saidDone.map((claim) => saidDoneWords(claim, view, wording));
    return claims.length === 0 ? said : [stop(said), ...claims].join(' ');
  },
  'contact.entered-in-error': ({ contactId, reason }, { wording: { t, day }, view, because }) => {
    const contact = view.facts.contacts.find((one) => one.contactId === contactId);
    const said = t('history.contact.entered-in-error', {
      who: visible(contact?.who ?? t('history.gone.somebody')),
      day: contact === undefined ? 'none' : day(contact.on, 'day'),
    });
    return because(said, reason);
  },
};
