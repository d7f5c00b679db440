import { useState } from 'react';
import { AwayDialog } from '../../app/absence/away-dialog.tsx';
import { useAnswer } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { TeamRow } from '../../records/today-views.ts';
import { Card, Loading, PageHeader, Refusal } from '../../ui/index.ts';
import { ReassignDialog } from './reassign-dialog.tsx';
import { TeamTable } from './team-table.tsx';
import '../pages.css';
import './team.css';

type Opened = { readonly what: 'away' | 'reassign'; readonly row: TeamRow };

/** What each owner has in hand, for those whom the procedure lets see it. */
export function TeamScreen() {
  const { t } = useWords();
  const { value, refusal } = useAnswer((records) => records.team(), []);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const open = (what: Opened['what']) => (row: TeamRow) => setOpened({ what, row });
  return (
    <div className="page team">
      <PageHeader title={t('team.title')}>
        <p className="soft">{t('team.lead')}</p>
      </PageHeader>
      {refusal === null ? null : <Refusal refusal={refusal} />}
      {value === null && refusal === null ? <Loading /> : null}
      {value === null ? null : (
        <Card isFlush>
          <TeamTable view={value} onAway={open('away')} onReassign={open('reassign')} />
        </Card>
      )}
      {opened?.what === 'reassign' && value !== null ? (
        <ReassignDialog view={value} from={opened.row} onClose={close} />
      ) : null}
      {opened?.what === 'away' && opened.row.memberId !== null ? (
        <AwayDialog memberId={opened.row.memberId} onClose={close} />
      ) : null}
    </div>
  );
}
