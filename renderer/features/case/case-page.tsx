import type { ReactNode } from 'react';
import { useDayHere } from '../../app/clock.ts';
import { targetOfCase, useFiling } from '../../app/filing.tsx';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { useFileDrop } from '../../ui/index.ts';
import { AsAtBanner } from './as-at/as-at-banner.tsx';
import type { AsAtChoice } from './as-at/choose-day.tsx';
import { CaseBanners } from './case-banners.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseJump } from './case-jump.tsx';
import { Conflicts } from './conflicts.tsx';
import { History } from './history/history.tsx';
import { NoRecommendations } from './no-recommendations.tsx';
import { Sections } from './sections/sections.tsx';
import { CaseTimeline } from './timeline/case-timeline.tsx';
import '../pages.css';
import './case.css';

/**
 * A case: what it is, its days, and its history. What belongs to other jobs stands in slots, so that
 * this one need not know them.
 */
export function CasePage({
  view,
  now,
  onAsAt,
  recommendations,
  assess,
  evidence,
}: {
  readonly view: CaseView;
  /** The case as it is, where `view` is of a past day. */
  readonly now: CaseView | null;
  readonly onAsAt: (choice: AsAtChoice | null) => void;
  readonly recommendations: ReactNode;
  /** The chosen recommendation, opened; null when none is. */
  readonly assess: ReactNode | null;
  readonly evidence: ReactNode;
}) {
  const wording = useWords();
  const today = useDayHere();
  const { fileDropped } = useFiling();
  const { reference } = view.details;
  const isEmpty = view.asAt === null && view.recommendations.length === 0;
  const wholeCase = targetOfCase({ caseId: view.caseId, reference }, wording);
  const { isOver, dropHandlers } = useFileDrop(
    (files) => void fileDropped(files, wholeCase),
    wording.t('filing.under', { name: wholeCase.name }),
  );
  return (
    <div
      className="page case"
      data-past={view.asAt !== null || undefined}
      data-over={isOver || undefined}
      {...(view.asAt === null ? dropHandlers : {})}
    >
      <AsAtBanner view={view} now={now} onChange={onAsAt} />
      <CaseHead view={view} onAsAt={onAsAt} />
      <CaseBanners view={view} />
      <CaseTimeline view={view} today={today} />
      {view.asAt === null ? <Conflicts view={view} /> : null}
      <CaseJump view={view} />
      <div className="case-room" data-open={assess === null ? undefined : true}>
        <div className="case-list">
          <div className="case-main">
            {view.asAt === null ? <NoRecommendations view={view} /> : null}
            {isEmpty ? null : recommendations}
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
