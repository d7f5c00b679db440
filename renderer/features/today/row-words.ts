import { visible } from '../../../shared/words/visible.ts';
import { rolesWords, stepWords } from '../../app/recorded/next-step.ts';
import type { Wording } from '../../i18n/index.ts';
import type { TodayRow, TodayWhy } from '../../records/today-views.ts';
import type { ActionRow } from '../../records/views.ts';
import type { Mark } from '../../ui/index.ts';
import { isLetterToCome, type Next, nextOf } from './row-acts.ts';

/** "25-0443 R1". */
export const nameOf = ({ reference, number }: TodayRow): string =>
  visible(`${reference} ${number}`.trim());

/** What the button of the next step says. */
export const nextWords = (next: Next, { t }: Pick<Wording, 't'>): string =>
  t(next.words, { level: next.level ?? 1 });

/** The date, and under it why it is that date or what has come. */
export function dateWords(
  row: TodayRow,
  wording: Wording,
  today: string,
): readonly [string, string] {
  const { t, day } = wording;
  const { why, action } = row;
  switch (why.kind) {
    case 'extension':
    case 'request':
    case 'return':
      return [day(why.on, 'row'), t(`today.asked.${why.kind}`)];
    case 'day':
      return [day(why.on, 'row'), visible(why.who)];
    case 'late-evidence':
      return [day(why.on, 'row'), t('today.came')];
    case 'put-off':
      return [t('today.until', { day: day(why.until, 'row') }), why.note];
    case 'action':
      return action === null ? ['', ''] : actionDates(action, wording, today);
    default:
      return ['', ''];
  }
}

function actionDates(
  action: ActionRow,
  wording: Wording,
  today: string,
): readonly [string, string] {
  const { t, day } = wording;
  const { considerBy, waitingSince } = action;
  if (waitingSince !== null && considerBy !== null) {
    const count = { count: action.evidenceCount };
    const words = t(considerBy < today ? 'today.our-time-over' : 'today.our-time', count);
    return [day(considerBy, 'row'), words];
  }
  const words = action.dueWords === '' ? t('today.row.no-words') : visible(action.dueWords);
  return [action.currentDue === null ? t('today.no-date') : day(action.currentDue, 'row'), words];
}

type Marked = { readonly mark: Mark; readonly words: string };

/** How a row stands where it is not by its action's standing; null where it is. */
export function markOf(why: TodayWhy, { t }: Pick<Wording, 't'>): Marked | null {
  switch (why.kind) {
    case 'action':
      return null;
    case 'extension':
    case 'request':
    case 'return':
      return { mark: why.may ? 'undecided' : 'awaiting', words: t(`today.mark.${why.kind}`) };
    case 'letter':
      return { mark: 'waiting', words: t('today.mark.letter') };
    case 'conflict':
      return { mark: 'conflict', words: t('mark.conflict') };
    case 'same-reference':
    case 'same-number':
    case 'late-evidence':
    case 'lacks':
    case 'sent-back':
      return { mark: 'partly', words: t(`today.mark.${why.kind}`) };
    case 'day':
      return { mark: 'today', words: t('today.mark.day') };
    case 'not-here':
      return { mark: 'awaiting', words: t('today.mark.not-here') };
    case 'put-off':
      return { mark: 'no-date', words: t('today.mark.put-off') };
  }
}

/** What is to be known or done of a row, in small letters; null where the row says it already. */
export function aboutWords(row: TodayRow, wording: Wording, today: string): string | null {
  const { t, list } = wording;
  const { why, action } = row;
  switch (why.kind) {
    case 'extension':
    case 'request':
    case 'return': {
      const step = t(`step.${why.step}`);
      if (why.kind === 'request' && why.may)
        return t('today.about.request', { step, name: visible(why.asker ?? '') });
      if (why.isMine) return t('today.about.mine', { step, roles: rolesWords(why.who, wording) });
      return why.may
        ? t(why.kind === 'return' ? 'today.about.return' : 'today.about.extension')
        : t('today.about.theirs', { roles: rolesWords(why.who, wording) });
    }
    case 'letter': {
      const letter = t(`letters.kind.${why.letter}`);
      return why.to === '' ? letter : t('today.about.letter', { letter, to: visible(why.to) });
    }
    case 'lacks':
      return t('today.about.lacks', { what: list(why.lacks.map((one) => t(`today.lack.${one}`))) });
    case 'same-number':
      return t('today.about.same-number', { number: visible(why.number) });
    case 'same-reference':
    case 'conflict':
    case 'sent-back':
    case 'late-evidence':
      return t(`today.about.${why.kind}`);
    case 'day':
      return t(`fact.date.${why.day}`);
    case 'not-here':
      return t('today.about.not-here', {
        names: list(why.from.map(visible)),
        count: why.from.length,
      });
    case 'action':
    case 'put-off':
      return stepOf(action, nextOf(row, today), wording, today);
  }
}

/** What the button does not say already. */
function stepOf(
  action: ActionRow | null,
  next: Next,
  wording: Wording,
  today: string,
): string | null {
  if (action?.nextStep === undefined) return null;
  const { kind, on } = action.nextStep;
  const isSaid = next.does !== 'open' && next.does !== 'file' && next.does !== 'wake';
  if (isSaid && kind !== 'decide') return null;
  const step = stepWords(action.nextStep, { isDraft: action.standing === 'in-draft' }, wording);
  if (on === null || !isLetterToCome(action.nextStep, today)) return step;
  return wording.t('next.from', { step, day: wording.day(on, 'row') });
}
