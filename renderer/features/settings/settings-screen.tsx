import { useState } from 'react';
import { ShortcutTable } from '../../app/shortcuts.tsx';
import { useWords } from '../../i18n/index.ts';
import { PageHeader, Tabs } from '../../ui/index.ts';
import { CalendarSettings } from './calendar/calendar-settings.tsx';
import { Look } from './look.tsx';
import { Me } from './me.tsx';
import { People } from './people/people.tsx';
import { PracticeStore } from './practice-store.tsx';
import { Procedures } from './procedures/procedures.tsx';
import { Section } from './section.tsx';
import { YourRecords } from './your-records.tsx';
import './settings.css';

type Tab = 'computer' | 'people' | 'procedures' | 'calendar';

export function SettingsScreen() {
  const { t } = useWords();
  const [tab, setTab] = useState<Tab>('computer');
  return (
    <div className="page settings">
      <PageHeader title={t('settings.title')} />
      <Tabs<Tab>
        label={t('settings.tabs')}
        chosen={tab}
        onChoose={setTab}
        tabs={[
          { id: 'computer', label: t('settings.tab.computer'), content: <Computer /> },
          { id: 'people', label: t('settings.tab.people'), content: <People /> },
          { id: 'procedures', label: t('settings.tab.procedures'), content: <Procedures /> },
          { id: 'calendar', label: t('settings.tab.calendar'), content: <CalendarSettings /> },
        ]}
      />
    </div>
  );
}

function Computer() {
  const { t } = useWords();
  return (
    <div className="settings-parts">
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
