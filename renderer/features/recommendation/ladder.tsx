import type { Rung } from '../../../shared/domain/case/ladder.ts';
import { Fold } from '../../app/recorded/fold.tsx';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { RecommendationView } from '../../records/views.ts';
import { StatusMark } from '../../ui/index.ts';

function rungName({ step }: Rung, { t }: Wording): string {
  const what = t(`ladder.${step.kind}`);
  return step.kind === 'chase' && step.level !== null
    ? t('panel.ladder.rung-level', { what, level: step.level })
    : what;
}

const daysWords = ({ step }: Rung, { t }: Wording): string =>
  step.workingDays < 0
    ? t('panel.ladder.days-before', { days: -step.workingDays })
    : t('panel.ladder.days', { days: step.workingDays });

/** The chase ladder as steps: what was done, what is next, and why nobody climbs it now (c4). */
export function ChaseLadder({ one }: { readonly one: RecommendationView }) {
  const wording = useWords();
  const { t, day } = wording;
  const { rungs, next, isHeld } = one.ladder;
  if (one.hasEnded) return null;
  const note =
    isHeld !== null
      ? t(`hold.${isHeld}`)
      : next === null
        ? undefined
        : `${rungName(next, wording)}, ${day(next.on, 'day')}`;
  return (
    <Fold title={t('panel.ladder')} note={note} level={3}>
      {rungs.length === 0 ? <p className="soft">{t('panel.ladder.none')}</p> : null}
      <ol className="ladder">
        {rungs.map((rung) => (
          <li
            key={rung.step.id}
            data-done={rung.doneBy !== null || undefined}
            aria-current={rung === next && isHeld === null ? 'step' : undefined}
          >
            <OneRung rung={rung} isNext={rung === next && isHeld === null} />
          </li>
        ))}
      </ol>
    </Fold>
  );
}

function OneRung({ rung, isNext }: { readonly rung: Rung; readonly isNext: boolean }) {
  const wording = useWords();
  const { t, day } = wording;
  return (
    <>
      <p className="recorded-line">
        <span className="recorded-day">{day(rung.on, 'short')}</span>
        <b>
          {t('panel.ladder.rung', {
            what: rungName(rung, wording),
            role: t(`next.role.${rung.step.by}`),
          })}
        </b>
        {rung.doneBy === null ? null : <StatusMark mark="met">{t('panel.ladder.done')}</StatusMark>}
        {isNext ? <StatusMark mark="soon">{t('panel.ladder.next')}</StatusMark> : null}
      </p>
      <p className="recorded-more soft small">{daysWords(rung, wording)}</p>
    </>
  );
}
