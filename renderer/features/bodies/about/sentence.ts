import type { BodyEvent } from '../../../../shared/domain/body/events.ts';
import { readEvent } from '../../../../shared/domain/event.ts';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import type { Wording } from '../../../i18n/index.ts';
import type { BodyView } from '../../../records/body-views.ts';
import type { HistoryLine } from '../../../records/views.ts';

/** What an entry of a body's record says, as the rest of a sentence that begins with who wrote it. */
export function bodySentence(
  line: HistoryLine,
  view: Pick<BodyView, 'contacts' | 'notes'>,
  wording: Wording,
): string {
  const read = readEvent(line.kind, line.body);
  return read.about === 'body'
    ? said(read.event, view, wording)
    : wording.t('bodies.history.unknown');
}

function said(
  event: BodyEvent,
  view: Pick<BodyView, 'contacts' | 'notes'>,
  { t, day }: Wording,
): string {
  switch (event.kind) {
    case 'body.recorded':
      return t('bodies.history.recorded', { name: visible(event.body.name) });
    case 'body.kind-set':
      return t('bodies.history.kind-set', { kind: t(`body-kind.${event.body.bodyKind}`) });
    case 'body.welsh-name-set': {
      const name = visible(event.body.welshName);
      return name === ''
        ? t('bodies.history.welsh-name-gone')
        : t('bodies.history.welsh-name-set', { name });
    }
    case 'body.spelling-joined':
      return t('bodies.history.joined', { name: visible(event.body.spelling) });
    case 'body.spelling-parted': {
      const { spelling, reason } = event.body;
      return t('bodies.history.parted', { name: visible(spelling), reason: visibleText(reason) });
    }
    case 'body.contact-kept': {
      const { name, position, from } = event.body.contact;
      return t('bodies.history.contact', {
        name: visible(name),
        position: t(`fact.contact-position.${position}`),
        from: day(from, 'day'),
      });
    }
    case 'body.contact-left': {
      const { contactId, on, reason } = event.body;
      return t('bodies.history.contact-left', {
        name: itemWords(view, contactId),
        on: day(on, 'day'),
        reason: visibleText(reason),
      });
    }
    case 'body.note-kept':
      return t('bodies.history.note', { note: visibleText(event.body.note) });
    case 'body.entered-in-error': {
      const { itemId, reason } = event.body;
      return t('bodies.history.error', {
        what: itemWords(view, itemId),
        reason: visibleText(reason),
      });
    }
  }
}

function itemWords({ contacts, notes }: Pick<BodyView, 'contacts' | 'notes'>, id: string): string {
  const contact = contacts.find(({ contactId }) => contactId === id)?.contact.name;
  return visible(contact ?? notes.find(({ noteId }) => noteId === id)?.note ?? '');
}
