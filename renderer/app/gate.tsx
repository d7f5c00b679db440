import { FolderOpen } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { procedureOf } from '../../shared/domain/procedure/own.ts';
import { LockScreen } from '../features/lock/index.ts';
import { ProcedureWords, useWords } from '../i18n/index.ts';
import { Banner, Button } from '../ui/index.ts';
import { useLinkWaiting } from './links/following.ts';
import { useAnswer, useOffice } from './office.tsx';
import { Shell } from './shell.tsx';
import { Threshold } from './threshold.tsx';

// First run carries the word lists that judge a passphrase: nobody else waits for them.
const FirstRun = lazy(async () => ({
  default: (await import('../features/first-run/index.ts')).FirstRun,
}));

/** What is shown follows from the office's state and nothing else. */
export function Gate() {
  const { status } = useOffice();
  useLinkWaiting();
  switch (status.kind) {
    case 'first-run':
      return (
        <Suspense>
          <FirstRun />
        </Suspense>
      );
    case 'locked':
      return <LockScreen />;
    case 'damaged':
      return <Damaged />;
    case 'open':
      return (
        <OfficeWords>
          <Shell key={status.store} />
        </OfficeWords>
      );
  }
}

/** The office speaks in the words of the procedure it follows. */
function OfficeWords({ children }: { readonly children: ReactNode }) {
  const office = useAnswer((records) => records.officeView(), []).value;
  return (
    <ProcedureWords procedure={office === null ? undefined : procedureOf(office.chosen)}>
      {children}
    </ProcedureWords>
  );
}

function Damaged() {
  const { t } = useWords();
  const { desktop, info } = useOffice();
  return (
    <Threshold title={t('app.damaged')}>
      <Banner tone="warning">
        <p>{t('app.damaged.what')}</p>
        <p>{t('app.damaged.next')}</p>
      </Banner>
      <p className="soft">
        <code>{info.vaultFolder}</code>
      </p>
      <div className="acts">
        <Button icon={FolderOpen} onPress={() => void desktop.call['app.show-vault-folder']({})}>
          {t('app.damaged.folder')}
        </Button>
      </div>
    </Threshold>
  );
}
