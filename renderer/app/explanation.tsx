import type { Explanation, ExplanationStep } from '../../shared/domain/deadline/explanation.ts';
import type { WordId } from '../../shared/words/index.ts';
import { useWords, type Wording } from '../i18n/index.ts';
import './explanation.css';

type Reason = Extract<ExplanationStep, { kind: 'rolled' }>['reason'];

const reasonWords = ({ t, language }: Wording, reason: Reason): string =>
  reason.kind === 'weekend' ? t('deadline.reason-weekend') : reason.name[language];

function rolledWords(
  wording: Wording,
  { direction, from, to, reason }: Extract<ExplanationStep, { kind: 'rolled' }>,
): string {
  const { t, day } = wording;
  return t(`deadline.rolled.${direction}`, {
    from: day(from),
    to: day(to, 'full'),
    reason: reasonWords(wording, reason),
  });
}

function stepWords(wording: Wording, step: ExplanationStep): string | null {
  const { t, day } = wording;
  switch (step.kind) {
    case 'runsFrom':
      return step.counted ? t('deadline.counted') : null;
    case 'adds':
      return t(`deadline.adds.${step.unit}`, { amount: step.amount, to: day(step.to, 'full') });
    case 'monthTooShort':
      return t('deadline.month-too-short', { day: step.day, lastDay: day(step.lastDay) });
    case 'dayBefore':
      return t('deadline.day-before', { to: day(step.to, 'full') });
    case 'fixedDate':
      return t('deadline.fixed', { date: day(step.date, 'full') });
    case 'onEvent':
      return t('deadline.on-event', { event: step.event, date: day(step.date) });
    case 'awaitsEvent':
      return t('deadline.awaits-event', { event: step.event });
    case 'repeats':
      return t(`deadline.repeats.${step.every.unit}`, { amount: step.every.amount, n: step.n });
    case 'rolled':
      return rolledWords(wording, step);
    case 'noDate':
      return t(
        step.challenge === undefined ? 'deadline.no-date' : `deadline.no-date.${step.challenge}`,
      );
  }
}

function skippedWords({ t, day, language, list }: Wording, { skipped }: Explanation): string[] {
  const weekends = skipped.filter(({ reason }) => reason.kind === 'weekend').length;
  const named = (kind: 'bankHoliday' | 'officeClosure') =>
    skipped.flatMap(({ date, reason }) =>
      reason.kind === kind
        ? [t('deadline.holiday', { name: reason.name[language], date: day(date) })]
        : [],
    );
  const holidays = named('bankHoliday');
  const closures = named('officeClosure');
  return [
    ...(weekends === 0 ? [] : [t('deadline.skipped-weekends', { days: weekends })]),
    ...(holidays.length === 0
      ? []
      : [t('deadline.skipped-holidays', { count: holidays.length, days: list(holidays) })]),
    ...(closures.length === 0 ? [] : [t('deadline.skipped-closures', { days: list(closures) })]),
  ];
}

function landingWords({ t, language }: Wording, { fallsOn, listCoversDue }: Explanation): string[] {
  const words: string[] = [];
  if (fallsOn?.reason.kind === 'bankHoliday') {
    words.push(t('deadline.falls-holiday', { name: fallsOn.reason.name[language] }));
  } else if (fallsOn?.reason.kind === 'officeClosure') {
    words.push(t('deadline.falls-closure', { name: fallsOn.reason.name[language] }));
  } else if (fallsOn) {
    const weekday: WordId = fallsOn.weekday === 6 ? 'calendar.weekday.6' : 'calendar.weekday.7';
    words.push(t('deadline.falls-weekend', { weekday: t(weekday) }));
  }
  if (!listCoversDue) words.push(t('deadline.beyond-list'));
  return words;
}

const isPeriod = ({ kind }: ExplanationStep) => kind === 'adds';

/** Why a date is that date, sentence by sentence. */
export function explanationWords(wording: Wording, explanation: Explanation): readonly string[] {
  const { t, day } = wording;
  const { start, startKind, steps } = explanation;
  const counts = steps.some(isPeriod);
  return [
    ...(start !== null && counts ? [t(`deadline.start.${startKind}`, { date: day(start) })] : []),
    ...steps.flatMap((step) => stepWords(wording, step) ?? []),
    ...skippedWords(wording, explanation),
    ...landingWords(wording, explanation),
    ...(counts && explanation.skipped.length > 0
      ? [
          t('deadline.list', {
            nation: t(`nation.${explanation.nation}`),
            date: day(explanation.calendarVersion),
          }),
        ]
      : []),
  ];
}

/** A box that says why a date is that date, in the decision's words and ours. */
export function DateExplained({
  explanation,
  words,
  moved,
}: {
  readonly explanation: Explanation;
  /** The date as the decision words it; '' where it says nothing. */
  readonly words: string;
  /** Where the date now is not the original one. */
  readonly moved?: { readonly original: string; readonly current: string };
}) {
  const wording = useWords();
  const { t, day } = wording;
  const hasDate = !explanation.steps.some(
    ({ kind }) => kind === 'noDate' || kind === 'awaitsEvent',
  );
  return (
    <div className="explained">
      <h3>{t(hasDate ? 'deadline.why' : 'deadline.why-none')}</h3>
      {words === '' ? null : <p>{t('deadline.words', { words })}</p>}
      <p>{explanationWords(wording, explanation).join(' ')}</p>
      {moved === undefined ? null : (
        <p>{t('deadline.moved', { original: day(moved.original), current: day(moved.current) })}</p>
      )}
    </div>
  );
}
