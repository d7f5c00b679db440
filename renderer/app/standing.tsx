import { isMet } from '../../shared/domain/case/state.ts';
import type { RecommendationState, Standing } from '../../shared/domain/case/vocabulary.ts';
import { useWords, type Wording } from '../i18n/index.ts';
import { type Mark, StatusMark } from '../ui/index.ts';

export type Stands = {
  readonly standing: Standing;
  readonly state: RecommendationState;
  readonly workingDays: number | null;
};

export const markOfStanding: Readonly<Record<Standing, Mark>> = {
  overdue: 'overdue',
  'due-today': 'today',
  'due-soon': 'soon',
  'waiting-for-us': 'waiting',
  'decision-awaited': 'undecided',
  'on-track': 'on-track',
  'awaiting-event': 'awaiting',
  'no-date': 'no-date',
  'in-draft': 'draft',
  ended: 'met',
};

/** How an action stands in words: `short` for a list, `long` for a page of its own. */
function standingWords(
  { t }: Wording,
  { standing, state, workingDays }: Stands,
  length: 'short' | 'long' = 'short',
): string {
  const days = { days: workingDays ?? 0 };
  const isLong = length === 'long';
  switch (standing) {
    case 'ended':
      return t(`state.${state}`);
    case 'overdue':
      return t(isLong ? 'mark.late-long' : 'mark.late', days);
    case 'due-soon':
      return t(isLong ? 'mark.left-long' : 'mark.left', days);
    case 'waiting-for-us':
      return t(isLong ? 'mark.waited-long' : 'mark.waited', days);
    case 'decision-awaited':
      return t(isLong ? 'mark.undecided-long' : 'mark.undecided', days);
    case 'in-draft':
      return t(`state.${state}`);
    case 'due-today':
    case 'on-track':
    case 'awaiting-event':
    case 'no-date':
      return t(`standing.${standing}`);
  }
}

/** What ended without being met is not ticked. */
const markOf = ({ standing, state }: Stands): Mark =>
  standing === 'ended' && !isMet(state) ? 'closed' : markOfStanding[standing];

/** How an action stands: word, shape and colour. */
export function StandingMark({
  of,
  length = 'short',
  look = 'pill',
}: {
  readonly of: Stands;
  readonly length?: 'short' | 'long';
  readonly look?: 'pill' | 'plain';
}) {
  const wording = useWords();
  return (
    <StatusMark mark={markOf(of)} look={look}>
      {standingWords(wording, of, length)}
    </StatusMark>
  );
}

const judged: Partial<Record<RecommendationState, Mark>> = {
  'partly-satisfied': 'partly',
  'not-satisfied': 'not-met',
  escalated: 'escalated',
};

/** What the last assessment came to, where it left something to be done; else nothing. */
export function JudgedMark({ state }: { readonly state: RecommendationState }) {
  const { t } = useWords();
  const mark = judged[state];
  if (mark === undefined) return null;
  return <StatusMark mark={mark}>{t(`state.${state}`)}</StatusMark>;
}

/** How an action stands, without its days. */
export function StandingName({ standing }: { readonly standing: Standing }) {
  const { t } = useWords();
  return <StatusMark mark={markOfStanding[standing]}>{t(`standing.${standing}`)}</StatusMark>;
}
