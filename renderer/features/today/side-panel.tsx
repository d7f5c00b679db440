import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { useDayHere } from '../../app/clock.ts';
import { DateExplained } from '../../app/explanation.tsx';
import { useAnswer } from '../../app/office.tsx';
import { nextWordsOf } from '../../app/recorded/next-step.ts';
import { JudgedMark, StandingMark } from '../../app/standing.tsx';
import { useWords } from '../../i18n/index.ts';
import type { ActionRow, CaseView, RecommendationView } from '../../records/views.ts';
import { Button, Fact, Facts, FileDropTarget, Loading, Refusal } from '../../ui/index.ts';
import type { Acting } from './acting.ts';

/** Everything about the row in hand that is needed to act on it without leaving the list. */
export function SidePanel({ row, acting }: { readonly row: ActionRow; readonly acting: Acting }) {
  const { t } = useWords();
  const { value, refusal } = useAnswer((records) => records.caseView(row.caseId), [row.caseId]);
  const held = value?.caseId === row.caseId ? value : null;
  const found = held?.recommendations.find((one) => one.recommendationId === row.recommendationId);
  return (
    <div className="today-panel">
      <div className="today-marks">
        <StandingMark of={row} length="long" />
        <JudgedMark state={row.state} />
      </div>
      <div>
        <h2>{row.text}</h2>
        <p className="soft small">
          {row.body} · {row.reference} {row.number}
        </p>
      </div>
      {refusal === null ? null : <Refusal refusal={refusal} />}
      {held === null || found === undefined ? (
        <Loading />
      ) : (
        <PanelFacts held={held} recommendation={found} />
      )}
      <FileDropTarget
        name={acting.nameOf(row)}
        says={t('filing.under', { name: acting.nameOf(row) })}
        onFiles={(files) => acting.drop(row, files)}
        onPick={() => acting.file(row)}
        keys="F"
      />
      <div className="acts">
        <Button look="primary" onPress={() => acting.open(row)}>
          {t(row.standing === 'waiting-for-us' ? 'today.act.assess' : 'today.open-case')}
        </Button>
      </div>
    </div>
  );
}

function PanelFacts({
  held,
  recommendation,
}: {
  readonly held: CaseView;
  readonly recommendation: RecommendationView;
}) {
  const wording = useWords();
  const { t, day, language } = wording;
  const { details, currentDue, originalDue, explanation } = recommendation;
  const procedure = procedureOf(held.details.procedure);
  const kind = procedure?.kinds.find(({ id }) => id === details.kind)?.label[language];
  const dueName = `today.due.${procedure?.dateMeans.value ?? 'evidence'}` as const;
  const hasMoved = originalDue !== null && currentDue !== null && originalDue !== currentDue;
  const next = nextWordsOf(recommendation, useDayHere(), wording);
  return (
    <>
      {next === null ? null : <p>{t('next.sentence', { step: next })}</p>}
      <Facts>
        <Fact name={t(dueName)}>
          <b>{currentDue === null ? t('today.no-date') : day(currentDue, 'full')}</b>
        </Fact>
        {hasMoved ? <Fact name={t('today.original')}>{day(originalDue, 'full')}</Fact> : null}
        <Fact name={t('today.kind')}>{kind ?? details.kind}</Fact>
        <Fact name={t('today.filed')}>
          {t('today.filed.count', { count: recommendation.evidenceIds.length })}
        </Fact>
      </Facts>
      {explanation === null ? null : (
        <DateExplained
          explanation={explanation}
          words={details.dueWords}
          {...(hasMoved ? { moved: { original: originalDue, current: currentDue } } : {})}
        />
      )}
      <section className="today-wanted">
        <h3>{t('today.wanted')}</h3>
        {details.evidenceWanted.length === 0 ? (
          <p className="soft">{t('today.wanted.none')}</p>
        ) : (
          <ul>
            {details.evidenceWanted.map((wanted) => (
              <li key={wanted}>{wanted}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
