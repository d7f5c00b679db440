import type { NewRecommendation } from '../../../../shared/domain/case/commands.ts';
import { reaches, rootCauses } from '../../../../shared/domain/case/vocabulary.ts';
import { visibleText } from '../../../../shared/words/visible.ts';
import { type About, recommendationIdOf, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import { answerWords, bodyChoices, changedOnly, listed, worded } from '../pieces.ts';
import { WouldMove } from '../shown/would-move.tsx';
import {
  choice,
  lines,
  long,
  maybeChoice,
  maybeDate,
  maybeMoney,
  radios,
  shown,
  text,
  ticks,
  type ValuesOf,
  when,
  yesNo,
} from '../spec.ts';

type Details = Partial<NewRecommendation>;

const line = (label: string, initial: string | undefined, hint?: string) =>
  text({
    label,
    initial: initial ?? '',
    isOptional: true,
    ...(hint === undefined ? {} : { hint }),
  });

const isStartNew = (about: About): boolean =>
  'startsOn' in about.typed && typedText(about, 'startsOn') !== (about.one?.details.startsOn ?? '');

/** What is to be done, of what kind, by when. */
function whatFields(about: About, details: Details) {
  const { wording, procedure } = about;
  const { t } = wording;
  return {
    number: text({ label: t('recommendation.number'), initial: details.number ?? '' }),
    text: long({ label: t('recommendation.text'), initial: details.text ?? '' }),
    kind: choice({
      label: t('recommendation.kind'),
      choices: procedure.kinds.map(({ id, label }) => ({ id, label: label[wording.language] })),
      initial: details.kind ?? null,
    }),
    instrument: when(
      procedure.instruments.length > 1,
      maybeChoice({
        label: t('act.field.instrument'),
        choices: procedure.instruments.map(({ id, one }) => ({ id, label: one[wording.language] })),
        none: t('act.none.open'),
        initial: details.instrument ?? null,
      }),
    ),
    dueWords: line(
      t('recommendation.due-words'),
      details.dueWords,
      t('recommendation.due-words-hint'),
    ),
    startsOn: maybeDate({
      label: t('act.field.starts-on'),
      hint: t('act.hint.starts-on'),
      initial: details.startsOn ?? null,
    }),
    wouldMove: when(
      isStartNew(about),
      shown(
        <WouldMove
          caseId={about.view.caseId}
          recommendationId={recommendationIdOf(about)}
          startsOn={typedText(about, 'startsOn') || null}
        />,
      ),
    ),
    evidenceWanted: lines({
      label: t('recommendation.wanted'),
      hint: t('recommendation.wanted-hint'),
      initial: details.evidenceWanted ?? [],
      isOptional: true,
    }),
    amount: maybeMoney({
      label: t('recommendation.money'),
      initial: String(details.money?.amount ?? ''),
    }),
    formula: line(t('act.field.formula'), details.money?.formula, t('act.hint.formula')),
    payee: line(t('recommendation.payee'), details.money?.payee),
    head: line(t('act.field.money-head'), details.money?.head, t('act.hint.money-head')),
  };
}

/** Who owes it and who does it. */
function whoFields(about: About, details: Details) {
  const { t } = about.wording;
  const isShared = ['jointly', 'each'].includes(typedText(about, 'owedHow'));
  const others = bodyChoices(about).filter(({ id }) => id !== typedText(about, 'body'));
  return {
    body: choice({
      label: t('recommendation.body'),
      choices: bodyChoices(about),
      initial: details.body ?? null,
    }),
    owedHow: when(
      about.view.details.bodies.length > 1,
      radios({
        label: t('act.field.owed-how'),
        choices: worded('choice.owed-how', ['alone', 'jointly', 'each'] as const, about),
        initial: details.owedBy?.how ?? 'alone',
      }),
    ),
    others: when(
      isShared,
      ticks({
        label: t('act.field.owed-others'),
        choices: others,
        initial: details.owedBy?.others ?? [],
        least: 1,
      }),
    ),
    doneBy: line(t('act.field.done-by'), details.doneBy),
    signatory: line(t('act.field.signatory'), details.signatory),
    deliveredBy: when(
      about.view.facts.deliverers.length > 0,
      maybeChoice({
        label: t('act.field.delivered-by'),
        choices: about.view.facts.deliverers.map(({ name }) => ({ id: name, label: name })),
        none: t('act.none.deliverer'),
        initial: details.deliveredBy ?? null,
      }),
    ),
  };
}

/** What it answers and how it is told of. */
function whyFields(about: About, details: Details) {
  const { wording, view, procedure } = about;
  const { t } = wording;
  return {
    categories: ticks({
      label: t('act.field.categories'),
      choices: listed(procedure.categories, about),
      initial: (details.categories ?? []).filter((id) =>
        procedure.categories.some((one) => one.id === id),
      ),
    }),
    findingIds: when(
      view.facts.findings.length > 0,
      ticks({
        label: t('act.field.findings'),
        choices: view.facts.findings.map(({ findingId, finding }) => ({
          id: findingId,
          label: visibleText(finding.failing),
        })),
        initial: details.findingIds ?? [],
      }),
    ),
    touchesComplainant: yesNo({
      label: t('act.field.touches'),
      words: answerWords(about),
      initial: details.touchesComplainant ?? null,
    }),
    reach: maybeChoice({
      label: t('act.field.reach'),
      choices: worded('choice.reach', reaches, about),
      none: t('act.none.open'),
      initial: details.reach ?? null,
    }),
    rootCause: maybeChoice({
      label: t('act.field.root-cause'),
      choices: worded('choice.root-cause', rootCauses, about),
      none: t('act.none.open'),
      initial: details.rootCause ?? null,
    }),
    theme: line(t('act.field.theme'), details.theme),
    publicSummary: long({
      label: t('act.field.public-summary'),
      hint: t('act.hint.public-summary'),
      rows: 2,
      initial: details.publicSummary ?? '',
      isOptional: true,
    }),
  };
}

const fields = (about: About) => {
  const details = about.one?.details ?? {};
  return {
    ...whatFields(about, details),
    ...whoFields(about, details),
    ...whyFields(about, details),
  };
};

type Values = ValuesOf<ReturnType<typeof fields>>;

/** Something given, or nothing at all: an empty text is no fact, unless it takes one away. */
const some = (name: keyof Details, value: string | null, before: Details) =>
  value === null || (value === '' && (before[name] ?? '') === '') ? {} : { [name]: value };

function moneyOf({ amount, formula, payee, head }: Values): NewRecommendation['money'] {
  if (amount === null && formula === '') return null;
  const words = { ...(head === '' ? {} : { head }), ...(formula === '' ? {} : { formula }) };
  return { amount: formula === '' ? amount : null, payee, ...words };
}

function owedOf({ owedHow, others }: Values): Details {
  if (others === null || (owedHow !== 'jointly' && owedHow !== 'each')) return {};
  return { owedBy: { how: owedHow, others: [...others] } };
}

/** The details as the form has them; what was never set and is left open stays unset. */
function detailsOf(values: Values, before: Details, about: About): Details {
  const { categories, findingIds, touchesComplainant } = values;
  const unlisted = (before.categories ?? []).filter(
    (id) => !about.procedure.categories.some((one) => one.id === id),
  );
  return {
    number: values.number,
    text: values.text,
    kind: values.kind,
    categories: [...categories, ...unlisted],
    body: values.body,
    dueWords: values.dueWords,
    startsOn: values.startsOn,
    evidenceWanted: [...values.evidenceWanted],
    money: moneyOf(values),
    ...owedOf(values),
    ...(touchesComplainant === null ? {} : { touchesComplainant }),
    ...(findingIds === null ? {} : { findingIds: [...findingIds] }),
    ...some('instrument', values.instrument, before),
    ...some('doneBy', values.doneBy, before),
    ...some('signatory', values.signatory, before),
    ...some('deliveredBy', values.deliveredBy, before),
    ...some('reach', values.reach, before),
    ...some('rootCause', values.rootCause, before),
    ...some('theme', values.theme, before),
    ...some('publicSummary', values.publicSummary, before),
  };
}

export const reviseRecommendation = actForm({
  kind: 'reviseRecommendation',
  size: 'l',
  fields,
  command: (values, about) => {
    const before: Details = about.one?.details ?? {};
    const set = changedOnly<Details>(before, detailsOf(values, before, about));
    if (set === null) return null;
    return {
      kind: 'reviseRecommendation',
      caseId: about.view.caseId,
      recommendationId: recommendationIdOf(about),
      set,
      origin: { kind: 'typed' },
    };
  },
});
