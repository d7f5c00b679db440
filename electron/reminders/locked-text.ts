import type { Language } from '../../shared/contracts/app.ts';
import { reminderKind } from '../../shared/contracts/reminders.ts';
import { intlIn } from '../platform/intl.ts';
import type { Rung } from './sweep.ts';

export type NotificationText = { readonly title: string; readonly body: string };

/** "3 actions are overdue": counts only, since nobody knows who is at the screen. */
export function lockedText(rung: readonly Rung[], language: Language): NotificationText {
  const intl = intlIn(language);
  const lines = reminderKind.options.flatMap((kind) => {
    const count = rung.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [intl.formatMessage({ id: `reminders.${kind}` }, { count })];
  });
  const late = rung.some(({ isLate }) => isLate)
    ? [intl.formatMessage({ id: 'reminders.late' })]
    : [];
  const [title = 'Redress', ...rest] = lines;
  return { title, body: [...rest, ...late].join('\n') };
}
