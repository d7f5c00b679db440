import type { Weighed } from '../../../shared/domain/case/gate.ts';
import { Fold } from '../../app/recorded/fold.tsx';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, GateView, RecommendationView } from '../../records/views.ts';
import { StatusMark } from '../../ui/index.ts';
import { StepsTaken } from './steps-taken.tsx';

/** The escalation gate: the roads, what must be shown and what shows it, and what could be done then (c8). */
export function EscalationGate({
  view,
  one,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
}) {
  const { t, list } = useWords();
  if (one.isDraft || one.hasEnded) return null;
  const { gate } = one;
  const open = gate.roads.filter(({ isOpen }) => isOpen);
  const note =
    open.length === 0
      ? t('panel.gate.note-shut')
      : `${t('panel.gate.note-open')}: ${list(open.map(({ road }) => t(`road.${road}`)))}`;
  return (
    <Fold title={t('panel.gate')} note={note} level={3} isOpenAtFirst={one.state === 'escalated'}>
      <StepsTaken view={view} one={one} />
      <p>{t('panel.gate.stage', { stage: t(`stage.${gate.stage}`) })}</p>
      <div>
        <h4>{t('panel.gate.roads')}</h4>
        <ul className="gate-list">
          {gate.roads.map((road) => (
            <Road key={road.road} road={road} />
          ))}
        </ul>
      </div>
      <div>
        <h4>{t('panel.gate.needs')}</h4>
        <ul className="gate-list">
          {gate.preconditions.map((weighed) => (
            <Need key={weighed.id} weighed={weighed} />
          ))}
        </ul>
      </div>
    </Fold>
  );
}

function Road({ road }: { readonly road: GateView['roads'][number] }) {
  const { t, language } = useWords();
  return (
    <li>
      <StatusMark mark={road.isOpen ? 'escalated' : 'closed'}>
        {t(road.isOpen ? 'panel.gate.road-open' : 'panel.gate.road-shut')}
      </StatusMark>
      <div>
        <b>{t(`road.${road.road}`)}</b>
        {road.isOpen ? (
          <ul className="gate-options">
            {road.options.map(({ option, gaps }) => (
              <li key={option.id}>
                {option.label[language]}{' '}
                <span className="soft small">
                  {gaps.length === 0
                    ? t('panel.gate.option-open')
                    : t('panel.gate.option-gaps', { count: gaps.length })}
                </span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}

function Need({ weighed }: { readonly weighed: Weighed }) {
  const { t, day } = useWords();
  const why = weighed.isMet
    ? t(`gate.shown.${weighed.shownBy.kind}`, {
        on: weighed.shownBy.on === null ? 'none' : day(weighed.shownBy.on, 'day'),
      })
    : t(`gate.missing.${weighed.missing}`);
  return (
    <li>
      <StatusMark mark={weighed.isMet ? 'met' : 'not-met'}>
        {t(weighed.isMet ? 'panel.gate.met' : 'panel.gate.gap')}
      </StatusMark>
      <div>
        {t(`precondition.${weighed.id}`)}
        <p className="soft small">{why}</p>
      </div>
    </li>
  );
}
