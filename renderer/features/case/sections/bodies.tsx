import type { BodyContact } from '../../../../shared/domain/case/events/parties.ts';
import { deliverersFor } from '../../../../shared/domain/case/persons.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { ItemActs } from '../../../app/acts/index.ts';
import { Fold } from '../../../app/recorded/fold.tsx';
import { choiceWords, procedureFor } from '../../../app/recorded/words.ts';
import { capital, useWords, type Wording } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';

/** Each body with what was found against it and whom it answers for (b1, R24). */
export function Bodies({ view }: { readonly view: CaseView }) {
  const wording = useWords();
  const { t, list } = wording;
  const { bodies } = view.details;
  const said = bodies.map((body) => {
    const outcome = outcomeOf(view, body, wording);
    return outcome === null ? visible(body) : `${visible(body)} (${outcome})`;
  });
  return (
    <Fold title={t('fact.bodies')} note={list(said)}>
      <ul className="recorded">
        {bodies.map((body) => (
          <li key={body}>
            <Body view={view} body={body} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function contactWords(contact: BodyContact, { t, day }: Wording): string {
  const known = {
    position: capital(t(`fact.contact-position.${contact.position}`)),
    name: visible(
      [contact.name, contact.email, contact.phone].filter((one) => one !== '').join(', '),
    ),
    from: day(contact.from, 'day'),
  };
  return contact.to === null
    ? t('fact.body.contact-now', known)
    : t('fact.body.contact', { ...known, to: day(contact.to, 'day') });
}

const outcomeOf = (view: CaseView, body: string, wording: Wording): string | null => {
  const found = view.facts.outcomes.findLast((one) => one.body === body);
  return found === undefined
    ? null
    : choiceWords(procedureFor(view)?.outcomes, found.outcome, wording);
};

function Body({ view, body }: { readonly view: CaseView; readonly body: string }) {
  const wording = useWords();
  const { t, day } = wording;
  const found = view.facts.outcomes.findLast((one) => one.body === body);
  const outcome =
    found === undefined
      ? t('fact.body.no-outcome')
      : t('fact.body.outcome', {
          outcome: choiceWords(procedureFor(view)?.outcomes, found.outcome, wording),
          day: day(found.on, 'day'),
        });
  return (
    <>
      <p className="recorded-line">
        <b>{visible(body)}</b>
        <span className={found === undefined ? 'soft' : ''}>{outcome}</span>
      </p>
      {view.facts.bodyContacts
        .filter(({ contact }) => contact.body === body)
        .map(({ contactId, contact }) => (
          <div key={contactId} className="recorded-more">
            <p>{contactWords(contact, wording)}</p>
            <ItemActs view={view} itemId={contactId} />
          </div>
        ))}
      {deliverersFor(view, body).map(({ delivererId, name, relation }) => (
        <p key={delivererId} className="recorded-more">
          {t('fact.body.answers-for', {
            name: visible(name),
            relation: t(`fact.deliverer.${relation}`),
          })}
        </p>
      ))}
    </>
  );
}
