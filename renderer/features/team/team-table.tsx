import { type Standing, standings } from '../../../shared/domain/case/vocabulary.ts';
import type { ListFilters } from '../../../shared/domain/desk/vocabulary.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { TeamRow, TeamView } from '../../records/today-views.ts';
import { go } from '../../stores/route.ts';
import { Button } from '../../ui/index.ts';

const open: readonly Standing[] = standings.filter((one) => one !== 'ended');

/** What each number of a row lists. */
const columns = {
  open: { standings: open },
  overdue: { standings: ['overdue'] },
  overOurTime: { standings: ['waiting-for-us'], isOverOurTime: true },
  undecided: { standings: ['decision-awaited'] },
  nothingNext: { standings: ['no-date'] },
} as const satisfies Readonly<Record<string, Partial<ListFilters>>>;
type Column = keyof typeof columns;
const columnNames: readonly Column[] = [
  'open',
  'overdue',
  'overOurTime',
  'undecided',
  'nothingNext',
];

type Acts = {
  readonly onAway: (row: TeamRow) => void;
  readonly onReassign: (row: TeamRow) => void;
};

/** One line for each owner, and all of it beneath. */
export function TeamTable({ view, ...acts }: Acts & { readonly view: TeamView }) {
  const { t, number } = useWords();
  return (
    <table className="rows team-table">
      <thead>
        <tr>
          <th scope="col">{t('team.owner')}</th>
          <th scope="col" className="team-number">
            {t('team.cases')}
          </th>
          {columnNames.map((name) => (
            <th key={name} scope="col" className="team-number">
              {t(`team.${name}`)}
            </th>
          ))}
          <th scope="col">{t('team.absent')}</th>
          <th scope="col">
            <span className="only-heard">{t('team.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <OwnerRow key={row.memberId ?? ''} view={view} row={row} {...acts} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('team.total')}</th>
          <td className="team-number">{number(view.total.cases)}</td>
          {columnNames.map((name) => (
            <td key={name} className="team-number">
              <Opens count={view.total[name]} column={name} owner={null} name={t('team.total')} />
            </td>
          ))}
          <td />
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function OwnerRow({
  view,
  row,
  onAway,
  onReassign,
}: Acts & { readonly view: TeamView; readonly row: TeamRow }) {
  const { t, number } = useWords();
  const name = useOwnerName(row);
  const mayGive = view.mayReassign !== 'no' && row.cases > 0;
  return (
    <tr>
      <th scope="row">
        {name}
        {row.isMe ? <span className="soft small"> · {t('team.you')}</span> : null}
      </th>
      <td className="team-number">{number(row.cases)}</td>
      {columnNames.map((column) => (
        <td key={column} className="team-number">
          <Opens count={row[column]} column={column} owner={row.memberId ?? 'nobody'} name={name} />
        </td>
      ))}
      <td>
        <Away row={row} />
      </td>
      <td className="team-acts">
        {row.memberId !== null && (row.isMe || view.mayReassign === 'yes') ? (
          <Button
            size="s"
            look="quiet"
            aria-label={t('absence.of', { name })}
            onPress={() => onAway(row)}
          >
            {t('absence.record')}
          </Button>
        ) : null}
        {mayGive ? (
          <Button
            size="s"
            aria-label={t('team.reassign.of', { name })}
            onPress={() => onReassign(row)}
          >
            {t('team.reassign')}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}

export function useOwnerName({ memberId, name }: Pick<TeamRow, 'memberId' | 'name'>): string {
  const { t } = useWords();
  if (memberId === null) return t('team.nobody');
  return name === '' ? t('team.unknown') : visible(name);
}

/** A number that opens the actions behind it; nothing to open where it is nought. */
function Opens({
  count,
  column,
  owner,
  name,
}: {
  readonly count: number;
  readonly column: Column;
  readonly owner: string | null;
  readonly name: string;
}) {
  const { t, number } = useWords();
  if (count === 0) return <span className="soft">{number(0)}</span>;
  const only = { ...columns[column], owners: owner === null ? [] : [owner] };
  return (
    <button
      type="button"
      className="team-opens"
      data-late={column === 'overdue' || column === 'overOurTime' || undefined}
      aria-label={t('team.opens', { what: t(`team.${column}`), name, count })}
      onClick={() => go({ screen: 'caseload', list: 'actions', standing: null, only })}
    >
      {number(count)}
    </button>
  );
}

function Away({ row: { away } }: { readonly row: TeamRow }) {
  const { t, day } = useWords();
  if (away === null) return null;
  const values = { day: day(away.until, 'row') };
  return away.deputy === null
    ? t('team.away', values)
    : t('team.away.deputy', { ...values, name: visible(away.deputy) });
}
