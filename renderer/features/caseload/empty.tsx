import { FilePlus2, FolderOpen, SearchX, Table2 } from 'lucide-react';
import { useWords } from '../../i18n/index.ts';
import { go } from '../../stores/route.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import { type Filters, isNarrowed, showEverything } from './listing.ts';

/** What to do where nothing is listed. */
export function Empty({ filters }: { readonly filters: Filters }) {
  const { t } = useWords();
  if (isNarrowed(filters)) {
    return (
      <EmptyState
        icon={SearchX}
        title={t('caseload.nothing-matches')}
        acts={<Button onPress={showEverything}>{t('caseload.clear-filters')}</Button>}
      >
        {t('caseload.nothing-matches-next')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={FolderOpen}
      title={t('caseload.empty')}
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
      {t('caseload.empty-next')}
    </EmptyState>
  );
}
