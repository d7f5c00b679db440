import { expect, test } from 'vitest';
import { carryOut, plan, takeIn } from './take-in.ts';
import { assess, columns, lastWeek, recommendationIn, revise, table, tableFor } from './weeks.ts';

test('what was corrected here stays while the extract says what it always said', () => {
  const states = revise(lastWeek(), '1', {
    text: 'Apologise properly.',
    dueWords: 'by 1 May 2026',
  });
  const { preview, commands } = plan(
    table({}, { No: '2', Recommendation: 'Pay £50.' }, { Reference: 'P25-0002-X' }),
    states,
  );
  expect(commands).toEqual([]);
  expect(preview).toMatchObject({ changed: [], keptHere: [], unchanged: 3 });
});

test('what was corrected here is shown beside the new extract, and stays; the rest is taken in', () => {
  const states = revise(lastWeek(), '1', { text: 'Apologise properly.' });
  const { preview, commands } = plan(
    table({ Recommendation: 'Apologise in writing.', 'Due date': '10/4/2026' }),
    states,
  );
  expect(preview.keptHere).toMatchObject([
    {
      number: '1',
      text: 'Apologise properly.',
      changes: [{ field: 'text', before: 'Apologise properly.', after: 'Apologise in writing.' }],
    },
  ]);
  expect(preview.changed).toMatchObject([
    { text: 'Apologise properly.', due: '2026-04-10', changes: [{ field: 'dueWords' }] },
  ]);
  expect(recommendationIn(carryOut(commands, states), '1').found).toMatchObject({
    details: { text: 'Apologise properly.' },
    currentDue: '2026-04-10',
  });
});

test('a file that comes round to what was corrected here is no change', () => {
  const states = revise(lastWeek(), '1', { text: 'Apologise in writing.' });
  const { preview } = plan(table({ Recommendation: 'Apologise  in\nwriting.' }), states);
  expect(preview).toMatchObject({ changed: [], keptHere: [], unchanged: 1 });
});

test('a date decided here does not move with the day the file says it runs from', () => {
  const named = columns.map((name) => (name === 'Due date' ? 'Timescale' : name));
  const week = (decided: string) =>
    tableFor(named, [{ Timescale: 'within 1 month', Decided: decided }]);
  const states = revise(takeIn(week('3/2/2026')), '1', { dueWords: 'within 2 months' });
  const { preview, commands } = plan(week('10/2/2026'), states);
  expect(commands).toEqual([]);
  expect(preview.keptHere).toMatchObject([
    {
      due: '2026-04-03',
      changes: [{ field: 'startsOn', before: '2026-02-03', after: '2026-02-10' }],
    },
  ]);
});

test('a decision date put right moves the dates that run from it', () => {
  const named = columns.map((name) => (name === 'Due date' ? 'Timescale' : name));
  const week = (decided: string) =>
    tableFor(named, [{ Timescale: 'within 1 month', Decided: decided }]);
  const { preview } = plan(week('10/2/2026'), takeIn(week('3/2/2026')));
  expect(preview.changed).toMatchObject([{ due: '2026-03-10', changes: [{ field: 'startsOn' }] }]);
});

test('ended without a judgement, its date stays too', () => {
  const states = assess(lastWeek(), '1').map((state) => ({
    ...state,
    recommendations: state.recommendations.map((one) => ({ ...one, assessments: [] })),
  }));
  const { preview, commands } = plan(table({ 'Due date': '10/4/2026' }), states);
  expect(preview.keptHere).toMatchObject([{ changes: [{ field: 'dueWords' }] }]);
  expect(commands).toEqual([]);
});

test('once evidence was judged, its date stays whatever the file says; the wording still follows', () => {
  const states = assess(lastWeek(), '1');
  const { preview, commands } = plan(
    table({
      Recommendation: 'Apologise in writing.',
      'Due date': '10/4/2026',
      Decided: '4/2/2026',
    }),
    states,
  );
  expect(preview.keptHere).toMatchObject([
    {
      due: '2026-04-03',
      changes: [
        { field: 'dueWords', before: 'by 3 April 2026', after: 'by 10 April 2026' },
        { field: 'startsOn', before: '2026-02-03', after: '2026-02-04' },
      ],
    },
  ]);
  expect(commands).toMatchObject([
    { kind: 'reviseRecommendation', set: { text: 'Apologise in writing.' } },
  ]);
  expect(recommendationIn(carryOut(commands, states), '1').found.currentDue).toBe('2026-04-03');
});

test('what was typed here is matched, and nothing of it is changed', () => {
  const typed = lastWeek().map((state) => ({
    ...state,
    recommendations: state.recommendations.map((each) => ({
      ...each,
      origin: { kind: 'typed' } as const,
      lastExtract: null,
    })),
  }));
  const { preview, commands } = plan(table({ Recommendation: 'Something else.' }), typed);
  expect(commands).toEqual([]);
  expect(preview).toMatchObject({ added: [], changed: [], gone: [], unchanged: 0 });
  expect(preview.keptHere).toHaveLength(1);
});
