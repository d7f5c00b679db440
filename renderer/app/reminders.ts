import { useEffect } from 'react';
import type { ReminderKind } from '../../shared/contracts/reminders.ts';
import { useWords, type Wording } from '../i18n/index.ts';
import type { ActionRow } from '../records/views.ts';
import { go, goToCase, home } from '../stores/route.ts';
import { useOffice, useOpenOffice } from './office.tsx';

type Rung = { readonly id: string; readonly kind: ReminderKind; readonly isLate: boolean };

const order = [
  'overdue',
  'due-today',
  'waiting-for-us',
  'due-soon',
  'look-again',
] as const satisfies readonly ReminderKind[];
const named = 3;

/** One text for everything that rang together: what needs doing first, then the first few by name. */
function reminderText(
  { t, list }: Wording,
  rung: readonly Rung[],
  rows: readonly ActionRow[],
): { readonly title: string; readonly body: string } {
  const counts = order
    .map((kind) => ({ kind, count: rung.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`reminders.${kind}`, { count }));
  const lines = rows
    .slice(0, named)
    .map(({ body, reference, number }) => t('reminders.line', { body, reference, number }));
  const more = rows.length > named ? [t('reminders.more', { count: rows.length - named })] : [];
  const late = rung.some(({ isLate }) => isLate) ? [t('reminders.late')] : [];
  return {
    title: list(counts).slice(0, 120),
    body: [...lines, ...more, ...late].join('\n').slice(0, 400),
  };
}

/** Tells main that texts can be composed here, composes them, and goes where a click points. */
export function useReminders(): void {
  const { records, desktop } = useOffice();
  const { store } = useOpenOffice();
  const wording = useWords();

  useEffect(() => {
    void desktop.call['reminders.page-ready']({ store, isUnlocked: true });
  }, [desktop, store]);

  useEffect(
    () =>
      desktop.on('reminders.rang', ({ rung }) => {
        const ids = rung.map(({ id }) => id);
        void records.actionsOfReminders(ids).then((rows) => {
          const text = reminderText(wording, rung, rows.ok ? rows.value : []);
          return desktop.call['reminders.show']({ ...text, ids });
        });
      }),
    [desktop, records, wording],
  );

  useEffect(
    () =>
      desktop.on('reminders.clicked', ({ ids }) => {
        void records.actionsOfReminders(ids).then((rows) => {
          const only = rows.ok && rows.value.length === 1 ? rows.value[0] : undefined;
          if (only === undefined) go(home);
          else goToCase(only.caseId, only.recommendationId);
        });
      }),
    [desktop, records],
  );
}
