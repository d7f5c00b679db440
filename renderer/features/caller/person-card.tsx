import { mustKnowBefore } from '../../../shared/domain/case/persons.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { useAnswer } from '../../app/office.tsx';
import { isGrave } from '../../app/recorded/must-know.ts';
import { MustKnowList } from '../../app/recorded/must-know-list.tsx';
import { useWords } from '../../i18n/index.ts';
import type { CallerCard, PersonAt } from '../../records/people-views.ts';
import { closeCaller, noteOf, openNote } from '../../stores/calls.ts';
import { goToCase } from '../../stores/route.ts';
import { Banner, Button, Fact, Facts, Loading, Refusal } from '../../ui/index.ts';
import { CallersCases } from './callers-cases.tsx';
import { bothNames } from './find-caller.tsx';
import { MayBeSaid } from './may-be-said.tsx';

/** A caller: what must be known of them before anything, what may be said, and all their cases. */
export function PersonCard({ at }: { readonly at: PersonAt }) {
  const { caseId, personId } = at;
  const { value, refusal } = useAnswer((records) => records.callerCard(at), [caseId, personId]);
  if (refusal !== null) return <Refusal refusal={refusal} />;
  if (value === null || value.caseId !== caseId || value.personId !== personId) return <Loading />;
  return <Shown card={value} />;
}

function Shown({ card }: { readonly card: CallerCard }) {
  const { t, day } = useWords();
  const { caseId, personId, name, pseudonym, role, reference, title, nextOn } = card;
  const called = bothNames(name, pseudonym);
  return (
    <article className="caller-person" aria-label={called}>
      <header>
        <h3>{called}</h3>
        <p className="soft">
          {t(`fact.person-role.${role}`)} · {visible(reference)} · {visibleText(title)}
        </p>
      </header>
      <KnowFirst card={card} />
      <AboutWhom card={card} />
      <div className="acts">
        <Button
          look="primary"
          onPress={() => openNote(noteOf({ kind: 'person', at: { caseId, personId } }))}
        >
          {t('caller.note')}
        </Button>
        <Button
          onPress={() => {
            closeCaller();
            goToCase(caseId);
          }}
        >
          {t('note.open-case')}
        </Button>
      </div>
      {nextOn === null ? null : (
        <p className="caller-next">{t('caller.next', { day: day(nextOn, 'full') })}</p>
      )}
      <MayBeSaid card={card} />
      <CheckWho card={card} />
      <CallersCases card={card} />
    </article>
  );
}

/** Death, no contact, no telephone, needs and language stand before everything else (R14, R25). */
function KnowFirst({ card: { record } }: { readonly card: CallerCard }) {
  const { t } = useWords();
  if (record === null) return <Banner>{t('caller.only-name')}</Banner>;
  return (
    <Banner tone={mustKnowBefore(record).some(isGrave) ? 'warning' : 'plain'}>
      <p>
        <b>{t('fact.people.first')}</b>
      </p>
      <MustKnowList record={record} />
    </Banner>
  );
}

/** Somebody who calls about somebody else, or for whom somebody else speaks. */
function AboutWhom({ card }: { readonly card: CallerCard }) {
  const { t, list } = useWords();
  const { role, about, representatives, name, pseudonym } = card;
  const who = visible(pseudonym.trim() === '' ? name : pseudonym);
  const whom = about.length === 0 ? t('party.complainant') : list(about.map(visible));
  if (role === 'representative')
    return <Banner tone="warning">{t('caller.speaks-for', { who, whom })}</Banner>;
  if (role === 'payee')
    return <Banner tone="warning">{t('caller.only-paid', { who, whom })}</Banner>;
  if (representatives.length === 0) return null;
  return (
    <Banner>{t('caller.represented', { who, by: list(representatives.map(visible)) })}</Banner>
  );
}

/** What is on the record to check that it is they who call. */
function CheckWho({ card: { record } }: { readonly card: CallerCard }) {
  const { t } = useWords();
  if (record === null) return null;
  const { phone, email, address } = record.person;
  const facts = [
    ['phone', phone],
    ['email', email],
    ['address', address],
  ] as const;
  const given = facts.filter(([, value]) => value.trim() !== '');
  return (
    <section className="caller-check">
      <h4>{t('caller.check')}</h4>
      {given.length === 0 ? <p className="soft">{t('caller.nothing-to-check')}</p> : null}
      <Facts>
        {given.map(([field, value]) => (
          <Fact key={field} name={t(`fact.person.${field}`)}>
            {visibleText(value)}
          </Fact>
        ))}
      </Facts>
    </section>
  );
}
