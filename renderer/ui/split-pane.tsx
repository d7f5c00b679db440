import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useWords } from '../i18n/index.ts';
import './split-pane.css';

/** How far a key moves the bar, in per cent; an end is further than any pane is wide. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -2,
  ArrowRight: 2,
  Home: -100,
  End: 100,
};

/** Two panes with a movable bar: by mouse, or by arrows when the bar has the focus. Stacks when narrow. */
export function SplitPane({
  start,
  end,
  label,
  initial = 60,
  min = 25,
  max = 75,
}: {
  readonly start: ReactNode;
  readonly end: ReactNode;
  /** Names the bar: "Width of the list". */
  readonly label: string;
  /** Share of the first pane, in per cent. */
  readonly initial?: number;
  readonly min?: number;
  readonly max?: number;
}) {
  const { t } = useWords();
  const [share, setShare] = useState(initial);
  const frame = useRef<HTMLDivElement>(null);
  const within = (value: number) => Math.min(max, Math.max(min, value));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey) return;
    event.preventDefault();
    setShare((now) => within(now + step));
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !frame.current) return;
    const box = frame.current.getBoundingClientRect();
    setShare(within(((event.clientX - box.left) / box.width) * 100));
  };
  return (
    <div className="split" ref={frame} style={{ '--share': `${share}%` } as React.CSSProperties}>
      <div className="split-start">{start}</div>
      {/* biome-ignore lint/a11y/useSemanticElements: a movable separator has no element of its own */}
      <div
        className="split-bar"
        role="separator"
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={Math.round(share)}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuetext={t('ui.split', { share: Math.round(share) })}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
      />
      <div className="split-end">{end}</div>
    </div>
  );
}
