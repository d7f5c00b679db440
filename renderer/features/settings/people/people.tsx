import { useState } from 'react';
import { useWords } from '../../../i18n/index.ts';
import type { PersonView } from '../../../records/office-views.ts';
import { Button, Chip } from '../../../ui/index.ts';
import { Section } from '../section.tsx';
import { type OfficeView, OnlyFor, WithOffice } from '../use-office-view.tsx';
import { RightsTable } from './rights-table.tsx';
import { SetRoles } from './set-roles.tsx';

/** Who is here, with which roles, and what each role may do. */
export function People() {
  return (
    <WithOffice>
      {(view) => (
        <>
          <Here view={view} />
          <RightsTable chosen={view.chosen} />
        </>
      )}
    </WithOffice>
  );
}

function Here({ view }: { readonly view: OfficeView }) {
  const { t } = useWords();
  const [changed, setChanged] = useState<PersonView | null>(null);
  const right = view.rights['set-roles'];
  return (
    <Section title={t('office.people.here')}>
      <p className="soft">{t('office.people.lead')}</p>
      <OnlyFor right={right} />
      <ul className="settings-list">
        {view.people.map((person) => (
          <Person
            key={person.memberId}
            person={person}
            onChange={right.may ? () => setChanged(person) : null}
          />
        ))}
      </ul>
      {changed === null ? null : <SetRoles person={changed} onClose={() => setChanged(null)} />}
    </Section>
  );
}

function Person({
  person,
  onChange,
}: {
  readonly person: PersonView;
  readonly onChange: (() => void) | null;
}) {
  const { t } = useWords();
  const { name, roles, devices, isMe } = person;
  return (
    <li className="settings-item">
      <div className="settings-item-words">
        <b className="one-line" title={name}>
          {name}
        </b>
        <span className="soft small">
          {isMe ? `${t('office.people.you')} · ` : ''}
          {t('office.people.computers', { count: devices })}
        </span>
      </div>
      <span className="settings-chips">
        {roles.map((role) => (
          <Chip key={role}>{t(`role.${role}`)}</Chip>
        ))}
      </span>
      {onChange === null ? null : (
        <Button size="s" aria-label={t('office.people.change-of', { name })} onPress={onChange}>
          {t('office.people.change')}
        </Button>
      )}
    </li>
  );
}
