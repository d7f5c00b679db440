import type { NewPart, NewPayment } from '../../../../shared/domain/case/commands.ts';
import { isImprovement } from '../../../../shared/domain/case/dates.ts';
import { changeQualities } from '../../../../shared/domain/case/events/dates.ts';
import { isMetByWordAlone, sumsAsked } from '../../../../shared/domain/case/judging.ts';
import { assessmentResults } from '../../../../shared/domain/case/vocabulary.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { type About, recommendationIdOf, typedIds, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import { complainantName, partChoices, worded } from '../pieces.ts';
import { leftAfter, partOfSum, sumChoices, typedPayments } from '../shown/left-to-pay.ts';
import { LeftToPay } from '../shown/left-to-pay-table.tsx';
import {
  choice,
  date,
  lines,
  long,
  maybeChoice,
  maybeDate,
  maybeMoney,
  radios,
  rows,
  shown,
  text,
  ticks,
  type ValuesOf,
  when,
} from '../spec.ts';

const itemsOf = ({ view, one }: About) =>
  view.evidence.filter(({ evidenceId }) => one?.evidenceIds.includes(evidenceId) ?? false);

/** What is judged, on what, and how. */
function verdictFields(about: About) {
  const { t } = about.wording;
  const items = itemsOf(about);
  const parts = partChoices(about).map((part) => {
    const judged = about.one?.parts.find(({ partId }) => partId === part.id)?.judged ?? null;
    return judged === null ? part : { ...part, note: t(`result.${judged.result}`) };
  });
  return {
    scope: when(
      parts.length > 0,
      radios({
        label: t('act.field.judge-what'),
        choices: [
          { id: 'whole', label: t('act.judge.whole') },
          { id: 'parts', label: t('act.judge.parts') },
        ],
        initial: 'whole',
        look: 'inline',
      }),
    ),
    partIds: when(
      typedText(about, 'scope') === 'parts',
      ticks({ label: t('act.field.parts'), choices: parts, least: 1 }),
    ),
    evidenceIds: ticks({
      label: t('recommendation.judged-on'),
      choices: items.map(({ evidenceId, item, isStatement }) => ({
        id: evidenceId,
        label: visible(item.name),
        ...(isStatement ? { note: t('act.bare-statement') } : {}),
      })),
      initial: items.map(({ evidenceId }) => evidenceId),
      least: 1,
      missing: 'recommendation.choose-evidence',
    }),
    result: radios({
      label: t('recommendation.result'),
      hint: t('recommendation.result-keys'),
      choices: worded('result', assessmentResults, about),
      look: 'inline',
      missing: 'recommendation.result-missing',
    }),
    reason: long({
      label: t('recommendation.reason'),
      hint: t('recommendation.reason-hint'),
      rows: 2,
      missing: 'recommendation.reason-missing',
    }),
    actionDoneOn: maybeDate({ label: t('recommendation.done-on') }),
  };
}

/** Partly met: what is left stays a part under the same number (c1). */
function remainderFields(about: About) {
  const { t } = about.wording;
  const isPartly = typedText(about, 'result') === 'partly';
  return {
    left: when(
      isPartly,
      long({
        label: t('act.field.left'),
        hint: t('act.hint.left'),
        rows: 2,
        isOptional: true,
      }),
    ),
    leftProof: when(
      isPartly && typedText(about, 'left').trim() !== '',
      lines({
        label: t('act.field.left-proof'),
        hint: t('recommendation.wanted-hint'),
        isOptional: true,
      }),
    ),
  };
}

function paymentFields(about: About) {
  const { t } = about.wording;
  const sums = sumChoices(about);
  return {
    on: date({ label: t('act.field.paid-on'), initial: about.today }),
    amount: maybeMoney({ label: t('act.field.paid') }),
    payee: text({ label: t('recommendation.payee') }),
    setOff: maybeMoney({ label: t('act.field.set-off') }),
    part: when(sums.length > 0, choice({ label: t('act.field.which-sum'), choices: sums })),
  };
}

