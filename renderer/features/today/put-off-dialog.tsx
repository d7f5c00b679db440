import { useState } from 'react';
import { useDayHere } from '../../app/clock.ts';
import { useDeed, useOffice } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { TodayRow } from '../../records/today-views.ts';
import { tell } from '../../stores/tell.ts';
import { Button, DateField, Dialog, Refusal, TextField } from '../../ui/index.ts';
import { nameOf } from './row-words.ts';

const shift = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** Days a person is likely to mean; Saturdays and Sundays are passed over. */
function likelyDays(today: string): readonly { readonly id: Likely; readonly day: string }[] {
  const { dayOfWeek } = Temporal.PlainDate.from(today);
  const untilMonday = 8 - dayOfWeek;
  const tomorrow = dayOfWeek >= 5 ? untilMonday : 1;
  const days = [
    { id: 'tomorrow', day: shift(today, tomorrow) },
    { id: 'monday', day: shift(today, untilMonday) },
    { id: 'fortnight', day: shift(today, 14) },
  ] as const;
  return days.filter(({ day }, at) => days.findIndex((one) => one.day === day) === at);
}
type Likely = 'tomorrow' | 'monday' | 'fortnight';

/** Out of one's own sight until a day, with a word to oneself. */
export function PutOffDialog({
  row,
  onClose,
}: {
  readonly row: TodayRow;
  readonly onClose: (isDone: boolean) => void;
}) {
  const { t, day } = useWords();
  const today = useDayHere();
  const { records } = useOffice();
  const likely = likelyDays(today);
  const [until, setUntil] = useState<string | null>(likely[0]?.day ?? null);
  const [note, setNote] = useState('');
  const command = useDeed(() => {
    const { caseId, recommendationId } = row;
    const targets = [{ caseId, recommendationId }];
    return records.deskCommand({ kind: 'putOff', targets, until: until ?? '', note });
  });
  const give = async () => {
    const answer = await command.run();
    if (!answer.ok) return;
    const values = { name: nameOf(row), day: until === null ? '' : day(until) };
    tell({ tone: 'done', text: t('today.put-off.done', values) });
    onClose(true);
  };
  return (
    <Dialog
      title={t('today.put-off.of', { name: nameOf(row) })}
      isOpen
      size="s"
      onClose={() => onClose(false)}
      acts={
        <>
          <Button onPress={() => onClose(false)}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={command.isBusy} onPress={() => void give()}>
            {t('today.act.put-off')}
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
        <p className="soft">{t('today.put-off.what')}</p>
        <div className="acts">
          {likely.map((one) => (
            <Button
              key={one.id}
              size="s"
              look={one.day === until ? 'primary' : 'plain'}
              onPress={() => setUntil(one.day)}
            >
              {t(`today.put-off.${one.id}`)}
            </Button>
          ))}
        </div>
        <DateField label={t('today.put-off.until')} value={until} onChange={setUntil} autoFocus />
        <TextField label={t('today.put-off.note')} value={note} onChange={setNote} isOptional />
        {command.refusal === null ? null : (
          <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
