import { useState } from 'react';
import type { ListView } from '../../../shared/domain/desk/vocabulary.ts';
import { useDeed, useOffice } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { Chosen } from '../../records/list-views.ts';
import { tell } from '../../stores/tell.ts';
import { Banner, Button, Dialog, RadioGroup, Refusal } from '../../ui/index.ts';
import { askedOf } from './asking.ts';
import { wholeSentence } from './filters/sentence.ts';
import type { Names } from './names.ts';

const formats = ['xlsx', 'csv'] as const;

/** Writes what is listed as a spreadsheet. Right before it is saved it is said that anybody can read it. */
export function ExportDialog({
  view,
  chosen,
  names,
  onClose,
}: {
  readonly view: ListView;
  readonly chosen: Chosen | null;
  readonly names: Names;
  readonly onClose: () => void;
}) {
  const wording = useWords();
  const { t, bytes, language } = wording;
  const { records } = useOffice();
  const [format, setFormat] = useState<(typeof formats)[number]>('xlsx');
  const [which, setWhich] = useState<'chosen' | 'shown'>(chosen === null ? 'shown' : 'chosen');
  const says = wholeSentence(view.list, view.filters, wording, names);
  const deed = useDeed(() =>
    records.saveList({
      asked: askedOf(view),
      chosen: which === 'chosen' ? chosen : null,
      format,
      language,
      says,
    }),
  );
  const save = async () => {
    const done = await deed.run();
    if (!done.ok || done.value.saved === null) return;
    const { name, size } = done.value.saved;
    tell({ tone: 'done', text: t('caseload.list-saved', { name, size: bytes(size) }) });
    onClose();
  };
  return (
    <Dialog
      title={t('caseload.save-list')}
      isOpen
      onClose={onClose}
      size="s"
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={deed.isBusy} onPress={() => void save()}>
            {t('caseload.save-list-act')}
          </Button>
        </>
      }
    >
      <div className="form">
        <p>{says}.</p>
        {chosen === null ? null : (
          <RadioGroup<'chosen' | 'shown'>
            label={t('caseload.save-which')}
            choices={[
              { id: 'chosen', label: t('caseload.save-chosen') },
              { id: 'shown', label: t('caseload.save-shown') },
            ]}
            value={which}
            onChange={setWhich}
          />
        )}
        <RadioGroup<(typeof formats)[number]>
          label={t('caseload.save-as')}
          choices={formats.map((id) => ({
            id,
            label: t(`caseload.format.${id}`),
            note: t(`caseload.format-note.${id}`),
          }))}
          value={format}
          onChange={setFormat}
        />
        <p className="soft small">{t(`caseload.save-holds.${view.list}`)}</p>
        <Banner tone="warning">{t('caseload.save-leak')}</Banner>
        {deed.refusal === null ? null : <Refusal refusal={deed.refusal} onDismiss={deed.dismiss} />}
      </div>
    </Dialog>
  );
}
