import { useMemo, useState } from 'react';
import { usePlaceInHand } from '../../app/filing.tsx';
import { useAnswer } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { TodayRow, TodayView } from '../../records/today-views.ts';
import { useWhose } from '../../stores/whose.ts';
import { Loading, PageHeader, Refusal, useIsWide } from '../../ui/index.ts';
import { Headline } from './headline.tsx';
import { NewDesk, QuietDay } from './nothing-here.tsx';
import { RowMenu } from './row-menu.tsx';
import { SidePanel } from './side-panel.tsx';
import { StandingIn } from './standing-in.tsx';
import { type ShownGroup, TodayGroup, useShownGroups } from './today-group.tsx';
import { targetOf, useActing } from './use-acting.tsx';
import { type HearKey, useActiveRow } from './use-active-row.ts';
import { WhoseSwitch } from './whose-switch.tsx';
import './today.css';

/** What needs doing, with the next step on each row. */
export function TodayScreen() {
  const whose = useWhose(({ whose: shown }) => shown);
  const { value, refusal } = useAnswer((records) => records.today(whose), [whose]);
  if (refusal !== null) return <Refusal refusal={refusal} />;
  if (value === null) return <Loading />;
  return <Desk view={value} />;
}

function Desk({ view }: { readonly view: TodayView }) {
  const { t } = useWords();
  const isWide = useIsWide();
  const desk = useDesk(view);
  const { active, acting, held } = desk;
  const panel =
    active === null ? null : (
      <SidePanel key={active.key} row={active} view={held} acting={acting} />
    );
  return (
    <div className="today" {...desk.list}>
      <div className="today-list">
        <Head view={view} />
        <Nothing view={view} isEmpty={desk.shown.length === 0} />
        {desk.shown.map((group) => (
          <TodayGroup
            key={group.name}
            group={group}
            activeKey={active?.key ?? null}
            acting={acting}
            onActive={desk.choose}
            onMenu={desk.openMenu}
            onShowAll={desk.showAll}
            detail={isWide ? null : panel}
          />
        ))}
      </div>
      {isWide && panel !== null ? (
        <aside className="today-side" aria-label={t('today.panel')}>
          {panel}
        </aside>
      ) : null}
      {desk.menu === null ? null : (
        <RowMenu row={desk.menu} view={held} acting={acting} onClose={desk.closeMenu} />
      )}
      {desk.dialog}
    </div>
  );
}

function Head({ view }: { readonly view: TodayView }) {
  const { day } = useWords();
  return (
    <PageHeader
      title={day(view.date, 'full')}
      acts={view.cases === 0 ? undefined : <WhoseSwitch whose={view.whose} />}
    >
      {view.cases === 0 ? null : <Headline view={view} />}
      <StandingIn view={view} />
    </PageHeader>
  );
}

function Nothing({ view, isEmpty }: { readonly view: TodayView; readonly isEmpty: boolean }) {
  if (view.cases === 0) return <NewDesk />;
  return isEmpty ? <QuietDay whose={view.whose} /> : null;
}

/** The rows, which one is in hand, and what is done with it. */
function useDesk(view: TodayView) {
  const wording = useWords();
  const { shown, showAll } = useShownGroups(view);
  const rows = useMemo(() => shown.flatMap((group) => group.rows), [shown]);
  const [menu, setMenu] = useState<TodayRow | null>(null);
  const hear: HearKey = (key, row) => {
    if (key === 'open') acting.open(row);
    else if (key === 'file') acting.file(row);
    else if (key === 'next') acting.next(row);
    else if (key === 'put-off') acting.putOff(row);
    else if (key === 'menu') setMenu(row);
    else acting.act(key, row);
  };
  const { active, choose, goTo, goPast, list } = useActiveRow(rows, hear);
  const { dialog, acting } = useActing(goPast);
  usePlaceInHand(active === null ? null : targetOf(active, wording));
  const caseId = active?.caseId ?? null;
  const { value } = useAnswer(
    (records) => (caseId === null ? noCase : records.caseView(caseId)),
    [caseId],
  );
  return {
    shown,
    showAll: (group: ShownGroup) => goTo(showAll(group)),
    active,
    choose,
    list,
    acting,
    dialog,
    menu,
    openMenu: setMenu,
    closeMenu: () => setMenu(null),
    held: value?.caseId === caseId ? value : null,
  };
}

const noCase = Promise.resolve({ ok: true, value: null } as const);
