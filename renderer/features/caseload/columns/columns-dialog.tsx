import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import type { List } from '../../../../shared/domain/desk/vocabulary.ts';
import { useDeed, useOffice } from '../../../app/office.tsx';
import { useWords } from '../../../i18n/index.ts';
import { announce } from '../../../stores/tell.ts';
import { Button, Checkbox, Dialog, IconButton, Refusal } from '../../../ui/index.ts';
import { look } from '../listing.ts';
import { moveColumn } from './order.ts';
import { usualColumns } from './usual.ts';

/** Which columns are shown, and in which order: those shown first, as they stand; then the others. */
export function ColumnsDialog({
  list,
  ids,
  nameOf,
  shown,
  onClose,
}: {
  readonly list: List;
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly shown: readonly string[];
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { records } = useOffice();
  const [chosen, setChosen] = useState(shown);
  const deed = useDeed((columns: readonly string[]) =>
    records.deskCommand({ kind: 'chooseColumns', list, columns }),
  );
  const move = (id: string, by: -1 | 1) => {
    const after = moveColumn(chosen, id, by);
    if (after === chosen) return;
    setChosen(after);
    const place = after.indexOf(id) + 1;
    announce(t('caseload.column-moved', { name: nameOf(id), place, of: after.length }));
  };
  const keep = async () => {
    const done = await deed.run(chosen);
    if (!done.ok) return;
    look(list, { columns: [...chosen] });
    onClose();
  };
  return (
    <Dialog
      title={t('caseload.columns')}
      isOpen
      onClose={onClose}
      size="s"
      acts={
        <>
          <Button look="quiet" onPress={() => setChosen(usualColumns[list])}>
            {t('caseload.columns-usual')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={deed.isBusy} onPress={() => void keep()}>
            {t('caseload.columns-show')}
          </Button>
        </>
      }
    >
      <p className="soft">{t('caseload.columns-hint')}</p>
      <ul className="caseload-columns">
        {[...chosen, ...ids.filter((id) => !chosen.includes(id))].map((id) => (
          <ColumnLine
            key={id}
            name={nameOf(id)}
            isShown={chosen.includes(id)}
            isFirst={chosen[0] === id}
            isLast={chosen.at(-1) === id}
            onShow={(isShown) =>
              setChosen(isShown ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
            onMove={(by) => move(id, by)}
          />
        ))}
      </ul>
      {deed.refusal === null ? null : <Refusal refusal={deed.refusal} />}
    </Dialog>
  );
}

function ColumnLine({
  name,
  isShown,
  isFirst,
  isLast,
  onShow,
  onMove,
}: {
  readonly name: string;
  readonly isShown: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
}) {
  const { t } = useWords();
  return (
    <li
      className="caseload-column"
      onKeyDown={(event) => {
        if (!event.altKey || !isShown) return;
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <Checkbox isChosen={isShown} onChange={onShow}>
        {name}
      </Checkbox>
      {isShown ? (
        <span className="acts">
          <IconButton
            icon={ArrowUp}
            label={t('caseload.column-up', { name })}
            isDisabled={isFirst}
            onPress={() => onMove(-1)}
          />
          <IconButton
            icon={ArrowDown}
            label={t('caseload.column-down', { name })}
            isDisabled={isLast}
            onPress={() => onMove(1)}
          />
        </span>
      ) : null}
    </li>
  );
}
