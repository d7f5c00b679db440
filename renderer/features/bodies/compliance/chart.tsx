import { useEffect, useId, useRef, useState } from 'react';
import { type Outcome, outcomes } from '../../../../shared/domain/figures/counted.ts';
import { useWords } from '../../../i18n/index.ts';
import type { FiguresPeriod } from '../../../records/body-views.ts';
import { layOutBars } from './chart-layout.ts';
import { periodWords } from './period-words.ts';

const HEIGHT = 200;
const FOOT = 24;

/** What came of the actions due in each period, drawn; the same stands in the table beneath. */
export function Chart({
  periods,
  label,
}: {
  readonly periods: readonly FiguresPeriod[];
  readonly label: string;
}) {
  const wording = useWords();
  const { t, number } = wording;
  const { ref, width } = useWidth();
  const id = useId();
  const { bars, lines, base } = layOutBars(periods, width, HEIGHT);
  const names = periods.map(({ period }) => periodWords(period, wording));
  return (
    <figure className="body-chart" ref={ref}>
      <svg width={width} height={HEIGHT + FOOT} role="img" aria-label={label}>
        <Patterns id={id} />
        {lines.map(({ value, y }) => (
          <g key={value} className="chart-line">
            <line x1={28} x2={width} y1={y} y2={y} />
            <text x={24} y={y + 4} textAnchor="end">
              {number(value)}
            </text>
          </g>
        ))}
        {bars.map((bar, at) => (
          <g key={names[at]}>
            {bar.pieces.map(({ outcome, count, y, height }) => (
              <g key={outcome}>
                <title>{`${names[at]}: ${t(`bodies.outcome.${outcome}`)}, ${number(count)}`}</title>
                <Piece
                  id={id}
                  outcome={outcome}
                  x={bar.x}
                  y={y}
                  width={bar.width}
                  height={height}
                />
              </g>
            ))}
            {bar.pieces.length === 0 ? null : (
              <text className="chart-total" x={bar.x + bar.width / 2} y={bar.top - 5}>
                {number(periods[at]?.due ?? 0)}
              </text>
            )}
            <text className="chart-name" x={bar.x + bar.width / 2} y={base + 17}>
              {names[at]}
            </text>
          </g>
        ))}
      </svg>
      <Legend id={id} periods={periods} />
    </figure>
  );
}

function useWidth() {
  const ref = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(900);
  useEffect(() => {
    if (ref.current === null) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(320, Math.floor(entry.contentRect.width)));
    });
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, []);
  return { ref, width };
}

type Place = {
  readonly id: string;
  readonly outcome: Outcome;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A colour under a pattern of its own: neither is needed to tell one from another. */
function Piece({ id, outcome, ...box }: Place) {
  return (
    <g className={`chart-piece outcome-${outcome}`}>
      <rect className="chart-ground" {...box} />
      <rect fill={`url(#${id}-${outcome})`} {...box} />
      <rect className="chart-edge" {...box} />
    </g>
  );
}

const drawn: Readonly<Record<Outcome, string>> = {
  'on-time': '',
  late: 'M-1 7L7 -1M3 11L11 3',
  undated: 'M2 2h1M6 6h1',
  treated: 'M0 2H8M0 6H8',
  equivalent: 'M2 0V8M6 0V8',
  otherwise: 'M4 3V5M3 4H5',
  'not-met': 'M0 0L8 8M8 0L0 8',
  open: '',
};

function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {outcomes.map((outcome) => (
        <pattern
          key={outcome}
          id={`${id}-${outcome}`}
          className={`outcome-${outcome}`}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
        >
          <path className="chart-stroke" d={drawn[outcome]} />
        </pattern>
      ))}
    </defs>
  );
}

function Legend({
  id,
  periods,
}: {
  readonly id: string;
  readonly periods: readonly FiguresPeriod[];
}) {
  const { t } = useWords();
  const seen = outcomes.filter((outcome) => periods.some(({ counts }) => counts[outcome] > 0));
  return (
    <figcaption className="chart-legend">
      {seen.map((outcome) => (
        <span key={outcome}>
          <svg width={16} height={16} aria-hidden="true">
            <Piece id={id} outcome={outcome} x={1} y={1} width={14} height={14} />
          </svg>
          {t(`bodies.outcome.${outcome}`)}
        </span>
      ))}
    </figcaption>
  );
}
