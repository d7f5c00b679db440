import { useState } from 'react';
import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { PersonView } from '../../records/office-views.ts';
import { tell } from '../../stores/tell.ts';
import { Button, DateField, Dialog, Refusal, Select } from '../../ui/index.ts';
import { useDayHere } from '../clock.ts';
import { useAnswer, useDeed, useOffice } from '../office.tsx';

const NOBODY = 'nobody';

/** Says which days somebody is away and who stands in; lists what is recorded already. */
export function AwayDialog({
  memberId,
  onClose,
}: {
  readonly memberId: string;
  readonly onClose: () => void;
}) {
  const { value, refusal } = useAnswer((records) => records.officeView(), []);
  if (refusal !== null) return <Refusal refusal={refusal} />;
  const person = value?.people.find((one) => one.memberId === memberId);
  if (value === null || person === undefined) return null;
  return <Opened person={person} people={value.people} onClose={onClose} />;
}

function Opened({
  person,
  people,
  onClose,
}: {
  readonly person: PersonView;
  readonly people: readonly PersonView[];
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { records } = useOffice();
  const today = useDayHere();
  const [from, setFrom] = useState<string | null>(today);
  const [to, setTo] = useState<string | null>(null);
  const [deputy, setDeputy] = useState(NOBODY);
  const { memberId } = person;
  const command = useDeed(() =>
    records.officeCommand({
      kind: 'recordAbsence',
      memberId,
      from: from ?? '',
      to: to ?? '',
      deputy: deputy === NOBODY ? null : deputy,
    }),
  );
  const give = async () => {
    const answer = await command.run();
    if (!answer.ok) return;
    tell({ tone: 'done', text: t('absence.done') });
    onClose();
  };
  const others = people.filter((one) => one.memberId !== memberId);
  return (
    <Dialog
      title={t('absence.of', { name: visible(person.name) })}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={command.isBusy} onPress={() => void give()}>
            {t('absence.give')}
          </Button>
        </>
      }
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <p className="soft">{t('absence.what')}</p>
        <DateField label={t('absence.from')} value={from} onChange={setFrom} autoFocus />
        <DateField label={t('absence.to')} value={to} onChange={setTo} />
        <Select
          label={t('absence.deputy')}
          choices={[
            { id: NOBODY, label: t('absence.nobody') },
            ...others.map((one) => ({ id: one.memberId, label: visible(one.name) })),
          ]}
          value={deputy}
          onChange={setDeputy}
        />
        {command.refusal === null ? null : (
          <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
        )}
        <Held person={person} people={people} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

/** What is recorded already, each with the way back from it. */
function Held({
  person: { memberId, absences },
  people,
}: {
  readonly person: PersonView;
  readonly people: readonly PersonView[];
}) {
  const { t, day } = useWords();
  const { records } = useOffice();
  const today = useDayHere();
  const command = useDeed((absenceId: string) =>
    records.officeCommand({ kind: 'endAbsence', memberId, absenceId, on: today }),
  );
  if (absences.length === 0) return null;
  const end = async (absenceId: string) => {
    const answer = await command.run(absenceId);
    if (answer.ok) tell({ tone: 'done', text: t('absence.ended') });
  };
  return (
    <section>
      <h3>{t('absence.held')}</h3>
      <ul>
        {absences.map(({ absenceId, from, to, deputy }) => {
          const name = people.find((one) => one.memberId === deputy)?.name;
          const days = { from: day(from), to: day(to) };
          return (
            <li key={absenceId} className="absence-held">
              <span>
                {name === undefined
                  ? t('absence.days', days)
                  : t('absence.days.deputy', { ...days, name: visible(name) })}
              </span>
              <Button size="s" look="quiet" onPress={() => void end(absenceId)}>
                {t(from < today ? 'absence.end' : 'absence.drop')}
              </Button>
            </li>
          );
        })}
      </ul>
      {command.refusal === null ? null : <Refusal refusal={command.refusal} />}
    </section>
  );
}
