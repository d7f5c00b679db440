import { type About, recommendationIdOf } from '../about.ts';
import { actForm } from '../form.ts';
import { onDay, partChoices, reason } from '../pieces.ts';
import { choice, long, money, when } from '../spec.ts';

const about = (of: About) => ({
  caseId: of.view.caseId,
  recommendationId: recommendationIdOf(of),
});

export const enterInError = actForm({
  kind: 'enterInError',
  isGrave: true,
  fields: (of) => ({ reason: reason(of) }),
  command: (values, of) => ({ kind: 'enterInError', ...about(of), ...values }),
});

export const noteReading = actForm({
  kind: 'noteReading',
  fields: (of) => ({
    words: long({
      label: of.wording.t('act.field.words'),
      hint: of.wording.t('act.hint.words'),
      rows: 2,
      initial: of.one?.details.dueWords ?? '',
    }),
    reading: long({ label: of.wording.t('act.field.reading') }),
  }),
  command: (values, of) => ({ kind: 'noteReading', ...about(of), ...values }),
});

/** The sum of the whole recommendation, as against one part's. */
const whole = 'whole';

export const fixAmount = actForm({
  kind: 'fixAmount',
  fields: (of) => {
    const { t } = of.wording;
    const open = (of.one?.money ?? []).filter(({ owed }) => owed === null);
    const inParts = partChoices(of).filter(({ id }) => open.some(({ partId }) => partId === id));
    const all = open.some(({ partId }) => partId === null)
      ? [{ id: whole, label: t('act.whole-recommendation') }, ...inParts]
      : inParts;
    return {
      part: when(all.length > 1, choice({ label: t('act.field.which-sum'), choices: all })),
      amount: money({ label: t('act.field.amount') }),
      how: long({
        label: t('act.field.how-amount'),
        hint: t('act.hint.how-amount'),
        rows: 2,
      }),
      on: onDay(of),
    };
  },
  command: ({ part, ...values }, of) => {
    const only = (of.one?.money ?? []).find(({ owed }) => owed === null)?.partId ?? null;
    const partId = part === null ? only : part === whole ? null : part;
    return { kind: 'fixAmount', ...about(of), partId, ...values };
  },
});
