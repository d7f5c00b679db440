import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { RecommendationActsMenu } from '../../app/acts/index.ts';
import { CopyLink } from '../../app/links/copy-link.tsx';
import { StandingMark } from '../../app/standing.tsx';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { IconButton } from '../../ui/index.ts';
import { AboutLetters } from './about-letters.tsx';
import { Assess } from './assess.tsx';
import { Ended, Views } from './ended.tsx';
import { EscalationGate } from './gate.tsx';
import { Guides } from './guides.tsx';
import { Impact } from './impact.tsx';
import { Judgements } from './judgements.tsx';
import { ChaseLadder } from './ladder.tsx';
import { MoneyOwed } from './money.tsx';
import { Next } from './next-step.tsx';
import { RecommendationFacts } from './recommendation-facts.tsx';
import { TheRecord } from './record.tsx';
import { Sheet } from './sheet.tsx';
import './panel.css';
import './recommendation.css';

export type AssessPanelProps = {
  readonly view: CaseView;
  readonly one: RecommendationView;
  readonly onClose: () => void;
  /** The items filed to it, with their custody and a way to read them. */
  readonly filed: ReactNode;
  /** Where more can be dropped. */
  readonly add: ReactNode;
  /** The item being read. */
  readonly preview: ReactNode;
};

/** "Is this enough?": what is wanted, what came in, the item itself and the verdict, side by side. */
export function AssessPanel({ view, one, onClose, filed, add, preview }: AssessPanelProps) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another is chosen
  useEffect(() => title.current?.focus(), [one.recommendationId]);
  return (
    <section className="assess" aria-labelledby="assess-title">
      <header className="assess-head">
        <h2 id="assess-title" ref={title} tabIndex={-1}>
          {t('recommendation.enough')} <span className="soft">{visible(one.details.number)}</span>
        </h2>
        <StandingMark of={one} length="long" />
        <RecommendationActsMenu view={view} recommendationId={one.recommendationId} />
        <CopyLink caseId={view.caseId} recommendationId={one.recommendationId} />
        <IconButton icon={X} label={t('recommendation.panel-close')} onPress={onClose} />
      </header>
      <div className="assess-room">
        <div className="assess-words">
          <p className="assess-text">{visibleText(one.details.text)}</p>
          <Next view={view} one={one} />
          <Ended view={view} one={one} />
          <RecommendationFacts view={view} one={one} />
          {one.parts.length === 0 ? (
            <Wanted parts={one.details.evidenceWanted} />
          ) : (
            <Sheet view={view} one={one} />
          )}
          {filed}
          {add}
          {view.asAt === null ? <Assess key={one.recommendationId} view={view} one={one} /> : null}
          <Judgements view={view} one={one} />
          <Views view={view} one={one} />
          <Folded view={view} one={one} />
        </div>
        <div className="assess-preview">{preview}</div>
      </div>
    </section>
  );
}

/** What is looked at now and then. */
function Folded({ view, one }: { readonly view: CaseView; readonly one: RecommendationView }) {
  return (
    <div className="panel-folds" key={one.recommendationId}>
      <MoneyOwed view={view} one={one} />
      <AboutLetters view={view} one={one} />
      <ChaseLadder one={one} />
      <EscalationGate view={view} one={one} />
      <Guides view={view} one={one} />
      <TheRecord view={view} one={one} />
      <Impact view={view} one={one} />
    </div>
  );
}

function Wanted({ parts }: { readonly parts: readonly string[] }) {
  const { t } = useWords();
  return (
    <div>
      <h3 id="assess-wanted">{t('recommendation.wanted')}</h3>
      {parts.length === 0 ? (
        <p className="soft">{t('recommendation.wanted-none')}</p>
      ) : (
        <ul className="assess-wanted" aria-labelledby="assess-wanted">
          {parts.map((part) => (
            <li key={part}>{visibleText(part)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
