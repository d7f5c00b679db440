import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import { whoOf } from '../../app/acts/index.ts';
import { useDayHere } from '../../app/clock.ts';
import { todayKeys } from '../../app/keys.ts';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { TodayRow } from '../../records/today-views.ts';
import type { CaseView } from '../../records/views.ts';
import { Kbd } from '../../ui/index.ts';
import { capOf } from '../../ui/keys.ts';
import { nextOf, offerFor, type RowAct, rowActs } from './row-acts.ts';
import { nameOf, nextWords } from './row-words.ts';
import type { Acting } from './use-acting.tsx';
import './row-menu.css';
import { rowId } from './use-active-row.ts';

type Item = {
  readonly id: string;
  readonly words: string;
  readonly cap: string | null;
  readonly isDisabled: boolean;
  readonly note: string | null;
  readonly does: () => void;
};

/** Everything for one row: the same as by its keys, with what is not this person's to do and whose it is. */
export function RowMenu({
  row,
  view,
  acting,
  onClose,
}: {
  readonly row: TodayRow;
  /** Null while it is fetched: then everything is offered, and refused when it is done. */
  readonly view: CaseView | null;
  readonly acting: Acting;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const items = useItems(row, view, acting);
  return (
    <Popover
      className="popover"
      placement="bottom end"
      offset={2}
      isOpen
      triggerRef={{ current: menuButtonOf(row) }}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Menu
        className="options today-menu"
        aria-label={t('today.more-of', { name: nameOf(row) })}
        autoFocus="first"
        onClose={onClose}
        onAction={(key) => items.find(({ id }) => id === key)?.does()}
      >
        {items.map((item) =>
          item.id === 'line' ? (
            <Separator key="line" className="today-menu-line" />
          ) : (
            <MenuItem
              key={item.id}
              id={item.id}
              className="option"
              textValue={item.words}
              isDisabled={item.isDisabled}
            >
              <span>{item.words}</span>
              {item.cap === null ? null : <Kbd>{item.cap}</Kbd>}
              {item.note === null ? null : <span className="option-note">{item.note}</span>}
            </MenuItem>
          ),
        )}
      </Menu>
    </Popover>
  );
}

const menuButtonOf = (row: TodayRow): Element | null =>
  document
    .getElementById(rowId(row.key))
    ?.closest('.today-row')
    ?.querySelector('.today-menu-button') ?? null;

const capFor = (key: keyof typeof todayKeys): string => capOf(todayKeys[key].chords[0]);

const plain = (id: string, words: string, cap: string | null, does: () => void): Item => ({
  id,
  words,
  cap,
  isDisabled: false,
  note: null,
  does,
});

function useItems(row: TodayRow, view: CaseView | null, acting: Acting): readonly Item[] {
  const wording = useWords();
  const { t } = wording;
  const isPutOff = row.group === 'put-off';
  const next = nextOf(row, useDayHere());
  return [
    plain('next', nextWords(next, wording), capFor('next'), () => acting.next(row)),
    ...(next.does === 'file'
      ? []
      : [plain('file', t('today.act.file'), capFor('file'), () => acting.file(row))]),
    ...rowActs.flatMap((act) => itemsOf(act, { row, view, acting, wording })),
    plain('line', '', null, () => undefined),
    ...(isPutOff
      ? []
      : [
          plain('put-off', t('today.act.put-off-until'), capFor('put-off'), () =>
            acting.putOff(row),
          ),
        ]),
    plain('open', t('today.open-case'), capFor('open'), () => acting.open(row)),
  ];
}

type Around = {
  readonly row: TodayRow;
  readonly view: CaseView | null;
  readonly acting: Acting;
  readonly wording: Wording;
};

/** None where the rules offer it not now; to refuse is offered only where somebody asked. */
function itemsOf(act: RowAct, { row, view, acting, wording }: Around): readonly Item[] {
  const { t } = wording;
  const offer = view === null ? null : offerFor(act, row, view);
  if (offer === null && (view !== null || act === 'refuse')) return [];
  const isGrant = act === 'extend' && offer?.act === 'grantExtension';
  const words = t(isGrant ? 'today.menu.grant' : `today.menu.${act}`);
  const cap = act === 'refuse' ? null : capFor(act);
  const item = plain(act, words, cap, () => acting.act(act, row));
  return [
    offer?.right === 'no' ? { ...item, isDisabled: true, note: whoCould(offer, wording) } : item,
  ];
}

function whoCould(offer: Offer, { t, list }: Wording): string | null {
  const who = whoOf(offer, t);
  return who.length === 0 ? null : t('act.who-could', { who: list(who) });
}
