import type { Ref } from 'react';
import { stepWords } from '../../app/recorded/next-step.ts';
import { StandingMark } from '../../app/standing.tsx';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { ActionRow } from '../../records/views.ts';
import { Button, StatusMark, useFileDrop } from '../../ui/index.ts';
import type { Acting } from './acting.ts';
import type { Group } from './groups.ts';

type RowProps = {
  readonly group: Group;
  readonly row: ActionRow;
  readonly isActive: boolean;
  readonly acting: Acting;
  readonly onActive: () => void;
  readonly openRef: Ref<HTMLButtonElement> | undefined;
};

/** The date and, under it, why it is that date or what has come. */
function dateWords({ t, day }: Wording, row: ActionRow): readonly [string, string] {
  const words = row.dueWords === '' ? t('today.row.no-words') : row.dueWords;
  const date = row.currentDue === null ? t('today.no-date') : day(row.currentDue, 'row');
  if (row.waitingSince === null) return [date, words];
  const came = { count: row.evidenceCount, date: day(row.waitingSince, 'row') };
  return [date, t('today.row.filed', came)];
}

/** What is to be done next, without who and when; null where it is not known yet. */
function nextOf({ nextStep, standing }: ActionRow, wording: Wording): string | null {
  if (nextStep === undefined) return null;
  return stepWords(nextStep, { isDraft: standing === 'in-draft' }, wording);
}

/** One thing to do: how it stands, what it is, its date and the next step. Takes files. */
export function TodayRow({ group, row, isActive, acting, onActive, openRef }: RowProps) {
  const wording = useWords();
  const { t } = wording;
  const { isOver, dropHandlers } = useFileDrop(
    (files) => acting.drop(row, files),
    () => t('filing.under', { name: acting.nameOf(row) }),
  );
  const [date, why] = dateWords(wording, row);
  const where = `${row.body} · ${row.reference} ${row.number}`;
  const next = nextOf(row, wording);
  const act = t(`today.act.${group.act}`);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its button and the list around it hear the keys
    <li
      className="today-row"
      data-active={isActive || undefined}
      data-over={isOver || undefined}
      onClick={onActive}
      onDoubleClick={() => acting.open(row)}
      {...dropHandlers}
    >
      <span className="today-mark">
        {group.name === 'conflicts' ? (
          <StatusMark mark="conflict">{t('mark.conflict')}</StatusMark>
        ) : (
          <StandingMark of={row} />
        )}
      </span>
      <button
        type="button"
        className="today-what"
        ref={openRef}
        tabIndex={isActive ? 0 : -1}
        aria-current={isActive || undefined}
        title={row.text}
        onFocus={onActive}
      >
        <span className="today-text one-line">{row.text}</span>
        <span className="today-where one-line">
          {where}
          {next === null ? null : (
            <>
              {' · '}
              <span className="today-next">{next}</span>
            </>
          )}
        </span>
      </button>
      <span className="today-date">
        <span className="one-line">{date}</span>
        <span className="today-where one-line" title={why}>
          {why}
        </span>
      </span>
      <Button
        look={isActive ? 'primary' : 'plain'}
        excludeFromTabOrder={!isActive}
        aria-label={t('today.act.named', { act, name: acting.nameOf(row) })}
        onPress={() => acting.act(group.act, row)}
      >
        {act}
      </Button>
    </li>
  );
}
