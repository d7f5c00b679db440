import type { ReactNode } from 'react';
import { useDayHere } from '../../app/clock.ts';
import { useFiling } from '../../app/filing.tsx';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { CaseBanners } from './case-banners.tsx';
import { CaseHead } from './case-head.tsx';
import { Conflicts } from './conflicts.tsx';
import { History } from './history/history.tsx';
import { Sections } from './sections/sections.tsx';
import { CaseTimeline } from './timeline/case-timeline.tsx';
import { useCaseDrop } from './use-case-drop.ts';
import '../pages.css';
import './case.css';

/**
 * A case: what it is, its days, and its history. What belongs to other jobs stands in slots, so that
 * this one need not know them.
 */
export function CasePage({
  view,
  recommendations,
  assess,
  evidence,
}: {
  readonly view: CaseView;
  readonly recommendations: ReactNode;
  /** The chosen recommendation, opened; null when none is. */
  readonly assess: ReactNode | null;
  readonly evidence: ReactNode;
}) {
  const { t } = useWords();
  const today = useDayHere();
  const { fileDropped } = useFiling();
  const wholeCase = { caseId: view.caseId, recommendationIds: [], name: view.details.reference };
  const { isOver, dropHandlers } = useCaseDrop((files) => void fileDropped(files, wholeCase));
  return (
    <div className="page case" data-over={isOver || undefined} {...dropHandlers}>
      {isOver ? <p className="case-over">{t('evidence.drop-case')}</p> : null}
      <CaseHead view={view} />
      <CaseBanners view={view} />
      <CaseTimeline view={view} today={today} />
      <Conflicts view={view} />
      <div className="case-room" data-open={assess === null ? undefined : true}>
        <div className="case-list">
          <div className="case-main">
            {recommendations}
            {evidence}
          </div>
          <Sections view={view} today={today} />
          <History view={view} />
        </div>
        {assess === null ? null : <div className="case-beside">{assess}</div>}
      </div>
    </div>
  );
}
