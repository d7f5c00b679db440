import { describe, expect, it } from 'vitest';
import { pointLabel } from '../../../../../renderer/features/case/timeline/labels.ts';
import { layOut } from '../../../../../renderer/features/case/timeline/layout.ts';
import {
  type TimelinePoint,
  timelineOf,
} from '../../../../../renderer/features/case/timeline/points.ts';
import type { Wording } from '../../../../../renderer/i18n/index.ts';
import { caseView } from '../../../../support/ui-gallery/features-fake.ts';

const today = '2025-11-24';
const timeline = timelineOf(caseView, today);
const of = (kind: TimelinePoint['kind']) =>
  timeline.points
    .filter((point) => point.kind === kind)
    .map(({ day, numbers, tone }) => [day, numbers, tone]);

describe('the days of a case', () => {
  it('draws what was decided, owed, filed and judged, in order of day', () => {
    const days = timeline.points.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(of('decided')).toEqual([['2025-09-08', [], 'plain']]);
    expect(of('original')).toEqual([['2025-10-08', ['R1'], 'plain']]);
    expect(of('due')).toEqual([
      ['2025-10-08', ['R2'], 'met'],
      ['2025-11-07', ['R1'], 'overdue'],
      ['2025-12-08', ['R3'], 'plain'],
    ]);
    expect(of('assessed')).toEqual([
      ['2025-10-02', ['R2'], 'met'],
      ['2025-11-03', ['R1'], 'soon'],
    ]);
  });

  it('joins what is of one kind and day, and counts it', () => {
    const filed = timeline.points.filter(({ kind }) => kind === 'filed');
    expect(filed).toHaveLength(1);
    expect(filed[0]).toMatchObject({ day: '2025-10-29', numbers: ['R1', 'R2'], count: 5 });
  });

  it('does not say twice that a complaint closed when it was decided', () => {
    expect(of('complaint-closed')).toEqual([]);
    const later = { ...caseView, complaintClosed: { on: '2025-09-20', how: 'decision' as const } };
    const kinds = timelineOf(later, today).points.map(({ kind }) => kind);
    expect(kinds).toContain('complaint-closed');
  });

  it('shows by how much a date was moved', () => {
    expect(timeline.moved).toEqual([{ number: 'R1', from: '2025-10-08', to: '2025-11-07' }]);
  });
});

describe('the drawing', () => {
  const label = (point: TimelinePoint) => `${point.numbers.join(', ')} ${point.kind} ${point.day}`;

  it.each([360, 700, 1400])('lays out labels that do not overlap, %i wide', (width) => {
    const { points } = layOut(timeline, width, label);
    const boxes = points
      .filter(({ row }) => row !== null)
      .map(({ x, anchor, side, row, label: text }) => {
        const room = text.length * 6.4;
        const left = anchor === 'start' ? x : anchor === 'end' ? x - room : x - room / 2;
        return { left, right: left + room, line: `${side} ${row}` };
      });
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const isApart = box.line !== other.line || box.right < other.left || other.right < box.left;
        expect(isApart).toBe(true);
      }
    }
    for (const { x } of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
    }
  });

  it('always has room for today, and says how many labels found none', () => {
    const crowd = Array.from(
      { length: 30 },
      (_, index): TimelinePoint => ({
        day: `2025-10-${String(index + 1).padStart(2, '0')}`,
        kind: 'due',
        tone: 'plain',
        numbers: [`R${index}`],
        count: 1,
      }),
    );
    const drawn = layOut({ points: [...crowd, ...timeline.points], moved: [] }, 600, label);
    expect(drawn.points.find(({ kind }) => kind === 'today')?.row).toBe(0);
    expect(drawn.unlabelled).toBeGreaterThan(10);
    expect(drawn.rowsBelow).toBeLessThanOrEqual(3);
  });

  it('draws a case of one day', () => {
    const [only] = layOut({ points: timeline.points.slice(0, 1), moved: [] }, 500, label).points;
    expect(only?.x).toBe(28);
  });
});

describe('the short words beside a day', () => {
  const all = ['R1', 'R2', 'R3', 'R4'];
  const words = { t: (id: string) => id, day: () => '12 Dec 2026' } as unknown as Wording;
  const due = (...numbers: string[]): TimelinePoint => ({
    day: '2026-12-12',
    kind: 'due',
    tone: 'plain',
    numbers,
    count: 1,
  });

  it('let a run of numbers stand for itself', () => {
    expect(pointLabel(due('R1', 'R2', 'R3'), all, words)).toMatch(/^R1–R3 /);
  });

  it('name each where another recommendation of the case stands between them', () => {
    expect(pointLabel(due('R1', 'R2', 'R4'), all, words)).toMatch(/^R1, R2, R4 /);
  });
});
