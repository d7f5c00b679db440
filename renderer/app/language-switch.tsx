import { useWords } from '../i18n/index.ts';
import { useSettings } from '../stores/settings.ts';
import { announce } from '../stores/tell.ts';
import { useSettingsChange } from './settings.ts';

const languages = [
  { id: 'en', name: 'English' },
  { id: 'cy', name: 'Cymraeg' },
] as const;

/** Both languages, each under its own name; the present one is pressed. */
export function LanguageSwitch() {
  const { t } = useWords();
  const language = useSettings((settings) => settings.language);
  const { run } = useSettingsChange();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend
    <div className="language-switch" role="group" aria-label={t('app.language')}>
      {languages.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-pressed={id === language}
          onClick={() => void run({ language: id }).then(() => announce(name))}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
