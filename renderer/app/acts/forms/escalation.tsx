import { considerations } from '../../../../shared/domain/case/events/escalation.ts';
import type { PreconditionId, RoadId } from '../../../../shared/domain/procedure/gate.ts';
import type { RecommendationView } from '../../../records/views.ts';
import { type About, recommendationIdOf, typedIds, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import { isOpen, onDay, reason, recommendationTicks, worded } from '../pieces.ts';
import { Gate } from '../shown/gate.tsx';
import { choice, long, radios, type Spec, shown, when } from '../spec.ts';

export const recordConsideration = actForm({
  kind: 'recordConsideration',
  fields: (about) => ({
    recommendationIds: recommendationTicks(about, isOpen),
    consideration: radios({
      label: about.wording.t('act.field.consideration'),
      choices: worded('consideration', considerations, about),
    }),
    note: long({ label: about.wording.t('act.field.considered') }),
    on: onDay(about),
  }),
  command: (values, { view: { caseId } }) => ({ kind: 'recordConsideration', caseId, ...values }),
});

/** Why it goes on although something is not shown: only where there are gaps and the person may. */
export const overrideField = ({ wording, view }: About, hasGaps: boolean): Spec<string | null> =>
  when(
    hasGaps && view.rights['override-gate'] === 'yes',
    long({
      label: wording.t('act.field.override'),
      hint: wording.t('act.hint.override'),
      rows: 2,
    }),
  );

function chosenOf(about: About): readonly RecommendationView[] {
  const ids = typedIds(about, 'recommendationIds');
  return about.view.recommendations.filter(({ recommendationId }) =>
    ids.includes(recommendationId),
  );
}

/** Of several roads, one that is open for each chosen recommendation comes first. */
function openRoad(some: readonly RecommendationView[], { procedure }: About): RoadId | null {
  const { roads } = procedure.gate;
  const isOpen = (road: RoadId) =>
    some.every((one) => one.gate.roads.some((each) => each.road === road && each.isOpen));
  return (some.length === 0 ? undefined : roads.find(isOpen)) ?? null;
}

/** What is not shown for any of them, on a road, for an option. */
function gapsOf(
  about: About,
  some: readonly RecommendationView[],
  road: string,
  optionId: string,
): readonly PreconditionId[] {
  if (optionId === '') return roadGaps(about, some, road);
  const gaps = some.flatMap(({ gate }) =>
    gate.roads
      .filter((each) => each.road === road)
      .flatMap(({ options }) => options.filter(({ option }) => option.id === optionId))
      .flatMap((option) => option.gaps),
  );
  return [...new Set(gaps)];
}

/** Before an option is chosen: what the road itself needs and is not shown. */
function roadGaps(
  { procedure }: About,
  some: readonly RecommendationView[],
  road: string,
): readonly PreconditionId[] {
  const { roads, roadNeeds } = procedure.gate;
  const known = roads.find((each) => each === road);
  const needs = known === undefined ? [] : roadNeeds[known];
  return needs.filter((id) =>
    some.some(({ gate }) => gate.preconditions.some((each) => each.id === id && !each.isMet)),
  );
}

export const escalate = actForm({
  kind: 'escalate',
  size: 'l',
  fields: (about) => {
    const { wording, procedure } = about;
    const { t, language } = wording;
    const some = chosenOf(about);
    const road = typedText(about, 'road');
    const option = typedText(about, 'option');
    const stage = about.view.recommendations[0]?.gate.stage ?? 'decision';
    const gaps = gapsOf(about, some, road, option);
    return {
      recommendationIds: recommendationTicks(about, isOpen),
      road: radios({
        label: t('act.field.road'),
        hint: t('act.hint.road'),
        choices: worded('road', procedure.gate.roads, about).map((each) => {
          const isWay = some.every(({ gate }) =>
            gate.roads.some((one) => one.road === each.id && one.isOpen),
          );
          return { ...each, note: t(isWay ? 'act.gate.road-open' : 'act.gate.road-shut') };
        }),
        initial: openRoad(about.one === null ? some : [about.one], about),
      }),
      option: choice({
        label: t('act.field.option'),
        hint: t('act.hint.stage', { stage: t(`stage.${stage}`) }),
        choices: procedure.gate.options[stage].map(({ id, label }) => ({
          id,
          label: label[language],
        })),
      }),
      gate: when(
        road !== '' && some.length > 0,
        shown(<Gate about={about} some={some} road={road} option={option} gaps={gaps} />),
      ),
      reason: reason(about),
      on: onDay(about),
      override: overrideField(about, gaps.length > 0),
    };
  },
  command: ({ gate: _, ...values }, { view: { caseId } }) => ({
    kind: 'escalate',
    caseId,
    ...values,
  }),
});

export const standDown = actForm({
  kind: 'standDown',
  fields: (about) => ({ reason: reason(about), on: onDay(about) }),
  command: (values, about) => ({
    kind: 'standDown',
    caseId: about.view.caseId,
    recommendationId: recommendationIdOf(about),
    ...values,
  }),
});
