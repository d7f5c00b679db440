import { type About, itemIdOf, recommendationIdOf, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import { listed, onDay, reason } from '../pieces.ts';
import { Requested } from '../shown/requested.tsx';
import { long, radios, shown, ticks, when } from '../spec.ts';

export const checkRecord = actForm({
  kind: 'checkRecord',
  fields: (about) => {
    const { t } = about.wording;
    const isBack = typedText(about, 'verdict') === 'returned';
    return {
      verdict: radios({
        label: t('act.field.verdict'),
        choices: [
          { id: 'accepted', label: t('act.verdict.accepted') },
          { id: 'returned', label: t('act.verdict.returned') },
        ],
      }),
      problems: when(
        isBack,
        ticks({
          label: t('act.field.problems'),
          choices: listed(about.procedure.returnReasons, about),
          least: 1,
        }),
      ),
      note: long({ label: t('act.field.note'), rows: 2, isOptional: true }),
      on: onDay(about),
    };
  },
  command: ({ verdict, problems, ...values }, about) => ({
    kind: 'checkRecord',
    caseId: about.view.caseId,
    recommendationId: recommendationIdOf(about),
    isAccepted: verdict === 'accepted',
    problems: problems ?? [],
    ...values,
  }),
});

const one = (about: About) => ({ caseId: about.view.caseId, requestId: itemIdOf(about) });

export const approveRequest = actForm({
  kind: 'approveRequest',
  fields: (about) => ({
    asked: shown(<Requested about={about} />),
    reason: long({ label: about.wording.t('act.field.reason'), rows: 2, isOptional: true }),
  }),
  command: ({ reason: why }, about) => ({ kind: 'approveRequest', ...one(about), reason: why }),
});

export const returnRequest = actForm({
  kind: 'returnRequest',
  fields: (about) => ({
    asked: shown(<Requested about={about} />),
    reason: reason(about),
  }),
  command: ({ reason: why }, about) => ({ kind: 'returnRequest', ...one(about), reason: why }),
});

export const withdrawRequest = actForm({
  kind: 'withdrawRequest',
  fields: (about) => ({
    asked: shown(<Requested about={about} />),
    reason: reason(about),
  }),
  command: ({ reason: why }, about) => ({ kind: 'withdrawRequest', ...one(about), reason: why }),
});
