import { useMemo } from 'react';
import type { EvidenceItem } from '../../../shared/domain/case/state.ts';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { EvidenceCard } from './evidence-card.tsx';
import { repeatsOf } from './repeats.ts';
import './evidence.css';

/** What an item was filed to, in words. */
export function targetWords(view: CaseView, { t, list }: Wording) {
  return ({ recommendationIds }: EvidenceItem): string => {
    const numbers = view.recommendations
      .filter((one) => recommendationIds.includes(one.recommendationId))
      .map((one) => one.details.number);
    return numbers.length === 0 ? t('evidence.whole-case') : list(numbers);
  };
}

/** The items of a case, or of those ids, newest first. */
export function EvidenceList({
  view,
  ids,
  readId,
  onRead,
}: {
  readonly view: CaseView;
  readonly ids?: readonly string[];
  readonly readId: string | null;
  readonly onRead: (evidenceId: string) => void;
}) {
  const wording = useWords();
  const repeats = useMemo(() => repeatsOf(view.evidence), [view.evidence]);
  const shown = view.evidence
    .filter((one) => ids === undefined || ids.includes(one.evidenceId))
    .toSorted((one, other) => other.filed.at.localeCompare(one.filed.at));
  if (shown.length === 0) {
    return (
      <p className="soft">
        {wording.t('evidence.none')} {wording.t('evidence.none-next')}
      </p>
    );
  }
  return (
    <ul className="evidence-list" aria-label={wording.t('evidence.list')}>
      {shown.map((one) => (
        <EvidenceCard
          key={one.evidenceId}
          caseId={view.caseId}
          evidence={one}
          repeats={repeats.get(one.evidenceId) ?? []}
          members={view.members}
          targetOf={targetWords(view, wording)}
          isRead={one.evidenceId === readId}
          onRead={() => onRead(one.evidenceId)}
        />
      ))}
    </ul>
  );
}
