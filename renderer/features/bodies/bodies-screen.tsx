import { FilePlus2, Landmark, SearchX, Table2 } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { create } from 'zustand';
import { type BodyKind, bodyKinds } from '../../../shared/domain/body/vocabulary.ts';
import { useOffice, useRevision } from '../../app/office.tsx';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { BodyRow, BodySort } from '../../records/body-views.ts';
import { go, goToBody } from '../../stores/route.ts';
import {
  Button,
  type Column,
  DataGrid,
  EmptyState,
  type LoadWindow,
  PageHeader,
  Select,
  type SortBy,
  StatusMark,
  TextField,
} from '../../ui/index.ts';
import { bodyName, shareWords } from './body-words.ts';
import '../pages.css';
import './bodies.css';

const ANY = 'any';

type Listing = {
  readonly text: string;
  readonly kind: BodyKind | null;
  readonly sort: SortBy<BodySort>;
};

const whole = { text: '', kind: null } as const;

/** Kept while the person looks at a body, lost when the window closes. */
const useListing = create<Listing>()(() => ({
  ...whole,
  sort: { by: 'overdue', descending: true },
}));

function columnsOf(wording: Wording): readonly Column<BodyRow, BodySort>[] {
  const { t, day, number } = wording;
  const count = (id: 'cases' | 'open'): Column<BodyRow, BodySort> => ({
    id,
    name: t(`bodies.column.${id}`),
    width: '5.4rem',
    sort: id,
    align: 'end',
    cell: (row) => number(row[id]),
  });
  const kind = (row: BodyRow) =>
    row.kind === null ? t('bodies.no-kind') : t(`body-kind.${row.kind}`);
  return [
    {
      id: 'name',
      name: t('bodies.column.name'),
      width: 'minmax(13rem, 3fr)',
      sort: 'name',
      cell: (row) => <b>{bodyName(row, wording)}</b>,
      title: (row) => bodyName(row, wording),
    },
    {
      id: 'kind',
      name: t('bodies.column.kind'),
      width: 'minmax(9rem, 2fr)',
      sort: 'kind',
      cell: (row) => <span className={row.kind === null ? 'soft' : ''}>{kind(row)}</span>,
      title: kind,
    },
    count('cases'),
    count('open'),
    {
      id: 'overdue',
      name: t('bodies.column.overdue'),
      width: '6.6rem',
      sort: 'overdue',
      cell: (row) =>
        row.overdue === 0 ? (
          <span className="soft">{number(0)}</span>
        ) : (
          <StatusMark mark="overdue">{number(row.overdue)}</StatusMark>
        ),
    },
    {
      id: 'onTime',
      name: t('bodies.column.onTime'),
      width: 'minmax(9.6rem, 1.2fr)',
      sort: 'onTime',
      cell: (row) => (
        <span className={row.onTime.among === 0 ? 'soft' : ''}>
          {shareWords(row.onTime, wording)}
        </span>
      ),
    },
    {
      id: 'lastContact',
      name: t('bodies.column.lastContact'),
      width: '8rem',
      sort: 'lastContact',
      cell: (row) =>
        row.lastContactOn === null ? (
          <span className="soft">{t('bodies.no-contact')}</span>
        ) : (
          day(row.lastContactOn, 'short')
        ),
    },
  ];
}

/** Every body that a case names: what is open there, how timely it is, when anything last passed. */
export function BodiesScreen() {
  const wording = useWords();
  const { t, number, language } = wording;
  const { records } = useOffice();
  const revision = useRevision();
  const { text, kind, sort } = useListing();
  const [found, setFound] = useState<{ total: number; all: number } | null>(null);
  const columns = useMemo(() => columnsOf(wording), [wording]);
  const loadWindow: LoadWindow<BodyRow> = useCallback(
    async (from, count) => {
      const answer = await records.listBodies({ text, kind, sort, language, from, count });
      if (answer.ok) setFound({ total: answer.value.total, all: answer.value.all });
      return answer;
    },
    [records, text, kind, sort, language],
  );
  const isNone = found?.all === 0;
  return (
    <div className="page page-tall">
      <PageHeader title={t('bodies.title')} />
      {isNone ? null : <Filters text={text} kind={kind} />}
      <p role="status" className="soft" hidden={found === null || isNone}>
        {t('bodies.count', { count: found?.total ?? 0, shown: number(found?.total ?? 0) })}
      </p>
      <div className="bodies-list">
        <DataGrid
          label={t('bodies.grid')}
          columns={columns}
          rowId={(row) => row.key}
          loadWindow={loadWindow}
          version={JSON.stringify({ text, kind, sort, language, revision })}
          sort={sort}
          onSort={(next) => useListing.setState({ sort: next })}
          onOpen={(row) => goToBody(row.name)}
          empty={<Empty isNone={isNone} />}
          minWidth="64rem"
        />
      </div>
    </div>
  );
}

function Filters({ text, kind }: Pick<Listing, 'text' | 'kind'>) {
  const { t } = useWords();
  return (
    <search className="bodies-filters">
      <TextField
        label={t('bodies.search')}
        type="search"
        value={text}
        onChange={(typed) => useListing.setState({ text: typed })}
      />
      <Select
        label={t('bodies.kind')}
        choices={[
          { id: ANY, label: t('bodies.any-kind') },
          ...bodyKinds.map((id) => ({ id, label: t(`body-kind.${id}`) })),
        ]}
        value={kind ?? ANY}
        onChange={(id) =>
          useListing.setState({ kind: bodyKinds.find((one) => one === id) ?? null })
        }
      />
    </search>
  );
}

function Empty({ isNone }: { readonly isNone: boolean }) {
  const { t } = useWords();
  if (isNone)
    return (
      <EmptyState
        icon={Landmark}
        title={t('bodies.empty')}
        acts={
          <>
            <Button look="primary" icon={FilePlus2} onPress={() => go({ screen: 'new-case' })}>
              {t('caseload.add-case')}
            </Button>
            <Button icon={Table2} onPress={() => go({ screen: 'extract' })}>
              {t('caseload.import')}
            </Button>
          </>
        }
      >
        {t('bodies.empty-next')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={SearchX}
      title={t('bodies.nothing-matches')}
      acts={<Button onPress={() => useListing.setState(whole)}>{t('bodies.show-all')}</Button>}
    >
      {t('bodies.nothing-matches-next')}
    </EmptyState>
  );
}
