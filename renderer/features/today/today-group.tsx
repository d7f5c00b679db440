import { Fragment, type ReactNode, type Ref, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { go } from '../../stores/route.ts';
import { Button, Card } from '../../ui/index.ts';
import type { Acting } from './acting.ts';
import { type Group, rowKey } from './groups.ts';
import { TodayRow } from './today-row.tsx';

type GroupProps = {
  readonly group: Group;
  readonly activeKey: string | null;
  readonly acting: Acting;
  readonly openRef: Ref<HTMLButtonElement>;
  readonly onActive: (key: string) => void;
  readonly onShowAll: () => void;
  readonly detail: ReactNode;
};

/** Rows of one kind; with `detail` the row in hand opens beneath itself. */
export function TodayGroup({
  group,
  activeKey,
  acting,
  openRef,
  onActive,
  onShowAll,
  detail,
}: GroupProps) {
  const { t } = useWords();
  const id = `today-${group.name}`;
  return (
    <section className="today-group" aria-labelledby={id}>
      <h2 id={id}>
        {t(group.title)} <span className="today-note">{t(group.note)}</span>
      </h2>
      <Card isFlush>
        <ul>
          {group.rows.map((row) => {
            const key = rowKey(group, row);
            const isActive = key === activeKey;
            return (
              <Fragment key={key}>
                <TodayRow
                  group={group}
                  row={row}
                  isActive={isActive}
                  acting={acting}
                  onActive={() => onActive(key)}
                  openRef={isActive ? openRef : undefined}
                />
                {isActive && detail ? <li className="today-inline">{detail}</li> : null}
              </Fragment>
            );
          })}
        </ul>
        {group.rows.length < group.count ? (
          <div className="today-more">
            <Button look="quiet" size="s" onPress={onShowAll}>
              {t('ui.show-all', { count: group.count })}
            </Button>
          </div>
        ) : null}
      </Card>
    </section>
  );
}

const shownFirst = 12;

/** The groups cut to what a person takes in at a glance, and the way to see all of one. */
export function useShownGroups(groups: readonly Group[]) {
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const shown = groups.map((group) =>
    whole.has(group.name) ? group : { ...group, rows: group.rows.slice(0, shownFirst) },
  );
  const showAll = (name: Group['name']) => {
    const all = groups.find((group) => group.name === name);
    const isHere = all !== undefined && all.count <= all.rows.length;
    if (isHere || name === 'conflicts') setWhole(new Set([...whole, name]));
    else go({ screen: 'caseload', list: 'actions', standing: name });
  };
  return { shown, showAll };
}
