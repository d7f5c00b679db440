import { LockOpen } from 'lucide-react';
import { useState } from 'react';
import { lastStore } from '../../app/last-store.ts';
import { useDeed, useOffice, useProgress } from '../../app/office.tsx';
import { Threshold } from '../../app/threshold.tsx';
import { useWords } from '../../i18n/index.ts';
import { Button, ProgressBar, Refusal, TextField } from '../../ui/index.ts';

type Way = 'passphrase' | 'recovery';

/** Opens the records with the passphrase, or with the key on paper. */
export function LockScreen() {
  const { t } = useWords();
  const { info } = useOffice();
  const [way, setWay] = useState<Way>('passphrase');
  return (
    <Threshold title={t('lock.title')}>
      <p className="soft">
        {t(info.lockedBecause === null ? 'lock.start' : `lock.${info.lockedBecause}`)}
      </p>
      <UnlockForm
        key={way}
        way={way}
        onOther={() => setWay(way === 'recovery' ? 'passphrase' : 'recovery')}
      />
    </Threshold>
  );
}

function useUnlock(way: Way) {
  const { records, offerPassphrase, setStatus } = useOffice();
  return useDeed(async (typed: string) => {
    if (way === 'passphrase') offerPassphrase(typed);
    const office = await (way === 'passphrase'
      ? records.unlock()
      : records.unlockWithRecoveryKey(typed));
    if (!office.ok) return office;
    const answer = await lastStore(records, office.value);
    if (answer.ok) setStatus(answer.value);
    return answer;
  });
}

function UnlockForm({ way, onOther }: { readonly way: Way; readonly onOther: () => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const unlock = useUnlock(way);
  const progress = useProgress('rebuild');
  const isPassphrase = way === 'passphrase';
  const submit = () => {
    setMissing(typed === '');
    if (typed !== '') void unlock.run(typed);
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!unlock.isBusy) submit();
      }}
    >
      <TextField
        label={t(isPassphrase ? 'lock.passphrase' : 'lock.recovery')}
        type={isPassphrase ? 'password' : 'text'}
        hint={isPassphrase ? undefined : t('lock.recovery.hint')}
        autoComplete={isPassphrase ? 'current-password' : 'off'}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setMissing(false);
        }}
        fault={isMissing ? t('lock.missing') : null}
        autoFocus
      />
      {unlock.refusal ? <Refusal refusal={unlock.refusal} /> : null}
      {progress === null ? null : (
        <ProgressBar label={t('app.rebuilding')} done={progress.done} total={progress.total} />
      )}
      <div className="acts">
        <Button type="submit" look="primary" icon={LockOpen} isBusy={unlock.isBusy}>
          {t(unlock.isBusy ? 'app.starting' : 'lock.unlock')}
        </Button>
        <Button look="quiet" onPress={onOther} isDisabled={unlock.isBusy}>
          {t(isPassphrase ? 'lock.use-recovery' : 'lock.use-passphrase')}
        </Button>
      </div>
    </form>
  );
}
