import { FilePlus2, Table2, Users } from 'lucide-react';
import { useState } from 'react';
import { AwayDialog } from '../../app/absence/away-dialog.tsx';
import { useAnswer } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { TeamRow } from '../../records/today-views.ts';
import { go } from '../../stores/route.ts';
import { Button, Card, EmptyState, Loading, PageHeader, Refusal } from '../../ui/index.ts';
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
      {value?.total.cases === 0 ? <NoCases /> : null}
      {opened?.what === 'reassign' && value !== null ? (
        <ReassignDialog view={value} from={opened.row} onClose={close} />
      ) : null}
      {opened?.what === 'away' && opened.row.memberId !== null ? (
        <AwayDialog memberId={opened.row.memberId} onClose={close} />
      ) : null}
    </div>
  );
}

/** Nobody has anything in hand: the first case changes that. */
function NoCases() {
  const { t } = useWords();
  return (
    <EmptyState
      icon={Users}
      title={t('team.empty')}
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
      {t('team.empty-next')}
    </EmptyState>
  );
}
