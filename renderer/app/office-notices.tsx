import { useState } from 'react';
import { isRefusalCode } from '../../shared/kernel/codes.ts';
import { Say, useWords } from '../i18n/index.ts';
import { tell } from '../stores/tell.ts';
import { Banner } from '../ui/index.ts';
import { useNotice, useOpenOffice } from './office.tsx';

type Matter = 'restored' | 'missing' | 'torn';

/** What happened while the records were opened: said exactly, until it is put away. */
export function OfficeNotices() {
  const { restored, missingEvidence, tornBytes } = useOpenOffice();
  const [read, setRead] = useState<readonly Matter[]>([]);
  const putAway = (matter: Matter) => () => setRead([...read, matter]);
  useTrouble();
  return (
    <>
      {restored === null || read.includes('restored') ? null : (
        <Banner tone="warning" onDismiss={putAway('restored')}>
          <Say id="app.restored" values={{ ...restored }} />
        </Banner>
      )}
      {missingEvidence === 0 || read.includes('missing') ? null : (
        <Banner tone="warning" onDismiss={putAway('missing')}>
          <Say id="app.missing-evidence" values={{ count: missingEvidence }} />
        </Banner>
      )}
      {tornBytes === 0 || read.includes('torn') ? null : (
        <Banner onDismiss={putAway('torn')}>
          <Say id="app.torn" />
        </Banner>
      )}
    </>
  );
}

/** What the worker could not do in the background. */
function useTrouble(): void {
  const { t } = useWords();
  useNotice((notice) => {
    if (notice.kind !== 'trouble') return;
    tell({
      tone: 'refused',
      text: t('app.trouble'),
      ...(isRefusalCode(notice.code) ? { refusal: { code: notice.code } } : {}),
    });
  });
}