/** The money the evidence shows, and what it leaves owing. */
function moneyFields(about: About) {
  const { t, number } = about.wording;
  const sums = about.one?.money ?? [];
  const payee = sums.find((sum) => sum.payee !== '')?.payee ?? complainantName(about.view);
  const asked = sumsAsked(sums, typedIds(about, 'partIds'), about.one?.parts ?? []);
  const left = leftAfter(asked, typedPayments(about.typed, sums));
  const isRest = typedText(about, 'result') === 'satisfied' && left > 0;
  return {
    payments: when(
      sums.length > 0,
      rows({
        label: t('act.field.payments'),
        hint: t('act.hint.payments'),
        fields: () => paymentFields(about),
        initial: [],
        fresh: {
          on: about.today,
          amount: '',
          payee,
          setOff: '',
          part: sumChoices(about)[0]?.id ?? null,
        },
        rowName: (index) => t('act.row.payment', { number: number(index + 1) }),
        addLabel: t('act.row.payment-more'),
      }),
    ),
    owing: when(sums.length > 0, shown(<LeftToPay about={about} />)),
    restAccepted: when(
      isRest && about.view.rights['accept-outstanding'] !== 'no',
      long({
        label: t('act.field.rest-accepted'),
        hint: t('act.hint.rest-accepted'),
        rows: 2,
        isOptional: true,
      }),
    ),
  };
}

/** What a judgement met still needs: a reason where only bare statements show it (R7), and whether it worked (R22). */
function metFields(about: About) {
  const { t } = about.wording;
  const isMet = typedText(about, 'result') === 'satisfied';
  const chosen = typedIds(about, 'evidenceIds');
  const items = itemsOf(about).filter(({ evidenceId }) => chosen.includes(evidenceId));
  const result = assessmentResults.find((each) => each === typedText(about, 'result'));
  const hasRemainder = result === 'partly' && typedText(about, 'left').trim() !== '';
  const isBareWord =
    result !== undefined && items.length > 0 && isMetByWordAlone(result, hasRemainder, items);
  const isMended = about.one !== null && isImprovement(about.one, about.view);
  return {
    bareWord: when(isBareWord, shown(<p className="act-shown">{t('act.bare-word')}</p>)),
    statementOverride: when(
      isBareWord && about.view.rights['override-statement'] !== 'no',
      long({
        label: t('act.field.statement-override'),
        hint: t('act.hint.override'),
        rows: 2,
        isOptional: true,
      }),
    ),
    quality: when(
      isMet && isMended,
      maybeChoice({
        label: t('act.field.quality'),
        choices: worded('choice.change-quality', changeQualities, about),
        none: t('act.none.open'),
      }),
    ),
  };
}

const fields = (about: About) => ({
  ...verdictFields(about),
  ...remainderFields(about),
  ...moneyFields(about),
  ...metFields(about),
});

type Values = ValuesOf<ReturnType<typeof fields>>;

const remainderOf = ({ left, leftProof }: Values): { remainder?: NewPart } =>
  left === null || left === ''
    ? {}
    : { remainder: { text: left, proofWanted: [...(leftProof ?? [])] } };

function paymentsOf({ payments }: Values, { one }: About): { payments?: readonly NewPayment[] } {
  if (payments === null || payments.length === 0) return {};
  const sums = one?.money ?? [];
  return {
    payments: payments.map(({ part, amount, setOff, ...payment }) => ({
      ...payment,
      partId: partOfSum(part, sums),
      amount: amount ?? 0,
      setOff: setOff ?? 0,
      note: '',
    })),
  };
}

const isSaid = (words: string | null): words is string => words !== null && words !== '';

export const assessEvidence = actForm({
  kind: 'assessEvidence',
  fields,
  command: (values, about) => {
    const { partIds, restAccepted, statementOverride, quality } = values;
    return {
      kind: 'assessEvidence',
      caseId: about.view.caseId,
      recommendationId: recommendationIdOf(about),
      evidenceIds: values.evidenceIds,
      result: values.result,
      reason: values.reason,
      actionDoneOn: values.actionDoneOn,
      ...remainderOf(values),
      ...paymentsOf(values, about),
      ...(partIds === null ? {} : { partIds }),
      ...(isSaid(restAccepted) ? { restAccepted } : {}),
      ...(isSaid(statementOverride) ? { statementOverride } : {}),
      ...(quality === null ? {} : { quality }),
    };
  },
});
