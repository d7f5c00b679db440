import { FilePlus2, Table2 } from 'lucide-react';
import { useEffect } from 'react';
import type { Standing } from '../../../shared/domain/case/vocabulary.ts';
import type { ListFilters } from '../../../shared/domain/desk/vocabulary.ts';
import { useWords } from '../../i18n/index.ts';
import { go, useTrail } from '../../stores/route.ts';
import { Button, PageHeader, Tabs } from '../../ui/index.ts';
import { ActionsPane } from './actions-pane.tsx';
import { CasesPane } from './cases-pane.tsx';
import { openView } from './listing.ts';
import { builtIn } from './views/built-in.ts';
import { useLastLook } from './views/use-last-look.ts';
import '../pages.css';
import './caseload.css';

/** Every case and every action, sorted and narrowed. */
export function CaseloadScreen({
  list,
  standing,
  only = null,
}: {
  readonly list: 'actions' | 'cases';
  readonly standing: Standing | null;
  /** What else it is narrowed to when it is entered. */
  readonly only?: Partial<ListFilters> | null;
}) {
  const { t } = useWords();
  useLastLook();
  useEffect(() => {
    if (standing === null && only === null) return;
    const [everything] = builtIn.actions;
    openView('actions', null, {
      ...everything.view,
      filters: {
        ...everything.view.filters,
        ...(standing === null ? {} : { standings: [standing] }),
        ...only,
      },
    });
  }, [standing, only]);
  return (
    <div className="page page-tall caseload">
      <PageHeader
        title={t('caseload.title')}
        acts={
          <>
            <Button icon={FilePlus2} onPress={() => go({ screen: 'new-case' })}>
              {t('caseload.add-case')}
            </Button>
            <Button icon={Table2} onPress={() => go({ screen: 'extract' })}>
              {t('caseload.import')}
            </Button>
          </>
        }
      />
      <Tabs<'actions' | 'cases'>
        label={t('caseload.view')}
        chosen={list}
        onChoose={(chosen) =>
          useTrail.getState().replace({ screen: 'caseload', list: chosen, standing: null })
        }
        tabs={[
          { id: 'actions', label: t('caseload.view.actions'), content: <ActionsPane /> },
          { id: 'cases', label: t('caseload.view.cases'), content: <CasesPane /> },
        ]}
      />
    </div>
  );
}
