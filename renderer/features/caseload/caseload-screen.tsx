import { FilePlus2, Table2 } from 'lucide-react';
import { useEffect } from 'react';
import type { Standing } from '../../../shared/domain/case/vocabulary.ts';
import { useWords } from '../../i18n/index.ts';
import { go, useTrail } from '../../stores/route.ts';
import { useSearch } from '../../stores/search.ts';
import { Button, PageHeader, Tabs } from '../../ui/index.ts';
import { ActionsGrid } from './actions-grid.tsx';
import { CasesGrid } from './cases-grid.tsx';
import { narrow } from './listing.ts';
import '../pages.css';
import './caseload.css';

/** Every case and every action, sorted and narrowed. */
export function CaseloadScreen({
  list,
  standing,
}: {
  readonly list: 'actions' | 'cases';
  readonly standing: Standing | null;
}) {
  const { t } = useWords();
  useSearched();
  useEffect(() => {
    if (standing !== null) narrow({ standings: [standing] });
  }, [standing]);
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
          { id: 'actions', label: t('caseload.view.actions'), content: <ActionsGrid /> },
          { id: 'cases', label: t('caseload.view.cases'), content: <CasesGrid /> },
        ]}
      />
    </div>
  );
}

/** Words from the search field of the window narrow the list. */
function useSearched(): void {
  const text = useSearch((search) => search.text);
  useEffect(() => narrow({ text }), [text]);
}
