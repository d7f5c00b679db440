import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { visible } from '../../../../shared/words/visible.ts';
import { useDayHere } from '../../../app/clock.ts';
import { capital, useWords } from '../../../i18n/index.ts';
import type { BodyView, ContactLine } from '../../../records/body-views.ts';
import { goToCase } from '../../../stores/route.ts';
import { Button, Checkbox, DateField, StatusMark } from '../../../ui/index.ts';
import { memberCalled } from '../member-called.ts';
import { ContactForm } from './contact-form.tsx';
import { EndContact } from './end-contact.tsx';
import { MarkError } from './mark-error.tsx';

/** Whether somebody held the post on a day (ISO date). */
export const heldOn = ({ contact: { from, to }, error }: ContactLine, day: string): boolean =>
  error === null && from <= day && (to === null || day <= to);

type Doing =
  | { readonly kind: 'add'; readonly from: ContactLine | null }
  | { readonly kind: 'leave' | 'error'; readonly line: ContactLine };

/** The people at the body on a day, or all there ever were; kept for the body and gathered from its cases. */
export function Contacts({ view }: { readonly view: BodyView }) {
  const { t } = useWords();
  const today = useDayHere();
  const [day, setDay] = useState<string | null>(today);
  const [isAll, setAll] = useState(false);
  const [doing, setDoing] = useState<Doing | null>(null);
  const { contacts, mayKeep } = view;
  const shown = isAll ? contacts : contacts.filter((one) => heldOn(one, day ?? today));
  return (
    <section className="body-part" aria-labelledby="body-contacts">
      <h2 id="body-contacts">{t('bodies.contacts')}</h2>
      <div className="body-choices">
        <DateField
          label={t('bodies.contacts.on')}
          value={day}
          onChange={setDay}
          isDisabled={isAll}
        />
        <Checkbox isChosen={isAll} onChange={setAll}>
          {t('bodies.contacts.all')}
        </Checkbox>
        {mayKeep ? (
          <Button icon={UserRoundPlus} onPress={() => setDoing({ kind: 'add', from: null })}>
            {t('bodies.contacts.add')}
          </Button>
        ) : null}
      </div>
      <NoneThen shown={shown.length} all={contacts.length} day={day ?? today} />
      <ul className="body-lines">
        {shown.map((line) => (
          <Line
            key={line.contactId ?? JSON.stringify(line.contact)}
            view={view}
            line={line}
            onDo={setDoing}
          />
        ))}
      </ul>
      <Form view={view} doing={doing} onClose={() => setDoing(null)} />
    </section>
  );
}

function NoneThen({
  shown,
  all,
  day: on,
}: {
  readonly shown: number;
  readonly all: number;
  readonly day: string;
}) {
  const { t, day } = useWords();
  if (shown > 0) return null;
  return (
    <p className="soft">
      {all === 0
        ? t('bodies.contacts.none')
        : t('bodies.contacts.none-then', { day: day(on, 'day'), count: all })}
    </p>
  );
}

function Form({
  view: { name },
  doing,
  onClose,
}: {
  readonly view: BodyView;
  readonly doing: Doing | null;
  readonly onClose: () => void;
}) {
  if (doing === null) return null;
  if (doing.kind === 'add') return <ContactForm name={name} from={doing.from} onClose={onClose} />;
  const { contact, contactId } = doing.line;
  if (contactId === null) return null;
  return doing.kind === 'leave' ? (
    <EndContact name={name} contactId={contactId} who={contact.name} onClose={onClose} />
  ) : (
    <MarkError name={name} itemId={contactId} what={contact.name} onClose={onClose} />
  );
}

function Line({
  view,
  line,
  onDo,
}: {
  readonly view: BodyView;
  readonly line: ContactLine;
  readonly onDo: (doing: Doing) => void;
}) {
  const { t, day } = useWords();
  const { contact, contactId, error, ended } = line;
  const { position, from, to } = contact;
  const reach = [contact.email, contact.phone].filter((one) => one !== '').map(visible);
  return (
    <li className="body-line">
      <div className="body-line-words">
        <p>
          <b>{visible(contact.name)}</b>, {t(`fact.contact-position.${position}`)}
          {reach.length === 0 ? null : <span> · {reach.join(' · ')}</span>}
        </p>
        <p className="soft small">
          {capital(
            to === null
              ? t('bodies.contacts.since', { from: day(from, 'day') })
              : t('bodies.contacts.between', { from: day(from, 'day'), to: day(to, 'day') }),
          )}
          {ended === null ? null : `: ${visible(ended)}`}
          {' · '}
          <Where view={view} line={line} />
        </p>
        {error === null ? null : (
          <StatusMark mark="closed" look="plain">
            {t('bodies.error.because', { reason: visible(error) })}
          </StatusMark>
        )}
      </div>
      {view.mayKeep && error === null ? (
        <div className="acts">
          {contactId === null ? (
            <Button
              size="s"
              aria-label={t('bodies.contacts.keep-of', { name: visible(contact.name) })}
              onPress={() => onDo({ kind: 'add', from: line })}
            >
              {t('bodies.contacts.keep')}
            </Button>
          ) : (
            <KeptActs line={line} onDo={onDo} />
          )}
        </div>
      ) : null}
    </li>
  );
}

function KeptActs({
  line,
  onDo,
}: {
  readonly line: ContactLine;
  readonly onDo: (doing: Doing) => void;
}) {
  const { t } = useWords();
  const name = visible(line.contact.name);
  return (
    <>
      {line.contact.to === null ? (
        <Button
          size="s"
          aria-label={t('bodies.contacts.leave-of', { name })}
          onPress={() => onDo({ kind: 'leave', line })}
        >
          {t('bodies.contacts.leave')}
        </Button>
      ) : null}
      <Button
        size="s"
        look="quiet"
        aria-label={t('bodies.error.of', { what: name })}
        onPress={() => onDo({ kind: 'error', line })}
      >
        {t('bodies.error')}
      </Button>
    </>
  );
}

const FEW = 3;

/** Who kept it, and the cases that name the same person. */
function Where({ view, line }: { readonly view: BodyView; readonly line: ContactLine }) {
  const wording = useWords();
  const { t, list } = wording;
  const few = line.cases.slice(0, FEW);
  const more = line.cases.length - few.length;
  const references = few.map(({ reference }) => visible(reference));
  const said =
    more === 0
      ? t('bodies.contacts.in-cases', { cases: list(references) })
      : t('bodies.contacts.in-many', { cases: references.join(', '), count: more });
  const [first] = few;
  return (
    <>
      {line.contactId === null
        ? null
        : t('bodies.contacts.kept-by', { name: memberCalled(view, line.by, wording) })}
      {first === undefined ? null : (
        <>
          {line.contactId === null ? null : ' · '}
          <button type="button" className="page-link" onClick={() => goToCase(first.caseId)}>
            {said}
          </button>
        </>
      )}
    </>
  );
}
