import type { ReactNode } from 'react';
import './status-mark.css';

/** A state as a shape; its colour only repeats what shape and word say. */
export type Mark =
  | 'overdue'
  | 'today'
  | 'soon'
  | 'waiting'
  | 'met'
  | 'partly'
  | 'not-met'
  | 'on-track'
  | 'awaiting'
  | 'no-date'
  | 'undecided'
  | 'draft'
  | 'escalated'
  | 'closed'
  | 'conflict';

const shapes: Readonly<Record<Mark, ReactNode>> = {
  overdue: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill="currentColor" stroke="none" />,
  today: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="currentColor" stroke="none" />
      <path d="M8 4.6V8l2.2 1.6" stroke="var(--mark-wash)" />
    </>
  ),
  soon: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M8 4.8V8l2.1 1.5" />
    </>
  ),
  waiting: (
    <>
      <path d="M1.4 8S3.8 3.6 8 3.6 14.6 8 14.6 8 12.2 12.4 8 12.4 1.4 8 1.4 8Z" />
      <circle cx="8" cy="8" r="2.1" fill="currentColor" stroke="none" />
    </>
  ),
  met: <path d="m2.6 8.6 3.4 3.6 7.4-8.4" strokeWidth="2.2" />,
  partly: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2Z" fill="currentColor" stroke="none" />
    </>
  ),
  'not-met': <path d="M8 2 14 8 8 14 2 8Z" />,
  'on-track': <circle cx="8" cy="8" r="5.6" />,
  awaiting: (
    <path d="M3.8 2h8.4M3.8 14h8.4M4.8 2c0 3.4 3.2 3.8 3.2 6s-3.2 2.6-3.2 6M11.2 2c0 3.4-3.2 3.8-3.2 6s3.2 2.6 3.2 6" />
  ),
  'no-date': <path d="M3 8h10" strokeWidth="2.4" />,
  undecided: (
    <>
      <path d="M8 2.2v11.4M3 4.6h10M5.4 13.8h5.2" />
      <path d="M3.4 5 1.6 9.2h3.6ZM12.6 5l-1.8 4.2h3.6Z" fill="currentColor" strokeWidth="1" />
    </>
  ),
  draft: <circle cx="8" cy="8" r="5.6" strokeDasharray="2.4 2.2" />,
  escalated: <path d="M8 13.6V3M3.6 7.2 8 2.6l4.4 4.6" strokeWidth="2.2" />,
  closed: <path d="M3 3h10v10H3Z" />,
  conflict: <path d="M5 13.5V8.4L2.4 5.2M11 13.5V8.4l2.6-3.2M2.2 8V4.8h3M13.8 8V4.8h-3" />,
};

const tones: Readonly<Record<Mark, 'overdue' | 'soon' | 'waiting' | 'met' | 'quiet'>> = {
  overdue: 'overdue',
  today: 'soon',
  soon: 'soon',
  waiting: 'waiting',
  met: 'met',
  partly: 'waiting',
  'not-met': 'overdue',
  'on-track': 'quiet',
  awaiting: 'quiet',
  'no-date': 'quiet',
  undecided: 'waiting',
  draft: 'quiet',
  escalated: 'overdue',
  closed: 'quiet',
  conflict: 'overdue',
};

/** The shape alone, for a list that already says the word beside it. */
export function MarkShape({ mark }: { readonly mark: Mark }) {
  return (
    <svg
      className={`mark-shape tone-${tones[mark]}`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shapes[mark]}
    </svg>
  );
}

/** Word, shape and colour together. */
export function StatusMark({
  mark,
  children,
  look = 'pill',
}: {
  readonly mark: Mark;
  readonly children: ReactNode;
  readonly look?: 'pill' | 'plain';
}) {
  return (
    <span className={`mark mark-${look} tone-${tones[mark]}`}>
      <MarkShape mark={mark} />
      <span className="one-line">{children}</span>
    </span>
  );
}
