import { FolderOpen, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { isRefusalCode } from '../../../shared/kernel/codes.ts';
import { useDeed, useOffice } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { Verification } from '../../records/api.ts';
import { announce } from '../../stores/tell.ts';
import { Button, Fact, Facts, Refusal, StatusMark } from '../../ui/index.ts';
import { Section } from './section.tsx';

const isWell = (found: Verification): boolean =>
  found.chainHolds &&
  found.replayEqualsReadModel &&
  found.mirrorAgrees &&
  found.failures.length === 0;

/** Where the records lie, and the proof that they are whole. */
export function YourRecords() {
  const { t } = useWords();
  const { records, desktop, info } = useOffice();
  const [found, setFound] = useState<Verification | null>(null);
  const check = useDeed(async () => {
    const answer = await records.verify([]);
    setFound(answer.ok ? answer.value : null);
    if (answer.ok)
      announce(t(isWell(answer.value) ? 'settings.check.well' : 'settings.check.not-well'));
    return answer;
  });
  return (
    <Section title={t('settings.records')}>
      <p>
        {t('settings.folder')} <code className="settings-folder">{info.vaultFolder}</code>
      </p>
      <p className="soft">{t('settings.check.what')}</p>
      <div className="acts">
        <Button icon={ShieldCheck} onPress={() => void check.run()} isBusy={check.isBusy}>
          {t('settings.check')}
        </Button>
        <Button
          icon={FolderOpen}
          look="quiet"
          onPress={() => void desktop.call['app.show-vault-folder']({})}
        >
          {t('settings.folder.show')}
        </Button>
      </div>
      {check.refusal ? <Refusal refusal={check.refusal} /> : null}
      {found === null ? null : <Found found={found} />}
    </Section>
  );
}

function Found({ found }: { readonly found: Verification }) {
  const { t } = useWords();
  const well = isWell(found);
  return (
    <div className="settings-found">
      <StatusMark mark={well ? 'met' : 'overdue'}>
        {t(well ? 'settings.check.well' : 'settings.check.not-well')}
      </StatusMark>
      <Facts>
        <Fact name={t('settings.check.entries')}>
          {t('settings.check.entries-of', { entries: found.entries, devices: found.devices })}
        </Fact>
        <Fact name={t('settings.check.chain')}>
          {t(found.chainHolds ? 'settings.check.holds' : 'settings.check.broken')}
        </Fact>
        <Fact name={t('settings.check.replay')}>
          {t(found.replayEqualsReadModel ? 'settings.check.same' : 'settings.check.differs')}
        </Fact>
        <Fact name={t('settings.check.mirror')}>
          {t(found.mirrorAgrees ? 'settings.check.same' : 'settings.check.differs')}
        </Fact>
        <Fact name={t('settings.check.fingerprint')}>
          <code>{found.digest.slice(0, 16)}</code>
        </Fact>
      </Facts>
      {found.failures.length === 0 ? null : (
        <details open>
          <summary>{t('settings.check.failures', { count: found.failures.length })}</summary>
          <ul>
            {found.failures.slice(0, 50).map(({ entry, code }) => (
              <li key={entry}>
                <code>{entry}</code> {isRefusalCode(code) ? t(`refusal.${code}`) : code}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
