import { expect, test } from 'vitest';
import { carryOut, plan, takeIn } from './take-in.ts';
import { columns, tableFor } from './weeks.ts';

const unnumbered = columns.filter((name) => name !== 'No');
const week = (...texts: readonly string[]) =>
  tableFor(
    unnumbered,
    texts.map((text) => ({ Recommendation: text })),
  );
const apologise = 'Apologise to the complainant for the delay.';
const pay = 'Pay the complainant £250 for her distress.';
const train = 'Train the staff of the housing team in writing letters.';

test('without numbers a row put in or left out does not lay words over another’s evidence', () => {
  const states = takeIn(week(apologise, pay));
  const { preview, commands } = plan(week(train, apologise, pay), states);
  expect(preview).toMatchObject({ unchanged: 2, changed: [], gone: [] });
  expect(preview.added).toMatchObject([{ number: 'R3', text: train }]);
  expect(plan(week(train, apologise, pay), carryOut(commands, states)).commands).toEqual([]);
  const without = plan(week(pay), states).preview;
  expect(without).toMatchObject({ unchanged: 1, changed: [], added: [] });
  expect(without.gone).toMatchObject([{ number: 'R1', text: apologise }]);
});

test('without numbers a reworded row is a change, another row in its place is not', () => {
  const states = takeIn(week(apologise, pay));
  const reworded = 'Apologise to the complainant in writing for the delay.';
  expect(plan(week(pay, reworded), states).preview).toMatchObject({
    unchanged: 1,
    added: [],
    changed: [{ number: 'R1', changes: [{ field: 'text', after: reworded }] }],
  });
  expect(plan(week(apologise, train), states).preview).toMatchObject({
    unchanged: 1,
    changed: [],
    added: [{ number: 'R3', text: train }],
    gone: [{ number: 'R2', text: pay }],
  });
});

test('without numbers two rows of one wording stay two', () => {
  const twice = tableFor(unnumbered, [
    { Recommendation: apologise, 'Due date': '1/5/2026' },
    { Recommendation: apologise, 'Due date': '1/6/2026' },
  ]);
  const states = takeIn(twice);
  const turned = { ...twice, rows: twice.rows.toReversed() };
  expect(plan(turned, states)).toMatchObject({ commands: [], preview: { unchanged: 2 } });
});

test('without numbers a row that says no kind leaves the other its own', () => {
  const both = tableFor(unnumbered, [
    { Recommendation: apologise, Kind: '' },
    { Recommendation: apologise, Kind: 'Service improvement' },
  ]);
  const turned = { ...both, rows: both.rows.toReversed() };
  expect(plan(turned, takeIn(both))).toMatchObject({ commands: [], preview: { unchanged: 2 } });
});

test('without numbers a refused row keeps all of its case from being called gone', () => {
  const states = takeIn(week(apologise, pay));
  const broken = tableFor(unnumbered, [{ Recommendation: apologise, 'Due date': '31/2/2026' }]);
  expect(plan(broken, states).preview).toMatchObject({ gone: [], refused: [{ row: 2 }] });
});
