import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CaseScreen } from '../../../renderer/app/case-screen.tsx';
import { type BackOffice, OfficeProvider } from '../../../renderer/app/office.tsx';
import { NewCaseScreen } from '../../../renderer/features/case/index.ts';
import { CaseloadScreen } from '../../../renderer/features/caseload/index.ts';
import { ExchangeScreen } from '../../../renderer/features/exchange/index.ts';
import { ExtractScreen } from '../../../renderer/features/extract/index.ts';
import { LanguageProvider } from '../../../renderer/i18n/index.ts';
import { goToCase, useRoute, useTrail } from '../../../renderer/stores/route.ts';
import { DropGuard, Tellings } from '../../../renderer/ui/index.ts';
import { idOf } from '../ledger/case-events.ts';
import { recommendationIds, wholeCaseId } from '../whole-case.ts';
import { caseView, fakeRecords } from './features-fake.ts';

const asked = new URLSearchParams(location.search);
const language = asked.get('lang') === 'cy' ? 'cy' : 'en';
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light';
const token = '0'.repeat(32);
const offer = {
  ok: true,
  value: { files: [{ token, name: 'week-47.csv', folder: '', size: 10 }], passedOver: [] },
};
const back = {
  records: fakeRecords,
  desktop: {
    call: { 'intake.pick': async () => offer },
    offerFiles: async () => offer,
    on: () => () => undefined,
  },
  offerPassphrase: () => undefined,
  onNotice: () => () => undefined,
  info: {
    version: '0',
    platform: 'linux',
    vaultFolder: '',
    lockedBecause: null,
    clockOffset:
      Temporal.Instant.from(`${asked.get('day') ?? '2025-11-24'}T09:12:00Z`).epochMilliseconds -
      Temporal.Now.instant().epochMilliseconds,
    settings: { language, theme: 'system', lockAfterMinutes: 10, isTourDone: true },
  },
} as unknown as BackOffice;

function Screen() {
  const route = useRoute();
  switch (route.screen) {
    case 'caseload':
      return <CaseloadScreen list={route.list} standing={route.standing} />;
    case 'new-case':
      return <NewCaseScreen />;
    case 'case':
      return <CaseScreen caseId={route.caseId} recommendationId={route.recommendationId} />;
    case 'extract':
      return <ExtractScreen />;
    case 'exchange':
      return <ExchangeScreen />;
    default:
      return null;
  }
}

function Gallery() {
  const [status, setStatus] = useState({
    kind: 'open',
    store: 'office',
    hasPractice: false,
    member: { memberId: 'm1', name: 'Elin Example', roles: ['investigator'] },
    procedure: { id: 'psow', version: '2' },
    device: token,
    recipient: `age1${'q'.repeat(58)}`,
    restored: null,
    missingEvidence: 0,
    tornBytes: 0,
  } as never);
  const office = useMemo(() => ({ ...back, status, setStatus: setStatus as never }), [status]);
  return (
    <OfficeProvider office={office}>
      <main
        className="screen"
        style={{ height: '100%', overflow: 'auto', display: 'flex', flexDirection: 'column' }}
      >
        <Screen />
      </main>
    </OfficeProvider>
  );
}

const screens: Record<string, () => void> = {
  actions: () =>
    useTrail.getState().replace({ screen: 'caseload', list: 'actions', standing: null }),
  cases: () => useTrail.getState().replace({ screen: 'caseload', list: 'cases', standing: null }),
  new: () => useTrail.getState().replace({ screen: 'new-case' }),
  case: () => goToCase(asked.has('whole') ? wholeCaseId : caseView.caseId),
  assess: () =>
    asked.has('whole')
      ? goToCase(wholeCaseId, recommendationIds.r1)
      : goToCase(caseView.caseId, caseView.recommendations[0]?.recommendationId ?? null),
  panel: () => goToCase(wholeCaseId, idOf(asked.get('of') ?? 'rec-1')),
  extract: () => useTrail.getState().replace({ screen: 'extract' }),
  exchange: () => useTrail.getState().replace({ screen: 'exchange' }),
};
screens[asked.get('screen') ?? 'actions']?.();
const root = document.getElementById('page');
if (root !== null) {
  createRoot(root).render(
    <LanguageProvider language={language}>
      <Gallery />
      <DropGuard />
      <Tellings />
    </LanguageProvider>,
  );
}
