import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useDayHere } from '../../app/clock.ts';
import { DateExplained } from '../../app/explanation.tsx';
import { LettersToWrite } from '../../app/letters/write.tsx';
import { nextWordsOf } from '../../app/recorded/next-step.ts';
import { JudgedMark, StandingMark } from '../../app/standing.tsx';
import { useWords } from '../../i18n/index.ts';
import type { TodayRow } from '../../records/today-views.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { Button, Fact, Facts, FileDropTarget, Loading } from '../../ui/index.ts';
import { isReminding, nextOf } from './row-acts.ts';
import { nameOf, nextWords } from './row-words.ts';
import { type Acting, targetOf } from './use-acting.tsx';

/** Everything about the row in hand that is needed to act on it without leaving the list. */
export function SidePanel({
  row,
  view,
  acting,
}: {
  readonly row: TodayRow;
  /** Null while it is fetched. */
  readonly view: CaseView | null;
  readonly acting: Acting;
}) {
  const wording = useWords();
  const { t } = wording;
  const next = nextOf(row, useDayHere());
  const found = view?.recommendations.find((one) => one.recommendationId === row.recommendationId);
  return (
    <div className="today-panel">
      {row.action === null ? null : (
        <div className="today-marks">
          <StandingMark of={row.action} length="long" />
          <JudgedMark state={row.action.state} />
        </div>
      )}
      <div>
        <h2>{visible(row.text)}</h2>
        <p className="soft small">
          {visible(row.body)} · {nameOf(row)}
        </p>
      </div>
      <PutOffNote row={row} />
      {view === null ? <Loading /> : null}
      {view === null || found === undefined ? null : (
        <PanelFacts held={view} recommendation={found} />
      )}
      <FileDropTarget
        name={nameOf(row)}
        says={t('filing.under', { name: targetOf(row, { t }).name })}
        onFiles={(files) => acting.drop(row, files)}
        onPick={() => acting.file(row)}
        keys="F"
      />
      <div className="acts">
        {next.does === 'open' || next.does === 'file' ? null : (
          <Button look="primary" onPress={() => acting.next(row)}>
            {nextWords(next, wording)}
          </Button>
        )}
        <Button onPress={() => acting.open(row)}>{t('today.open-case')}</Button>
        {view === null ? null : (
          <LettersToWrite
            view={view}
            recommendationId={row.recommendationId}
            isBeside
            // The button that leads writes these.
            isLeftOut={({ kind }) => next.does === 'sendLetter' && isReminding(kind)}
          />
        )}
      </div>
    </div>
  );
}

function PutOffNote({ row: { why } }: { readonly row: TodayRow }) {
  const { t, day } = useWords();
  if (why.kind !== 'put-off') return null;
  return (
    <p>
      {t('today.put-off.until-day', { day: day(why.until) })}
      {why.note === '' ? null : ` ${t('today.put-off.said', { note: visible(why.note) })}`}
    </p>
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
