import type { NewPart } from '../../../../shared/domain/case/commands.ts';
import { type About, itemIdOf, recommendationIdOf } from '../about.ts';
import { actForm } from '../form.ts';
import { bodyChoices, changedOnly, reason } from '../pieces.ts';
import { lines, long, maybeChoice, maybeDate, maybeMoney, text, when } from '../spec.ts';

function partFields(about: About, part: Partial<NewPart>) {
  const { t } = about.wording;
  const owed = part.money?.amount ?? null;
  return {
    text: long({ label: t('act.field.part-text'), rows: 2, initial: part.text ?? '' }),
    proofWanted: lines({
      label: t('act.field.proof-wanted'),
      hint: t('recommendation.wanted-hint'),
      initial: part.proofWanted ?? [],
      isOptional: true,
    }),
    body: when(
      about.view.details.bodies.length > 1,
      maybeChoice({
        label: t('act.field.part-body'),
        choices: bodyChoices(about),
        none: t('act.none.body'),
        initial: part.body ?? null,
      }),
    ),
    due: maybeDate({
      label: t('act.field.part-due'),
      hint: t('act.hint.part-due'),
      initial: part.due ?? null,
    }),
    amount: maybeMoney({
      label: t('recommendation.money'),
      initial: owed === null ? '' : String(owed),
    }),
    payee: text({
      label: t('recommendation.payee'),
      initial: part.money?.payee ?? '',
      isOptional: true,
    }),
    head: text({
      label: t('act.field.money-head'),
      hint: t('act.hint.money-head'),
      initial: part.money?.head ?? '',
      isOptional: true,
    }),
  };
}

type Typed = {
  readonly text: string;
  readonly proofWanted: readonly string[];
  readonly body: string | null;
  readonly due: string | null;
  readonly amount: number | null;
  readonly payee: string;
  readonly head: string;
};

const partOf = ({ text: words, proofWanted, body, due, amount, payee, head }: Typed): NewPart => ({
  text: words,
  proofWanted: [...proofWanted],
  ...(body === null ? {} : { body }),
  ...(due === null ? {} : { due }),
  ...(amount === null ? {} : { money: { amount, payee, ...(head === '' ? {} : { head }) } }),
});

export const addPart = actForm({
  kind: 'addPart',
  fields: (about) => partFields(about, {}),
  command: (values, about) => ({
    kind: 'addPart',
    caseId: about.view.caseId,
    recommendationId: recommendationIdOf(about),
    part: partOf(values),
  }),
});

const recordedPart = (about: About): Partial<NewPart> =>
  about.one?.parts.find(({ partId }) => partId === itemIdOf(about)) ?? {};

export const revisePart = actForm({
  kind: 'revisePart',
  fields: (about) => partFields(about, recordedPart(about)),
  command: (values, about) => {
    const set = changedOnly<Partial<NewPart>>(recordedPart(about), partOf(values));
    if (set === null) return null;
    return {
      kind: 'revisePart',
      caseId: about.view.caseId,
      recommendationId: recommendationIdOf(about),
      partId: itemIdOf(about),
      set,
    };
  },
});

export const withdrawPart = actForm({
  kind: 'withdrawPart',
  isGrave: true,
  fields: (about) => ({ reason: reason(about) }),
  command: (values, about) => ({
    kind: 'withdrawPart',
    caseId: about.view.caseId,
    recommendationId: recommendationIdOf(about),
    partId: itemIdOf(about),
    ...values,
  }),
});
