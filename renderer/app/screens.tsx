import { BodiesScreen, BodyScreen } from '../features/bodies/index.ts';
import { NewCaseScreen } from '../features/case/index.ts';
import { CaseloadScreen } from '../features/caseload/index.ts';
import { ExchangeScreen } from '../features/exchange/index.ts';
import { ExtractScreen } from '../features/extract/index.ts';
import { SearchScreen } from '../features/search/index.ts';
import { SettingsScreen } from '../features/settings/index.ts';
import { TeamScreen } from '../features/team/index.ts';
import { TodayScreen } from '../features/today/index.ts';
import type { Route } from '../stores/route.ts';
import { CaseScreen } from './case-screen.tsx';

/** Where features meet: each screen, and what one feature lends another. */
export function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'today':
      return <TodayScreen />;
    case 'caseload':
      return (
        <CaseloadScreen list={route.list} standing={route.standing} only={route.only ?? null} />
      );
    case 'team':
      return <TeamScreen />;
    case 'new-case':
      return <NewCaseScreen />;
    case 'case':
      return <CaseScreen caseId={route.caseId} recommendationId={route.recommendationId} />;
    case 'bodies':
      return <BodiesScreen />;
    case 'body':
      return <BodyScreen name={route.name} tab={route.tab} />;
    case 'extract':
      return <ExtractScreen />;
    case 'exchange':
      return <ExchangeScreen />;
    case 'search':
      return <SearchScreen text={route.text} />;
    case 'settings':
      return <SettingsScreen />;
  }
}
