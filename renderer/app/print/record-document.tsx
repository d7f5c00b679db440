import { mustKnowBefore } from '../../../shared/domain/case/persons.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { HistoryLines } from '../../features/case/index.ts';
import { Judgements, RecommendationFacts, Sheet } from '../../features/recommendation/index.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { Fact, Facts } from '../../ui/index.ts';
import { MustKnowList } from '../recorded/must-know-list.tsx';
import { choiceWords, memberName, personName, procedureFor } from '../recorded/words.ts';
import { JudgedMark, StandingMark } from '../standing.tsx';

/** A case, or one recommendation of it, set out to be read on paper. */
export function RecordDocument({
  view,
  one,
  title,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView | null;
  readonly title: string;
}) {
  const { t } = useWords();
  const shown = one === null ? view.recommendations : [one];
  const items = view.evidence.filter(
    ({ evidenceId }) => one === null || one.evidenceIds.includes(evidenceId),
  );
  const history =
    one === null
      ? view.history
      : view.history.filter(({ body }) =>
          (JSON.stringify(body) ?? '').includes(one.recommendationId),
        );
  return (
    <article>
      <p className="soft">{title}</p>
      <h1>{visibleText(view.details.title)}</h1>
      <CaseFacts view={view} />
      <MustKnow view={view} />
      <h2>{t('print.recommendations')}</h2>
      {shown.map((each) => (
        <section key={each.recommendationId}>
          <h3>
            {visible(each.details.number)} {visibleText(each.details.text)}
          </h3>
          <p>
            <JudgedMark state={each.state} /> <StandingMark of={each} length="long" />
          </p>
          <RecommendationFacts view={view} one={each} />
          {each.parts.length === 0 ? null : <Sheet view={view} one={each} />}
          <Judgements view={view} one={each} />
        </section>
      ))}
      {items.length === 0 ? null : <Items view={view} items={items} />}
      <h2>{t('print.history')}</h2>
      <HistoryLines lines={history} view={view} />
    </article>
  );
}

function CaseFacts({ view }: { readonly view: CaseView }) {
  const wording = useWords();
  const { t, day } = wording;
  const { details, owners, complaintClosed } = view;
  const outcomes = procedureFor(view)?.outcomes;
  return (
    <Facts>
      <Fact name={t('print.reference')}>{visible(details.reference)}</Fact>
      <Fact name={t('print.route')}>{t(`route.${details.route}`)}</Fact>
      {details.bodies.map((body) => {
        const found = view.facts.outcomes.findLast((one) => one.body === body);
        return (
          <Fact key={body} name={t('fact.bodies')}>
            {visible(body)}
            {found === undefined ? '' : `: ${choiceWords(outcomes, found.outcome, wording)}`}
          </Fact>
        );
      })}
      <Fact name={t('print.decision')}>
        {details.decisionDate === null ? t('case.not-decided') : day(details.decisionDate, 'full')}
      </Fact>
      {complaintClosed === null ? null : (
        <Fact name={t('case.closed-how')}>
          {`${t(`case.closed-how.${complaintClosed.how}`)}, ${day(complaintClosed.on, 'day')}`}
        </Fact>
      )}
      {details.complainant === null ? null : (
        <Fact name={t('fact.person-role.complainant')}>{personName(details.complainant)}</Fact>
      )}
      {owners.compliance === null ? null : (
        <Fact name={t('print.status')}>
          {t('fact.owner.compliance', { name: memberName(view, owners.compliance, wording) })}
        </Fact>
      )}
    </Facts>
  );
}

function MustKnow({ view }: { readonly view: CaseView }) {
  const records = view.facts.persons.filter((record) => mustKnowBefore(record).length > 0);
  if (records.length === 0) return null;
  return (
    <div className="print-first">
      {records.map((record) => (
        <div key={record.personId}>
          <b>{personName(record.person)}</b>
          <MustKnowList record={record} />
        </div>
      ))}
    </div>
  );
}

function Items({ view, items }: { readonly view: CaseView; readonly items: CaseView['evidence'] }) {
  const { t, day } = useWords();
  return (
    <>
      <h2>{t('print.evidence')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('print.item')}</th>
            <th scope="col">{t('print.recommendations')}</th>
            <th scope="col">{t('print.received')}</th>
            <th scope="col">{t('print.hash')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ evidenceId, item }) => (
            <tr key={evidenceId}>
              <td>{visible(item.name)}</td>
              <td>
                {view.recommendations
                  .filter((one) => one.evidenceIds.includes(evidenceId))
                  .map((one) => visible(one.details.number))
                  .join(', ')}
              </td>
              <td>{day(item.receivedOn, 'day')}</td>
              <td>{item.sha256}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
