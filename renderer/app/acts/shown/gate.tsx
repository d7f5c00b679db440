import {
  needsOf,
  type PreconditionId,
  type RoadId,
} from '../../../../shared/domain/procedure/gate.ts';
import { whoMay } from '../../../../shared/domain/procedure/rights.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import type { RecommendationView } from '../../../records/views.ts';
import { StatusMark } from '../../../ui/index.ts';
import type { About } from '../about.ts';

type GateProps = {
  readonly about: About;
  /** The recommendations the step is for. */
  readonly some: readonly RecommendationView[];
  readonly road: string;
  readonly option: string;
  readonly gaps: readonly PreconditionId[];
};

/** What a step of the gate needs: each thing met, and by what, or what is missing. */
export function Gate({ about, some, road, option, gaps }: GateProps) {
  const { t, list } = useWords();
  const needs = needsAt(about, some, road, option, gaps).filter(
    (id) => gaps.includes(id) || isShown(some, id),
  );
  const who = whoMay(about.procedure, 'override-gate').map((role) => t(`role.${role}`));
  return (
    <section className="act-shown" aria-labelledby="act-gate" aria-live="polite">
      <h3 id="act-gate">{t('act.gate.title')}</h3>
      <p>
        {gaps.length === 0
          ? t('act.gate.all-met')
          : t('act.gate.some-missing', { count: gaps.length })}
      </p>
      {needs.length === 0 ? null : (
        <ul className="act-gate">
          {needs.map((id) => (
            <Need key={id} id={id} some={some} isGap={gaps.includes(id)} />
          ))}
        </ul>
      )}
      {gaps.length > 0 && about.view.rights['override-gate'] !== 'yes' ? (
        <p className="soft">{t('act.gate.override-who', { who: list(who) })}</p>
      ) : null}
    </section>
  );
}

/** Met for every one of them; what is not met and no gap is not needed here. */
const isShown = (some: readonly RecommendationView[], id: PreconditionId): boolean =>
  some.every(({ gate }) => gate.preconditions.some((each) => each.id === id && each.isMet));

/** What the road and the option need, with what is missing even where neither names it. */
function needsAt(
  { procedure }: About,
  some: readonly RecommendationView[],
  road: string,
  optionId: string,
  gaps: readonly PreconditionId[],
): readonly PreconditionId[] {
  const { gate } = procedure;
  const stage = some[0]?.gate.stage ?? 'decision';
  const known = gate.roads.find((each): each is RoadId => each === road);
  const option =
    gate.options[stage].find(({ id }) => id === optionId) ??
    Object.values(gate.options)
      .flat()
      .find(({ id }) => id === optionId);
  const ofRoad = known === undefined ? [] : gate.roadNeeds[known];
  const needs = known === undefined || option === undefined ? ofRoad : needsOf(gate, known, option);
  return [...new Set([...needs, ...gaps])];
}

function Need({
  id,
  some,
  isGap,
}: {
  readonly id: PreconditionId;
  readonly some: readonly RecommendationView[];
  readonly isGap: boolean;
}) {
  const { t } = useWords();
  return (
    <li>
      <StatusMark mark={isGap ? 'not-met' : 'met'}>
        {t(isGap ? 'act.gate.gap' : 'act.gate.met')}
      </StatusMark>
      <span>
        {t(`precondition.${id}`)}
        <Shown id={id} some={some} />
      </span>
    </li>
  );
}

/** By what it is shown, or what is missing; by number where there are several and they differ. */
function Shown({
  id,
  some,
}: {
  readonly id: PreconditionId;
  readonly some: readonly RecommendationView[];
}) {
  const { t, day } = useWords();
  const said = some.flatMap(({ details, gate }) =>
    gate.preconditions
      .filter((each) => each.id === id)
      .map((each) => {
        const words = each.isMet
          ? t(`gate.shown.${each.shownBy.kind}`, {
              on: each.shownBy.on === null ? 'none' : day(each.shownBy.on, 'day'),
            })
          : t(`gate.missing.${each.missing}`);
        return { number: visible(details.number), words };
      }),
  );
  const isSame = new Set(said.map(({ words }) => words)).size < 2;
  const lines = isSame
    ? said.slice(0, 1).map(({ words }) => words)
    : said.map((one) => t('act.gate.for-number', one));
  return lines.map((line) => (
    <span key={line} className="act-gate-why soft small">
      {line}
    </span>
  ));
}
