import { StrictMode, useEffect, useMemo, useState } from 'react';
import { LanguageProvider } from '../i18n/index.ts';
import type { OfficeStatus } from '../records/api.ts';
import { useDropping } from '../stores/dropping.ts';
import { useSettings } from '../stores/settings.ts';
import { DropGuard, Tellings } from '../ui/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Gate } from './gate.tsx';
import { type BackOffice, OfficeProvider } from './office.tsx';
import { useTheme } from './settings.ts';

const unknown: OfficeStatus | null = null;

/** The page: language and theme round everything, then whatever the office's state calls for. */
export function Page({ back }: { readonly back: BackOffice }) {
  useState(() => useSettings.setState(back.info.settings));
  const language = useSettings((settings) => settings.language);
  useTheme();
  return (
    <StrictMode>
      <LanguageProvider language={language}>
        <ErrorBoundary>
          <OpenedOffice back={back} />
        </ErrorBoundary>
        <DropGuard />
        <Tellings />
      </LanguageProvider>
    </StrictMode>
  );
}

function OpenedOffice({ back }: { readonly back: BackOffice }) {
  const [status, setStatus] = useState<OfficeStatus | null>(unknown);
  useEffect(() => useDropping.setState({ isShut: status?.kind !== 'open' }), [status]);
  const office = useMemo(
    () => (status === null ? null : { ...back, status, setStatus }),
    [back, status],
  );
  useEffect(() => {
    void back.records.status().then((answer) => {
      setStatus(answer.ok ? answer.value : { kind: 'damaged' });
    });
  }, [back]);
  if (office === null) return null;
  return (
    <OfficeProvider office={office}>
      <Gate />
    </OfficeProvider>
  );
}
