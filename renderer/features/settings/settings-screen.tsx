import { ShortcutTable } from '../../app/shortcuts.tsx';
import { useWords } from '../../i18n/index.ts';
import { PageHeader } from '../../ui/index.ts';
import { Look } from './look.tsx';
import { Me } from './me.tsx';
import { PracticeStore } from './practice-store.tsx';
import { Section } from './section.tsx';
import { YourRecords } from './your-records.tsx';
import './settings.css';

export function SettingsScreen() {
  const { t } = useWords();
  return (
    <div className="page settings">
      <PageHeader title={t('settings.title')} />
      <Look />
      <Me />
      <YourRecords />
      <PracticeStore />
      <Section title={t('app.shortcuts')}>
        <ShortcutTable />
      </Section>
    </div>
  );
}
