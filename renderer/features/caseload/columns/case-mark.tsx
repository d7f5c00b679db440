import { useWords } from '../../../i18n/index.ts';
import type { CaseRow } from '../../../records/views.ts';
import { StatusMark } from '../../../ui/index.ts';

/** The one thing of a case that matters most now. */
export function CaseMark({ row }: { readonly row: CaseRow }) {
  const { t, number } = useWords();
  if (row.hasConflict) return <StatusMark mark="conflict">{t('caseload.conflict')}</StatusMark>;
  if (row.overdue > 0) {
    return (
      <StatusMark mark="overdue">
        {t('caseload.n-overdue', { count: number(row.overdue) })}
      </StatusMark>
    );
  }
  if (row.waiting > 0) {
    return (
      <StatusMark mark="waiting">
        {t('caseload.n-waiting', { count: number(row.waiting) })}
      </StatusMark>
    );
  }
  if (row.recommendationsClosedOn !== null) {
    return <StatusMark mark="met">{t('caseload.closed')}</StatusMark>;
  }
  if (row.total > 0 && row.ended === row.total) {
    return <StatusMark mark="today">{t('caseload.to-confirm')}</StatusMark>;
  }
  return <StatusMark mark="on-track">{t('standing.on-track')}</StatusMark>;
}
