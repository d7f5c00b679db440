import { CallerOverAll } from '../features/caller/index.ts';
import { NoteOverAll } from '../features/note/index.ts';
import { useWords } from '../i18n/index.ts';
import { type Route, useRoute } from '../stores/route.ts';
import { usePlaceFocus, usePlaceLook } from './entering.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { FileTo } from './filing/file-to.tsx';
import { FilingReport } from './filing/filing-report.tsx';
import { usePaste } from './filing/use-paste.ts';
import { useLinks } from './links/following.ts';
import { useLockWanted, useReturn } from './lock.ts';
import { useMenuSignals } from './menu-signals.ts';
import { useOpenOffice } from './office.tsx';
import { OfficeNotices } from './office-notices.tsx';
import { Palette } from './palette/palette.tsx';
import { PracticeBanner } from './practice.tsx';
import { PrintRecord } from './print/print-record.tsx';
import { useReminders } from './reminders.ts';
import { Screen } from './screens.tsx';
import { ShortcutList, useShortcuts } from './shortcuts.tsx';
import { Sidebar } from './sidebar.tsx';
import { TopBar } from './top-bar.tsx';
import { Tour, TourOffer } from './tour/tour.tsx';
import { useWhoseKept } from './whose.ts';
import './shell.css';

/** One key for each page of its own: a selection inside a page is not a new page. */
function placeOf(route: Route): string {
  if (route.screen === 'case') return `case ${route.caseId}`;
  return route.screen === 'body' ? `body ${route.name}` : route.screen;
}

/** The open office: places on the left, search above, the screen, and what stands over every screen. */
export function Shell() {
  const { t } = useWords();
  const { store } = useOpenOffice();
  const route = useRoute();
  useShortcuts();
  useMenuSignals();
  useLockWanted();
  const isBack = useReturn();
  useLinks(isBack);
  useReminders();
  usePaste();
  useWhoseKept();
  usePlaceFocus(placeOf(route));
  usePlaceLook(route, placeOf(route));
  return (
    <div className="shell">
      <a className="skip" href="#screen">
        {t('app.skip')}
      </a>
      <Sidebar />
      <div className="shell-main">
        {store === 'practice' ? <PracticeBanner /> : null}
        <TopBar />
        <OfficeNotices />
        <TourOffer />
        <main className="screen" id="screen" tabIndex={-1}>
          <ErrorBoundary place={placeOf(route)}>
            <Screen route={route} />
          </ErrorBoundary>
        </main>
      </div>
      <FilingReport />
      <FileTo />
      <CallerOverAll />
      <NoteOverAll />
      <ShortcutList />
      <Palette />
      <PrintRecord />
      <Tour />
    </div>
  );
}
