import { useState } from 'react';
import { Fold } from '../../../app/recorded/fold.tsx';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Banner, Button } from '../../../ui/index.ts';
import { HistoryLines } from '../history/history-lines.tsx';
import { type AsAtChoice, ChooseDay } from './choose-day.tsx';

/** Says plainly that this is the past, and what came later; the way back to now. */
export function AsAtBanner({
  view,
  now,
  onChange,
}: {
  readonly view: CaseView;
  /** The case as it is, for the names in what came later. */
  readonly now: CaseView | null;
  readonly onChange: (choice: AsAtChoice | null) => void;
}) {
  const { t, day } = useWords();
  const [isChoosing, setChoosing] = useState(false);
  const { asAt } = view;
  if (asAt === null) return null;
  const left = t('as-at.since', { count: asAt.since.length });
  return (
    <div className="as-at">
      <Banner
        tone="warning"
        acts={
          <>
            <Button size="s" onPress={() => setChoosing(true)}>
              {t('as-at.change')}
            </Button>
            <Button size="s" look="primary" onPress={() => onChange(null)}>
              {t('as-at.back')}
            </Button>
          </>
        }
      >
        <p>
          <b>{t(`as-at.banner.${asAt.by}`, { day: day(asAt.on, 'day') })}</b> {t('as-at.read-only')}{' '}
          {asAt.since.length === 0 ? left : null}
        </p>
      </Banner>
      {asAt.since.length === 0 ? null : (
        <Fold title={left}>
          <HistoryLines lines={asAt.since.toReversed()} view={now ?? view} />
        </Fold>
      )}
      {isChoosing ? (
        <ChooseDay
          chosen={asAt}
          onChoose={(choice) => {
            setChoosing(false);
            onChange(choice);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </div>
  );
}
