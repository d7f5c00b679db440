import { CheckCheck } from 'lucide-react';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { useAnswer } from '../../app/office.tsx';
import { StandingMark } from '../../app/standing.tsx';
import { useWords } from '../../i18n/index.ts';
import type { BodyOpen, OpenCase } from '../../records/body-views.ts';
import type { ActionRow } from '../../records/views.ts';
import { goToCase } from '../../stores/route.ts';
import { EmptyState, Fact, Facts, Loading, Refusal } from '../../ui/index.ts';
import { OtherTab } from './other-tab.tsx';

/** What the body owes now, case by case, and how it deals with the office. */
export function OpenNow({ name }: { readonly name: string }) {
  const { t } = useWords();
  const { value, refusal } = useAnswer((records) => records.bodyOpen(name), [name]);
  if (refusal !== null) return <Refusal refusal={refusal} />;
  if (value === null) return <Loading />;
  return (
    <div className="body-parts">
      {value.cases.length === 0 ? (
        <EmptyState
          icon={CheckCheck}
          title={t('bodies.open.none')}
          acts={<OtherTab name={name} tab="compliance" />}
        >
          {t('bodies.open.none-next')}
        </EmptyState>
      ) : (
        <div className="body-open">
          {value.cases.map((one) => (
            <Case key={one.caseId} one={one} />
          ))}
          {value.moreCases === 0 ? null : (
            <p className="soft">
              {t('bodies.open.more', { actions: value.moreActions, cases: value.moreCases })}
            </p>
          )}
        </div>
      )}
      <Habits behaviour={value.behaviour} />
    </div>
  );
}

function Case({ one }: { readonly one: OpenCase }) {
  const { t, day } = useWords();
  const title = visibleText(one.title);
  return (
    <section className="body-case" aria-label={visible(one.reference)}>
      <h2 className="body-case-head">
        <button type="button" className="page-link" onClick={() => goToCase(one.caseId)}>
          {visible(one.reference)}
        </button>
        <span className="one-line" title={title}>
          {title}
        </span>
        <span className="soft small">
          {one.nextDue === null
            ? t('bodies.open.no-next')
            : t('bodies.open.next', { day: day(one.nextDue, 'short') })}
        </span>
      </h2>
      <ul className="body-actions">
        {one.actions.map((action) => (
          <Action key={action.recommendationId} action={action} />
        ))}
      </ul>
    </section>
  );
}

function Action({ action }: { readonly action: ActionRow }) {
  const { t, day } = useWords();
  const text = visibleText(action.text);
  return (
    <li>
      <button
        type="button"
        className="body-action"
        onClick={() => goToCase(action.caseId, action.recommendationId)}
      >
        <span>{visible(action.number)}</span>
        <span className="one-line" title={text}>
          {text}
        </span>
        <span className="soft">
          {action.currentDue === null ? t('caseload.no-date') : day(action.currentDue, 'short')}
        </span>
        <StandingMark of={action} />
      </button>
    </li>
  );
}

function Habits({ behaviour }: { readonly behaviour: BodyOpen['behaviour'] }) {
  const { t, number } = useWords();
  const { extensions, late, chases } = behaviour;
  const asked = extensions.inTime + extensions.after + extensions.undated;
  return (
    <section className="body-part" aria-labelledby="body-habits">
      <h2 id="body-habits">{t('bodies.habits')}</h2>
      <Facts>
        <Fact name={t('bodies.habits.extensions')}>
          {asked === 0
            ? t('bodies.habits.no-extensions')
            : t('bodies.habits.asked', { ...extensions, granted: number(extensions.granted) })}
        </Fact>
        <Fact name={t('bodies.habits.late')}>
          {late.median === null
            ? t('bodies.habits.never-late')
            : t('bodies.habits.days-late', { days: late.median, actions: late.actions })}
        </Fact>
        <Fact name={t('bodies.habits.chases')}>
          {chases.sent === 0
            ? t('bodies.habits.never-chased')
            : t('bodies.habits.answered', {
                answered: number(chases.answered),
                sent: chases.sent,
                days: chases.median === null ? 'none' : String(chases.median),
              })}
        </Fact>
      </Facts>
    </section>
  );
}
