import { endingReasons } from '../../../../shared/domain/case/ending-reasons.ts';
import type { ComplainantView } from '../../../../shared/domain/case/events/closing.ts';
import { type Ending, ending } from '../../../../shared/domain/case/vocabulary.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { type About, recommendationIdOf, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import { listed, onDay, reason, worded } from '../pieces.ts';
import { Gate } from '../shown/gate.tsx';
import { choice, long, radios, shown, when } from '../spec.ts';
import { overrideField } from './escalation.tsx';

export const endingOf = ({ offer }: Pick<About, 'offer'>): Ending =>
  ending.catch('treated-as-met').parse(offer.variant);

/** What the complainant says of it, or why nobody asked (R14). */
function viewFields(about: About) {
  const { t, day } = about.wording;
  const isTheirs = about.one?.touchesComplainant ?? false;
  const given = about.view.facts.views.filter(
    ({ recommendationIds, answeredOn }) =>
      answeredOn !== null && recommendationIds.includes(recommendationIdOf(about)),
  );
  const choices = worded(
    'choice.view-choice',
    [
      ...(given.length > 0 ? (['given'] as const) : []),
      'not-asked' as const,
      ...(isTheirs ? [] : (['none'] as const)),
    ],
    about,
  );
  const typed = typedText(about, 'asked');
  return {
    asked: radios({
      label: t('act.field.complainant-view'),
      ...(given.length > 0 ? {} : { hint: t('act.hint.no-view') }),
      choices,
      initial: given.length > 0 ? 'given' : isTheirs ? null : 'none',
    }),
    viewId: when(
      typed === 'given',
      choice({
        label: t('act.field.which-view'),
        choices: given.map(({ viewId, who, answeredOn }) => ({
          id: viewId,
          label: t('act.view-of', { who: visible(who), day: day(answeredOn ?? '', 'day') }),
        })),
        initial: given.at(-1)?.viewId ?? null,
      }),
    ),
    notAsked: when(
      typed === 'not-asked',
      choice({
        label: t('act.field.not-asked-why'),
        choices: listed(about.procedure.notToldReasons, about),
      }),
    ),
  };
}

export const endRecommendation = actForm({
  kind: 'endRecommendation',
  size: 'l',
  fields: (about) => {
    const { t } = about.wording;
    const which = endingOf(about);
    const reasons = endingReasons(which, about.procedure) ?? [];
    const gate = about.one?.gate.endings[which] ?? null;
    return {
      gate: when(
        gate !== null,
        shown(
          gate === null || about.one === null ? null : (
            <Gate
              about={about}
              some={[about.one]}
              road={gate.road}
              option={gate.option}
              gaps={gate.gaps}
            />
          ),
        ),
      ),
      reasonId: when(
        reasons.length > 0,
        choice({ label: t('act.field.listed-reason'), choices: listed(reasons, about) }),
      ),
      reason: reason(about, 'act.field.in-words'),
      instead: when(which === 'equivalent', long({ label: t('act.field.instead'), rows: 2 })),
      ...viewFields(about),
      on: onDay(about, 'act.field.ended-on'),
      override: overrideField(about, (gate?.gaps.length ?? 0) > 0),
    };
  },
  command: ({ gate: _, asked, viewId, notAsked, instead, ...values }, about) => ({
    kind: 'endRecommendation',
    caseId: about.view.caseId,
    recommendationId: recommendationIdOf(about),
    ending: endingOf(about),
    ...values,
    instead: instead ?? '',
    view: viewOf(asked, viewId, notAsked, about),
  }),
});

function viewOf(
  asked: string,
  viewId: string | null,
  notAsked: string | null,
  about: About,
): ComplainantView | null {
  if (asked === 'given' && viewId !== null) return { kind: 'given', viewId };
  if (asked !== 'not-asked' || notAsked === null) return null;
  const listedWhy = about.procedure.notToldReasons.find(({ id }) => id === notAsked);
  return { kind: 'not-asked', why: listedWhy?.label[about.wording.language] ?? notAsked };
}
