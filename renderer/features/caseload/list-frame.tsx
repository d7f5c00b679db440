import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { type ChosenCase, chooseCases } from '../../stores/chosen-cases.ts';
import { go } from '../../stores/route.ts';
import { Button } from '../../ui/index.ts';
import { FilterBar } from './filter-bar.tsx';
import { type Filters, isNarrowed } from './listing.ts';
import type { Summary } from './use-list.ts';

/** A list with its filters above it and what it comes to in words. */
export function ListFrame({
  kind,
  summary,
  filters,
  chosen,
  onClear,
  children,
}: {
  readonly kind: 'cases' | 'actions';
  readonly summary: Summary | null;
  readonly filters: Filters;
  readonly chosen: readonly ChosenCase[];
  readonly onClear: () => void;
  readonly children: ReactNode;
}) {
  const { t, number } = useWords();
  const total = summary?.total ?? 0;
  const counts = { total, shown: number(total), all: number(summary?.all ?? 0) };
  const isEmpty = summary !== null && summary.all === 0;
  return (
    <>
      {isEmpty ? null : <FilterBar filters={filters} byStanding={summary?.byStanding ?? null} />}
      <div className="caseload-count">
        <p role="status">
          {summary === null || isEmpty
            ? null
            : t(isNarrowed(filters) ? `caseload.${kind}-in-words` : `caseload.all-${kind}`, counts)}
        </p>
        {chosen.length === 0 ? null : (
          <div className="acts">
            <Button
              look="primary"
              size="s"
              onPress={() => {
                chooseCases(chosen);
                go({ screen: 'exchange' });
              }}
            >
              {t('caseload.export-count', { count: chosen.length })}
            </Button>
            <Button size="s" look="quiet" onPress={onClear}>
              {t('caseload.clear-selection')}
            </Button>
          </div>
        )}
      </div>
      <div className="caseload-list">{children}</div>
    </>
  );
}
