import { currentWish, mustKnowBefore } from '../../../../shared/domain/case/persons.ts';
import type { PersonRecord } from '../../../../shared/domain/case/state.ts';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { ItemActs } from '../../../app/acts/index.ts';
import { Fold } from '../../../app/recorded/fold.tsx';
import { isGrave } from '../../../app/recorded/must-know.ts';
import { MustKnowList } from '../../../app/recorded/must-know-list.tsx';
import { personName } from '../../../app/recorded/words.ts';
import { capital, useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Fact, Facts } from '../../../ui/index.ts';

/** The people of the case; of each, first what must be known before anybody writes or calls. */
export function People({ view }: { readonly view: CaseView }) {
  const { t, list } = useWords();
  const { persons } = view.facts;
  const { complainant } = view.details;
  if (persons.length === 0 && complainant === null) return null;
  const names = persons.map(({ person }) => personName(person));
  return (
    <Fold
      title={t('fact.people')}
      note={persons.length === 0 ? undefined : list(names)}
      isOpenAtFirst={persons.some((record) => mustKnowBefore(record).some(isGrave))}
    >
      {persons.length === 0 && complainant !== null ? (
        <p className="soft">{t('fact.person.only-name', { name: personName(complainant) })}</p>
      ) : null}
      {persons.map((record) => (
        <Person key={record.personId} view={view} record={record} />
      ))}
    </Fold>
  );
}

function Person({ view, record }: { readonly view: CaseView; readonly record: PersonRecord }) {
  const { t } = useWords();
  const { person, personId } = record;
  const consent = person.payeeConsent ?? 'not-asked';
  const contacts = [
    ['phone', person.phone],
    ['email', person.email],
    ['address', person.address],
    ['payment', person.paymentMethod],
  ] as const;
  return (
    <article className="person">
      <p className="recorded-line">
        <b>{personName(person)}</b>
        <span className="soft">{t(`fact.person-role.${person.role}`)}</span>
        <ItemActs view={view} itemId={personId} />
      </p>
      <div className="person-first">
        <h3 className="small">{t('fact.people.first')}</h3>
        <MustKnowList record={record} />
      </div>
      <Facts>
        {person.pseudonym.trim() === '' ? null : (
          <Fact name={t('fact.person.real-name')}>{visible(person.name)}</Fact>
        )}
        {contacts.map(([field, value]) =>
          value.trim() === '' ? null : (
            <Fact key={field} name={t(`fact.person.${field}`)}>
              {visibleText(value)}
            </Fact>
          ),
        )}
        {consent === 'not-asked' ? null : (
          <Fact name={t('act.field.payee-consent')}>{t(`choice.payee-consent.${consent}`)}</Fact>
        )}
        <Fact name={t('fact.person.wish')}>
          <Wishes record={record} />
        </Fact>
      </Facts>
    </article>
  );
}

function Wishes({ record }: { readonly record: PersonRecord }) {
  const { t, day } = useWords();
  const current = currentWish(record);
  if (current === null) return <span className="soft">{t('fact.person.never-asked')}</span>;
  const words = ({ wish, on, source }: typeof current) =>
    t('fact.person.wish-heard', {
      wish: capital(t(`fact.wish.${wish}`)),
      day: day(on, 'day'),
      source: visibleText(source),
    });
  const earlier = record.wishes
    .filter(({ wish, on, source }) => words({ wish, on, source }) !== words(current))
    .toReversed();
  return (
    <>
      <b>{words(current)}</b>
      {earlier.map((one) => (
        <span key={one.wishId} className="soft person-wish">
          {words(one)}
        </span>
      ))}
    </>
  );
}
