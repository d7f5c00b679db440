import { visible, visibleText } from '../../../shared/words/visible.ts';
import { useAnswer } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type {
  ContactCard as Contact,
  ContactAt,
  RecordedContact,
} from '../../records/people-views.ts';
import type { ActionRow } from '../../records/views.ts';
import { closeCaller, noteOf, openNote } from '../../stores/calls.ts';
import { goToCase } from '../../stores/route.ts';
import { Button, Fact, Facts, Loading, Refusal } from '../../ui/index.ts';

/** Somebody at a body: which post, since when, and what the body still owes. */
export function ContactCard({ at }: { readonly at: ContactAt }) {
  const { value, refusal } = useAnswer((records) => records.contactCard(at), [at.body, at.name]);
  if (refusal !== null) return <Refusal refusal={refusal} />;
  if (value === null || value.body !== at.body || value.name !== at.name) return <Loading />;
  return <Shown card={value} />;
}

function Shown({ card }: { readonly card: Contact }) {
  const { t } = useWords();
  const { body, name, records, total, actions } = card;
  const latest = records.toSorted((a, b) => (a.contact.from < b.contact.from ? 1 : -1))[0];
  return (
    <article className="caller-person" aria-label={visible(name)}>
      <header>
        <h3>{visible(name)}</h3>
        <p className="soft">{visible(body)}</p>
      </header>
      <div className="acts">
        <Button
          look="primary"
          onPress={() => openNote(noteOf({ kind: 'contact', at: { body, name } }))}
        >
          {t('caller.note')}
        </Button>
      </div>
      {latest === undefined ? null : <Post record={latest} />}
      <section>
        <h4>{t('caller.owes', { count: total })}</h4>
        {total > actions.length ? (
          <p className="soft small">{t('caller.first-shown', { count: actions.length })}</p>
        ) : null}
        <ul className="caller-owed">
          {actions.map((row) => (
            <Owed key={row.recommendationId} row={row} contact={{ body, name }} />
          ))}
        </ul>
      </section>
    </article>
  );
}

function Post({ record: { contact } }: { readonly record: RecordedContact }) {
  const { t, day } = useWords();
  const { position, from, to, phone, email } = contact;
  const post = t(`fact.contact-position.${position}`);
  const facts = [
    ['phone', phone],
    ['email', email],
  ] as const;
  return (
    <Facts>
      <Fact name={t('caller.post')}>
        {to === null
          ? t('caller.post-since', { position: post, day: day(from, 'day') })
          : t('caller.post-until', { position: post, day: day(to, 'day') })}
      </Fact>
      {facts.map(([field, value]) =>
        value.trim() === '' ? null : (
          <Fact key={field} name={t(`fact.person.${field}`)}>
            {visibleText(value)}
          </Fact>
        ),
      )}
    </Facts>
  );
}

function Owed({ row, contact }: { readonly row: ActionRow; readonly contact: ContactAt }) {
  const { t, day } = useWords();
  const { caseId, recommendationId, currentDue } = row;
  const name = `${visible(row.reference)} ${visible(row.number)}`;
  return (
    <li>
      <div>
        <b>{name}</b> <span className="soft">{t(`standing.${row.standing}`)}</span>
        {currentDue === null ? null : (
          <span className="soft"> · {t('caller.due', { day: day(currentDue, 'short') })}</span>
        )}
        <p className="one-line small">{visibleText(row.text)}</p>
      </div>
      <span className="acts">
        <Button
          size="s"
          look="quiet"
          aria-label={t('caller.note-about', { name })}
          onPress={() => openNote({ caseId, recommendationIds: [recommendationId], contact })}
        >
          {t('caller.note-short')}
        </Button>
        <Button
          size="s"
          look="quiet"
          aria-label={t('caller.look-at', { reference: name })}
          onPress={() => {
            closeCaller();
            goToCase(caseId, recommendationId);
          }}
        >
          {t('caller.open-short')}
        </Button>
      </span>
    </li>
  );
}
