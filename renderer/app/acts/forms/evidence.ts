import { visible, visibleText } from '../../../../shared/words/visible.ts';
import type { CaseView } from '../../../records/views.ts';
import { memberName } from '../../recorded/words.ts';
import { type About, itemIdOf, recommendationIdOf } from '../about.ts';
import { actForm } from '../form.ts';
import { changedOnly, complainantName, onDay, partChoices, reason } from '../pieces.ts';
import { partOfSum, sumChoices } from '../shown/left-to-pay.ts';
import {
  choice,
  date,
  long,
  maybeDate,
  maybeMoney,
  radios,
  text,
  tick,
  ticks,
  when,
} from '../spec.ts';

const itemOf = (about: About): CaseView['evidence'][number] | undefined =>
  about.view.evidence.find(({ evidenceId }) => evidenceId === itemIdOf(about));

export const describeEvidence = actForm({
  kind: 'describeEvidence',
  fields: (about) => {
    const { t } = about.wording;
    const item = itemOf(about);
    return {
      receivedOn: date({
        label: t('act.field.received-on'),
        initial: item?.item.receivedOn ?? about.today,
      }),
      from: text({ label: t('act.field.from'), initial: item?.from ?? '', isOptional: true }),
      actOn: maybeDate({
        label: t('act.field.act-on'),
        hint: t('act.hint.act-on'),
        initial: item?.actOn ?? null,
      }),
      isStatement: tick({
        label: t('act.field.statement'),
        hint: t('act.hint.statement'),
        initial: item?.isStatement ?? false,
      }),
    };
  },
  command: (values, about) => {
    const item = itemOf(about);
    const before =
      item === undefined
        ? {}
        : {
            receivedOn: item.item.receivedOn,
            from: item.from,
            actOn: item.actOn,
            isStatement: item.isStatement,
          };
    const set = changedOnly<Partial<typeof values>>(before, values);
    const { caseId } = about.view;
    return set === null
      ? null
      : { kind: 'describeEvidence', caseId, evidenceId: itemIdOf(about), set };
  },
});

export const pinEvidence = actForm({
  kind: 'pinEvidence',
  fields: (about) => {
    const { t } = about.wording;
    const filed = about.view.evidence.filter(
      ({ evidenceId }) => about.one?.evidenceIds.includes(evidenceId) ?? false,
    );
    const items = filed.length > 0 ? filed : about.view.evidence;
    return {
      evidenceId: choice({
        label: t('act.field.item'),
        choices: items.map(({ evidenceId, item }) => ({
          id: evidenceId,
          label: visible(item.name),
        })),
      }),
      partIds: ticks({ label: t('act.field.parts'), choices: partChoices(about), least: 1 }),
    };
  },
  command: (values, about) => ({
    kind: 'pinEvidence',
    caseId: about.view.caseId,
    recommendationId: recommendationIdOf(about),
    ...values,
  }),
});

export const settleAssessment = actForm({
  kind: 'settleAssessment',
  fields: (about) => {
    const { t, day } = about.wording;
    return {
      assessmentId: radios({
        label: t('act.field.which-judgement'),
        choices: (about.one?.assessments ?? []).map((made) => ({
          id: made.assessmentId,
          label: t('act.judgement-of', {
            result: t(`result.${made.result}`),
            name: memberName(about.view, made.stamp.by, about.wording),
            day: day(made.assessedOn, 'day'),
          }),
          note: visibleText(made.reason),
        })),
        initial: about.offer.itemId,
      }),
      reason: reason(about),
    };
  },
  command: (values, about) => ({
    kind: 'settleAssessment',
    caseId: about.view.caseId,
    recommendationId: recommendationIdOf(about),
    ...values,
  }),
});

export const recordPayment = actForm({
  kind: 'recordPayment',
  fields: (about) => {
    const { t } = about.wording;
    const lines = about.one?.money ?? [];
    const sums = sumChoices(about);
    const payee = lines.find(({ payee: name }) => name !== '')?.payee;
    return {
      part: when(sums.length > 0, choice({ label: t('act.field.which-sum'), choices: sums })),
      amount: maybeMoney({ label: t('act.field.paid') }),
      setOff: maybeMoney({ label: t('act.field.set-off'), hint: t('act.hint.set-off') }),
      on: onDay(about, 'act.field.paid-on'),
      payee: text({
        label: t('recommendation.payee'),
        initial: payee ?? complainantName(about.view),
      }),
      note: long({ label: t('act.field.note'), rows: 2, isOptional: true }),
    };
  },
  command: ({ part, amount, setOff, ...values }, about) => {
    const partId = partOfSum(part, about.one?.money ?? []);
    return {
      kind: 'recordPayment',
      caseId: about.view.caseId,
      recommendationId: recommendationIdOf(about),
      payment: { partId, amount: amount ?? 0, setOff: setOff ?? 0, ...values },
    };
  },
});

export const paymentInError = actForm({
  kind: 'paymentInError',
  isGrave: true,
  fields: (about) => ({ reason: reason(about) }),
  command: (values, about) => ({
    kind: 'paymentInError',
    caseId: about.view.caseId,
    paymentId: itemIdOf(about),
    ...values,
  }),
});
