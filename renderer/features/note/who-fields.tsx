import { contactParties } from '../../../shared/domain/case/events/contacts.ts';
import { visible } from '../../../shared/words/visible.ts';
import { MustKnowList } from '../../app/recorded/must-know-list.tsx';
import { personName } from '../../app/recorded/words.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { Checkbox, RadioGroup, TextField } from '../../ui/index.ts';
import type { TypedNote } from './note-form.ts';

/** The people of the case, the bodies' contacts who hold today, and anybody else by name. */
export function WhoFields({
  view,
  note,
  onChange,
  fault,
}: {
  readonly view: CaseView;
  readonly note: TypedNote;
  readonly onChange: (change: Partial<TypedNote>) => void;
  readonly fault: string | null;
}) {
  const { t } = useWords();
  const { persons, bodyContacts } = view.facts;
  const flip = (list: readonly string[], id: string, isIn: boolean): string[] =>
    isIn ? [...list, id] : list.filter((each) => each !== id);
  const holding = bodyContacts.filter(
    ({ contactId, contact }) =>
      note.contactIds.includes(contactId) ||
      contact.to === null ||
      note.on === null ||
      note.on <= contact.to,
  );
  const isNamed = note.personIds.length + note.contactIds.length > 0;
  const known = persons.filter(({ personId }) => note.personIds.includes(personId));
  return (
    <fieldset className="act-ticks note-who">
      <legend className="field-label">{t('act.field.spoke-to')}</legend>
      <div className="act-ticks-list note-people">
        {persons.map(({ personId, person }) => (
          <Checkbox
            key={personId}
            isChosen={note.personIds.includes(personId)}
            onChange={(isIn) => onChange({ personIds: flip(note.personIds, personId, isIn) })}
            note={[
              ...(person.pseudonym.trim() === '' ? [] : [visible(person.name)]),
              t(`fact.person-role.${person.role}`),
            ].join(', ')}
          >
            {personName(person)}
          </Checkbox>
        ))}
        {holding.map(({ contactId, contact }) => (
          <Checkbox
            key={contactId}
            isChosen={note.contactIds.includes(contactId)}
            onChange={(isIn) => onChange({ contactIds: flip(note.contactIds, contactId, isIn) })}
            note={`${t(`fact.contact-position.${contact.position}`)}, ${visible(contact.body)}`}
          >
            {visible(contact.name)}
          </Checkbox>
        ))}
      </div>
      <div className="note-other">
        <TextField
          label={t(persons.length + holding.length === 0 ? 'note.who' : 'note.who-else')}
          isOptional={isNamed}
          value={note.other}
          onChange={(other) => onChange({ other })}
          fault={fault}
        />
        {isNamed || note.other.trim() === '' ? null : (
          <RadioGroup
            label={t('note.side')}
            look="inline"
            choices={contactParties.map((id) => ({ id, label: t(`note.side.${id}`) }))}
            value={note.otherParty}
            onChange={(otherParty) => onChange({ otherParty })}
          />
        )}
      </div>
      {known.map((record) => (
        <div key={record.personId} className="note-known">
          <p className="small soft">{t('note.know-first', { name: personName(record.person) })}</p>
          <MustKnowList record={record} />
        </div>
      ))}
    </fieldset>
  );
}
