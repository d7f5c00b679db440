import { FilePlus2, FolderOpen, SearchX, Table2 } from 'lucide-react';
import type { List } from '../../../shared/domain/desk/vocabulary.ts';
import { useWords } from '../../i18n/index.ts';
import { go } from '../../stores/route.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import { look } from './listing.ts';
import { noFilters } from './views/built-in.ts';

/** What to do where nothing is listed. */
export function Empty({ list, isNarrowed }: { readonly list: List; readonly isNarrowed: boolean }) {
  const { t } = useWords();
  if (isNarrowed) {
    return (
      <EmptyState
        icon={SearchX}
        title={t('caseload.nothing-matches')}
        acts={
          <Button onPress={() => look(list, { filters: noFilters })}>
            {t('caseload.clear-filters')}
          </Button>
        }
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
