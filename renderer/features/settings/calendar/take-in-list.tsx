import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { Result } from '../../../../shared/kernel/result.ts';
import { useDeed, useOffice } from '../../../app/office.tsx';
import { useWords } from '../../../i18n/index.ts';
import type { GivenList } from '../../../records/office-views.ts';
import { Button, Refusal } from '../../../ui/index.ts';
import { Section } from '../section.tsx';
import { type OfficeView, OnlyFor } from '../use-office-view.tsx';
import { AdoptList } from './adopt-list.tsx';
import { Changes } from './changes.tsx';

/** Reads a newer list from a file, says what it changes, and leads to what would move. */
export function TakeInList({ right }: { readonly right: OfficeView['rights']['adopt-calendar'] }) {
  const { t } = useWords();
  const { records, desktop } = useOffice();
  const [given, setGiven] = useState<readonly GivenList[]>([]);
  const [adopted, setAdopted] = useState<GivenList | null>(null);
  const pick = useDeed(async (): Promise<Result<unknown>> => {
    const offered = await desktop.call['intake.pick']({ what: 'extract' });
    if (!offered.ok) return offered;
    const file = offered.value.files[0];
    if (file === undefined) return offered;
    const read = await records.readBankHolidays(file.token);
    setGiven(read.ok ? read.value : []);
    return read;
  });
  return (
    <Section title={t('office.calendar.take-in')}>
      <p className="soft">{t('office.calendar.take-in-lead')}</p>
      <OnlyFor right={right} />
      {right.may ? (
        <div className="acts">
          <Button icon={CalendarPlus} isBusy={pick.isBusy} onPress={() => void pick.run()}>
            {t('office.calendar.pick')}
          </Button>
        </div>
      ) : null}
      {pick.refusal === null ? null : <Refusal refusal={pick.refusal} onDismiss={pick.dismiss} />}
      {given.length === 0 ? null : (
        <ul className="settings-list">
          {given.map((one) => (
            <Given key={one.list.nation} given={one} onPreview={() => setAdopted(one)} />
          ))}
        </ul>
      )}
      {adopted === null ? null : (
        <AdoptList
          given={adopted}
          onClose={() => setAdopted(null)}
          onDone={() => {
            setGiven(given.filter((one) => one !== adopted));
            setAdopted(null);
          }}
        />
      )}
    </Section>
  );
}

function Given({
  given: { list, heldVersion, isNewer, changes },
  onPreview,
}: {
  readonly given: GivenList;
  readonly onPreview: () => void;
}) {
  const { t, day } = useWords();
  const what = t('office.calendar.given', {
    nation: t(`nation.${list.nation}`),
    version: day(list.version, 'day'),
  });
  return (
    <li className="settings-item settings-nation">
      <div className="settings-item-words">
        <h3>{what}</h3>
        <Changes changes={changes} />
        {isNewer ? null : (
          <p className="soft">{t('office.calendar.not-newer', { day: day(heldVersion, 'day') })}</p>
        )}
      </div>
      {isNewer ? (
        <Button size="s" aria-label={t('office.calendar.preview-of', { what })} onPress={onPreview}>
          {t('office.calendar.preview')}
        </Button>
      ) : null}
    </li>
  );
}
