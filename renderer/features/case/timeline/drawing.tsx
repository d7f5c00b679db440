import { useWords } from '../../../i18n/index.ts';
import { pointLabel, pointWords } from './labels.ts';
import { type Layout, layOut, type PlacedPoint } from './layout.ts';
import type { Timeline } from './points.ts';

const ROW = 17;
const STEM = 12;
const PAD = 14;

type Placed = { readonly point: PlacedPoint; readonly axis: number };

const keyOf = (point: PlacedPoint): string => `${point.kind} ${point.day} ${point.tone}`;

/** Where the foot of a label's letters stands. */
const baselineOf = ({ point, axis }: Placed): number =>
  point.side === 'above'
    ? axis - STEM - (point.row ?? 0) * ROW - 4
    : axis + STEM + (point.row ?? 0) * ROW + 11;

/** The case as a line of days: what happened above it, what is owed below. */
export function Drawing({
  timeline,
  width,
  label,
}: {
  readonly timeline: Timeline;
  readonly width: number;
  readonly label: string;
}) {
  const wording = useWords();
  const layout = layOut(timeline, width, (point) => pointLabel(point, timeline.numbers, wording));
  const axis = PAD + STEM + Math.max(1, layout.rowsAbove) * ROW;
  const height = axis + STEM + Math.max(1, layout.rowsBelow) * ROW + PAD;
  return (
    <>
      <svg className="timeline" width={width} height={height} role="img" aria-label={label}>
        {layout.points.map((point) => (
          <Stem key={keyOf(point)} point={point} axis={axis} />
        ))}
        <line className="timeline-axis" x1={0} x2={width} y1={axis} y2={axis} />
        {layout.moved.map((one) => (
          <rect
            key={`${one.number} ${one.from}`}
            className="timeline-moved"
            x={one.x}
            y={axis - 5}
            width={one.width}
            height={10}
          />
        ))}
        {layout.points.map((point) => (
          <Point key={keyOf(point)} point={point} axis={axis} words={pointWords(point, wording)} />
        ))}
      </svg>
      <More layout={layout} />
    </>
  );
}

/** Joins a label to its day; drawn first, so that no stem crosses another's words. */
function Stem({ point, axis }: Placed) {
  if (point.row === null) return null;
  const baseline = baselineOf({ point, axis });
  const isToday = point.kind === 'today';
  return (
    <line
      className={isToday ? 'timeline-today' : 'timeline-stem'}
      x1={point.x}
      x2={point.x}
      y1={isToday ? axis + STEM + ROW : axis}
      y2={baseline + (point.side === 'above' ? 4 : -10)}
    />
  );
}

function Point({ point, axis, words }: Placed & { readonly words: string }) {
  const { day } = useWords();
  return (
    <g className={`timeline-point tone-${point.tone}`}>
      <title>{`${day(point.day, 'day')}: ${words}`}</title>
      {point.kind === 'today' ? null : <Dot point={point} axis={axis} />}
      {point.row === null ? null : (
        <text x={point.x} y={baselineOf({ point, axis })} textAnchor={point.anchor}>
          {point.label}
        </text>
      )}
    </g>
  );
}

/** Shapes repeat what colours say: a diamond for overdue, a square for what was filed. */
function Dot({ point: { x, tone, kind }, axis }: Placed) {
  if (tone === 'overdue') {
    const diamond = `M${x} ${axis - 7}L${x + 7} ${axis}L${x} ${axis + 7}L${x - 7} ${axis}Z`;
    return <path className="timeline-dot" d={diamond} />;
  }
  if (kind === 'filed') {
    return <rect className="timeline-dot" x={x - 5} y={axis - 5} width={10} height={10} rx={1} />;
  }
  return <circle className="timeline-dot" cx={x} cy={axis} r={5.5} />;
}

function More({ layout }: { readonly layout: Layout }) {
  const { t } = useWords();
  if (layout.unlabelled === 0) return null;
  return <p className="soft small">{t('case.timeline-more', { count: layout.unlabelled })}</p>;
}
