import { isCounted } from '../../../../shared/domain/case/state.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { numbersIn } from '../../../app/recorded/words.ts';
import type { CaseView } from '../../../records/views.ts';

export const pointKinds = [
  'decided',
  'complaint-closed',
  'original',
  'due',
  'filed',
  'assessed',
  'told',
  'today',
] as const;
export type PointKind = (typeof pointKinds)[number];
export type PointTone = 'plain' | 'overdue' | 'soon' | 'waiting' | 'met' | 'now';

/** Something that happened, or is to happen, on a day. `numbers` are the recommendations it concerns. */
export type TimelinePoint = {
  readonly day: string;
  readonly kind: PointKind;
  readonly tone: PointTone;
  readonly numbers: readonly string[];
  /** Items filed, for `filed`. */
  readonly count: number;
};

/** A stretch by which a date was moved: from the original to the current one. */
export type Moved = { readonly number: string; readonly from: string; readonly to: string };

export type Timeline = {
  readonly points: readonly TimelinePoint[];
  readonly moved: readonly Moved[];
  /** Every recommendation of the case, in its order. */
  readonly numbers: readonly string[];
};

const plain = { tone: 'plain', numbers: [], count: 1 } as const;

/** Every dated fact of a case in order of day; facts of one kind and day are one point. */
export function timelineOf(view: CaseView, today: string): Timeline {
  const points: TimelinePoint[] = [{ ...plain, day: today, kind: 'today', tone: 'now' }];
  const { decisionDate } = view.details;
  if (decisionDate !== null) points.push({ ...plain, day: decisionDate, kind: 'decided' });
  const closing = view.complaintClosed;
  if (closing !== null && closing.on !== decisionDate) {
    points.push({ ...plain, day: closing.on, kind: 'complaint-closed' });
  }
  if (view.recommendationsClosed !== null) {
    points.push({ ...plain, day: view.recommendationsClosed.on, kind: 'told', tone: 'met' });
  }
  points.push(...datePoints(view, today), ...evidencePoints(view), ...assessmentPoints(view));
  return {
    points: joined(points),
    moved: movedDates(view),
    numbers: view.recommendations.map(({ details }) => visible(details.number)),
  };
}

function datePoints(view: CaseView, today: string): TimelinePoint[] {
  const counted = view.recommendations.filter(({ state }) => isCounted(state));
  return counted.flatMap((one): TimelinePoint[] => {
    const numbers = [visible(one.details.number)];
    const isMoved = one.currentDue !== one.originalDue;
    const original = one.originalDue;
    const due = one.currentDue;
    return [
      ...(original !== null && isMoved
        ? [{ ...plain, day: original, kind: 'original' as const, numbers }]
        : []),
      ...(due !== null
        ? [{ ...plain, day: due, kind: 'due' as const, numbers, tone: dueTone(due, one, today) }]
        : []),
    ];
  });
}

function dueTone(due: string, one: CaseView['recommendations'][number], today: string): PointTone {
  if (one.hasEnded) return 'met';
  if (one.standing === 'waiting-for-us') return 'waiting';
  if (due < today) return 'overdue';
  return one.standing === 'due-soon' || one.standing === 'due-today' ? 'soon' : 'plain';
}

const evidencePoints = (view: CaseView): TimelinePoint[] =>
  view.evidence.map(({ item, recommendationIds }) => ({
    ...plain,
    day: item.receivedOn,
    kind: 'filed',
    tone: 'waiting',
    numbers: numbersIn(view, recommendationIds),
  }));

const assessmentPoints = (view: CaseView): TimelinePoint[] =>
  view.recommendations.flatMap((one) =>
    one.assessments.map(({ assessedOn, result }) => ({
      ...plain,
      day: assessedOn,
      kind: 'assessed' as const,
      tone: result === 'satisfied' ? ('met' as const) : ('soon' as const),
      numbers: [visible(one.details.number)],
    })),
  );

function movedDates(view: CaseView): Moved[] {
  return view.recommendations.flatMap(({ originalDue, currentDue, details }) =>
    originalDue !== null && currentDue !== null && currentDue > originalDue
      ? [{ number: visible(details.number), from: originalDue, to: currentDue }]
      : [],
  );
}

function joined(points: readonly TimelinePoint[]): readonly TimelinePoint[] {
  const byPlace = new Map<string, TimelinePoint>();
  for (const point of points) {
    const place = `${point.day} ${point.kind} ${point.tone}`;
    const there = byPlace.get(place);
    byPlace.set(
      place,
      there === undefined
        ? point
        : {
            ...there,
            numbers: [...new Set([...there.numbers, ...point.numbers])],
            count: there.count + point.count,
          },
    );
  }
  return [...byPlace.values()].sort(
    (one, other) =>
      one.day.localeCompare(other.day) ||
      pointKinds.indexOf(one.kind) - pointKinds.indexOf(other.kind),
  );
}
