import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import type { TodayGroupName, TodayRow, TodayView } from '../../records/today-views.ts';
import { todayGroups } from '../../records/today-views.ts';
import { lookOf, noteOpened } from '../../stores/look.ts';
import { useTrail } from '../../stores/route.ts';
import { Button, Card } from '../../ui/index.ts';
import { Row } from './today-row.tsx';
import type { Acting } from './use-acting.tsx';
import { LIST } from './use-active-row.ts';

/** A group as it is shown: some of its rows, and how many there are. */
export type ShownGroup = {
  readonly name: TodayGroupName;
  readonly rows: readonly TodayRow[];
  readonly held: number;
  readonly count: number;
};

type GroupProps = {
  readonly group: ShownGroup;
  readonly activeKey: string | null;
  readonly acting: Acting;
  readonly onActive: (key: string) => void;
  readonly onMenu: (row: TodayRow) => void;
  readonly onShowAll: (group: ShownGroup) => void;
  readonly detail: ReactNode;
};

/** Rows of one kind; with `detail` the row in hand opens beneath itself. */
export function TodayGroup(props: GroupProps) {
  const { group, activeKey, acting, onActive, onMenu, onShowAll, detail } = props;
  const { t, number } = useWords();
  const id = `today-${group.name}`;
  return (
    <section className="today-group" aria-labelledby={id}>
      <h2 id={id}>
        {t(`today.group.${group.name}`)} <span className="today-count">{number(group.count)}</span>{' '}
        <span className="today-note">{t(`today.note.${group.name}`)}</span>
      </h2>
      <Card isFlush>
        <ul>
          {group.rows.map((row) => (
            <Fragment key={row.key}>
              <Row
                row={row}
                isActive={row.key === activeKey}
                acting={acting}
                onActive={onActive}
                onMenu={onMenu}
              />
              {row.key === activeKey && detail ? <li className="today-inline">{detail}</li> : null}
            </Fragment>
          ))}
        </ul>
        <More group={group} onShowAll={() => onShowAll(group)} />
      </Card>
    </section>
  );
}

/** The rest of the rows at hand; of what is more than those, how many there are. */
function More({
  group: { rows, held, count },
  onShowAll,
}: {
  readonly group: ShownGroup;
  readonly onShowAll: () => void;
}) {
  const { t } = useWords();
  if (rows.length >= count) return null;
  return (
    <div className="today-more">
      {rows.length < held ? (
        <Button look="quiet" size="s" onPress={onShowAll}>
          {held < count
            ? t('today.show-first', { first: held, count })
            : t('ui.show-all', { count })}
        </Button>
      ) : (
        <p className="soft small">{t('today.and-more', { first: held, count })}</p>
      )}
    </div>
  );
}

const shownFirst = 12;
/** What was put off is told, and shown when asked for. */
const firstOf = (name: TodayGroupName): number => (name === 'put-off' ? 0 : shownFirst);

/** The groups cut to what a person takes in at a glance, and the way to see all of one. */
export function useShownGroups({ groups }: TodayView) {
  const [whole, setWhole] = useState<ReadonlySet<string>>(
    () => new Set(lookOf(useTrail.getState().route)?.opened.get(LIST)),
  );
  useEffect(() => noteOpened(LIST, [...whole]), [whole]);
  const shown = todayGroups.flatMap((name): ShownGroup[] => {
    const { rows, count } = groups[name];
    if (count === 0) return [];
    const some = whole.has(name) ? rows : rows.slice(0, firstOf(name));
    return [{ name, rows: some, held: rows.length, count }];
  });
  const showAll = ({ name, rows }: ShownGroup): TodayRow | undefined => {
    setWhole(new Set([...whole, name]));
    return groups[name].rows[rows.length];
  };
  return { shown, showAll };
}
