import { MoreHorizontal } from 'lucide-react';
import { memo } from 'react';
import { visible } from '../../../shared/words/visible.ts';
import { useDayHere } from '../../app/clock.ts';
import { StandingMark } from '../../app/standing.tsx';
import { useWords } from '../../i18n/index.ts';
import type { TodayRow } from '../../records/today-views.ts';
import { Button, StatusMark, useFileDrop } from '../../ui/index.ts';
import { nextOf } from './row-acts.ts';
import { aboutWords, dateWords, markOf, nameOf, nextWords } from './row-words.ts';
import { type Acting, targetOf } from './use-acting.tsx';
import { rowId } from './use-active-row.ts';

type RowProps = {
  readonly row: TodayRow;
  readonly isActive: boolean;
  readonly acting: Acting;
  readonly onActive: (key: string) => void;
  readonly onMenu: (row: TodayRow) => void;
};

/** One thing to do: how it stands, what it is, its date and the next step. Takes files. */
export const Row = memo(function Row({ row, isActive, acting, onActive, onMenu }: RowProps) {
  const wording = useWords();
  const { t } = wording;
  const { isOver, dropHandlers } = useFileDrop(
    (files) => acting.drop(row, files),
    () => t('filing.under', { name: targetOf(row, { t }).name }),
  );
  const today = useDayHere();
  const act = nextWords(nextOf(row, today), wording);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its button and the list around it hear the keys
    <li
      className="today-row"
      data-active={isActive || undefined}
      data-over={isOver || undefined}
      data-over-time={isOverTime(row, today) || undefined}
      onClick={() => onActive(row.key)}
      onDoubleClick={() => acting.open(row)}
      onContextMenu={(event) => {
        event.preventDefault();
        onActive(row.key);
        onMenu(row);
      }}
      {...dropHandlers}
    >
      <span className="today-mark">
        <RowMark row={row} />
      </span>
      <What row={row} isActive={isActive} onActive={onActive} />
      <When row={row} />
      <span className="today-acts">
        <Button
          look={isActive ? 'primary' : 'plain'}
          excludeFromTabOrder={!isActive}
          aria-label={t('today.act.named', { act, name: nameOf(row) })}
          onPress={() => acting.next(row)}
        >
          {act}
        </Button>
        <button
          type="button"
          className="button button-icon today-menu-button"
          tabIndex={isActive ? 0 : -1}
          aria-haspopup="menu"
          aria-label={t('today.more-of', { name: nameOf(row) })}
          onClick={() => {
            onActive(row.key);
            onMenu(row);
          }}
        >
          <MoreHorizontal aria-hidden className="icon" />
        </button>
      </span>
    </li>
  );
});

const isOverTime = ({ why, action }: TodayRow, today: string): boolean =>
  why.kind === 'action' &&
  action !== null &&
  action.considerBy !== null &&
  action.considerBy < today;

function RowMark({ row }: { readonly row: TodayRow }) {
  const wording = useWords();
  const marked = markOf(row.why, wording);
  if (marked !== null) return <StatusMark mark={marked.mark}>{marked.words}</StatusMark>;
  return row.action === null ? null : <StandingMark of={row.action} />;
}

function What({ row, isActive, onActive }: Pick<RowProps, 'row' | 'isActive' | 'onActive'>) {
  const wording = useWords();
  const { t } = wording;
  const about = aboutWords(row, wording, useDayHere());
  return (
    <button
      type="button"
      className="today-what"
      id={rowId(row.key)}
      tabIndex={isActive ? 0 : -1}
      aria-current={isActive || undefined}
      title={visible(row.text)}
      onFocus={() => onActive(row.key)}
    >
      <span className="today-text one-line">{visible(row.text)}</span>
      <span className="today-where one-line">
        {about === null ? null : (
          <>
            <span className="today-next">{about}</span>
            {' · '}
          </>
        )}
        {visible(row.body)} · {nameOf(row)}
        {row.instead === null ? null : <> · {t('today.for', { name: visible(row.instead) })}</>}
      </span>
    </button>
  );
}

function When({ row }: { readonly row: TodayRow }) {
  const [date, why] = dateWords(row, useWords(), useDayHere());
  return (
    <span className="today-date">
      <span className="one-line">{date}</span>
      <span className="today-where one-line" title={why}>
        {why}
      </span>
    </span>
  );
}
