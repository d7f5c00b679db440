import type { AppSettings } from '../../../shared/contracts/app.ts';
import { useSettingsChange } from '../../app/settings.ts';
import { useWords } from '../../i18n/index.ts';
import { useSettings } from '../../stores/settings.ts';
import { RadioGroup, Refusal, Select } from '../../ui/index.ts';
import { Section } from './section.tsx';

const themes = ['system', 'light', 'dark'] as const satisfies readonly AppSettings['theme'][];
const waits = ['5', '10', '15', '30', '60'] as const;

/** What main keeps for before the unlock: language, theme, when to lock. */
export function Look() {
  const { t } = useWords();
  const { language, theme, lockAfterMinutes } = useSettings();
  const change = useSettingsChange();
  const minutes = String(lockAfterMinutes);
  return (
    <>
      <Section title={t('settings.look')}>
        <RadioGroup
          label={t('settings.language')}
          look="inline"
          choices={[
            { id: 'en', label: 'English' },
            { id: 'cy', label: 'Cymraeg' },
          ]}
          value={language}
          onChange={(id) => void change.run({ language: id })}
        />
        <RadioGroup
          label={t('settings.theme')}
          look="inline"
          choices={themes.map((id) => ({ id, label: t(`settings.theme.${id}`) }))}
          value={theme}
          onChange={(id) => void change.run({ theme: id })}
        />
        {change.refusal ? <Refusal refusal={change.refusal} onDismiss={change.dismiss} /> : null}
      </Section>
      <Section title={t('settings.locking')}>
        <div className="settings-short">
          <Select
            label={t('settings.lock-after')}
            choices={waits.map((id) => ({
              id,
              label: t('settings.minutes', { minutes: Number(id) }),
            }))}
            placeholder={t('settings.minutes', { minutes: lockAfterMinutes })}
            value={waits.find((id) => id === minutes) ?? null}
            onChange={(id) => void change.run({ lockAfterMinutes: Number(id) })}
          />
        </div>
      </Section>
    </>
  );
}
