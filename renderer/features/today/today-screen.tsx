import { targetOfRow, usePlaceInHand } from '../../app/filing.tsx';
import { useAnswer } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { TodayView } from '../../records/views.ts';
import { Loading, PageHeader, Refusal, useIsWide } from '../../ui/index.ts';
import { useActing } from './acting.ts';
import { groupsOf } from './groups.ts';
import { Headline } from './headline.tsx';
import { LookAgain } from './look-again.tsx';
import { NewDesk, QuietDay } from './nothing-here.tsx';
import { SidePanel } from './side-panel.tsx';
import { TodayGroup, useShownGroups } from './today-group.tsx';
import { placedRows, useActiveRow } from './use-active-row.ts';
import './today.css';

/** What needs doing, with the next step on each row. */
export function TodayScreen() {
  const { value, refusal } = useAnswer((records) => records.today(), []);
  if (refusal !== null) return <Refusal refusal={refusal} />;
  if (value === null) return <Loading />;
  return <Desk view={value} />;
}

const isNew = ({ counts }: TodayView) => Object.values(counts).every((count) => count === 0);

function Desk({ view }: { readonly view: TodayView }) {
  const { t, day } = useWords();
  const isWide = useIsWide();
  const acting = useActing();
  const { shown, showAll } = useShownGroups(groupsOf(view));
  const { active, choose, onKeyDown, openRef } = useActiveRow(placedRows(shown), acting);
  usePlaceInHand(active === null ? null : targetOfRow(active.row));
  const panel =
    active === null ? null : <SidePanel key={active.key} row={active.row} acting={acting} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the list, wherever on the page the focus is
    <div className="today" onKeyDown={onKeyDown}>
      <div className="today-list">
        <PageHeader title={day(view.date, 'full')}>
          {isNew(view) ? null : <Headline view={view} />}
        </PageHeader>
        {isNew(view) ? <NewDesk /> : null}
        {!isNew(view) && active === null && view.lookAgain.length === 0 ? <QuietDay /> : null}
        {shown.map((group) => (
          <TodayGroup
            key={group.name}
            group={group}
            activeKey={active?.key ?? null}
            acting={acting}
            openRef={openRef}
            onActive={choose}
            onShowAll={() => showAll(group.name)}
            detail={isWide ? null : panel}
          />
        ))}
        <LookAgain view={view} />
      </div>
      {isWide && panel !== null ? (
        <aside className="today-side" aria-label={t('today.panel')}>
          {panel}
        </aside>
      ) : null}
    </div>
  );
}
