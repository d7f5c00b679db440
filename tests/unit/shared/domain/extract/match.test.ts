import { expect, test } from 'vitest';
import { carryOut, plan, takeIn } from './take-in.ts';
import { columns, revise, tableFor } from './weeks.ts';

const unnumbered = columns.filter((name) => name !== 'No');
const week = (...texts: readonly string[]) =>
  tableFor(
    unnumbered,
    texts.map((text) => ({ Recommendation: text })),
  );
const apologise = 'Apologise to the complainant for the delay.';
const pay = 'Pay the complainant £250 for her distress.';
const train = 'Train the staff of the housing team in writing letters.';
const evidence = (before: string, after: string) => ({ field: 'evidenceWanted', before, after });

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

test('without numbers, what was corrected here is still known by what its extract said', () => {
  const states = revise(takeIn(week(apologise, pay)), 'R1', { text: 'Say sorry properly.' });
  expect(plan(week(pay, apologise), states)).toMatchObject({
    commands: [],
    preview: { unchanged: 2, added: [], gone: [], changed: [], keptHere: [] },
  });
});

test('without numbers two rows of one wording are told apart by their body', () => {
  const rows = [
    { Recommendation: apologise, Body: 'Eastmere Council', Evidence: 'The letter' },
    { Recommendation: apologise, Body: 'Westmere Homes', Evidence: 'The letter' },
  ];
  const states = takeIn(tableFor(unnumbered, rows));
  const news = rows.toReversed().map((row) => ({ ...row, Evidence: 'A copy of the letter' }));
  const { preview } = plan(tableFor(unnumbered, news), states);
  expect(preview.changed.map(({ number, body, changes }) => [number, body, changes])).toEqual([
    ['R1', 'Eastmere Council', [evidence('The letter', 'A copy of the letter')]],
    ['R2', 'Westmere Homes', [evidence('The letter', 'A copy of the letter')]],
  ]);
});

test('without numbers two rows of one wording and body are told apart by their date', () => {
  const rows = [
    { Recommendation: apologise, 'Due date': '1/5/2026' },
    { Recommendation: apologise, 'Due date': '1/6/2026' },
  ];
  const states = takeIn(tableFor(unnumbered, rows));
  const news = rows.toReversed().map((row) => ({ ...row, Evidence: 'A call' }));
  const { preview } = plan(tableFor(unnumbered, news), states);
  expect(
    preview.changed.map(({ number, dueWords, changes }) => [number, dueWords, changes]),
  ).toEqual([
    ['R1', 'by 1 May 2026', [evidence('The letter', 'A call')]],
    ['R2', 'by 1 June 2026', [evidence('The letter', 'A call')]],
  ]);
});

test('without numbers two rows alike in all but their body and date: the body tells first', () => {
  const rows = [
    { Recommendation: apologise, Body: 'Eastmere Council', 'Due date': '1/5/2026' },
    { Recommendation: apologise, Body: 'Westmere Homes', 'Due date': '1/6/2026' },
  ];
  const states = takeIn(tableFor(unnumbered, rows));
  const news = [
    { ...rows[1], 'Due date': '1/8/2026' },
    { ...rows[0], 'Due date': '1/7/2026' },
  ];
  const { preview } = plan(tableFor(unnumbered, news), states);
  expect(preview.changed.map(({ number, body, dueWords }) => [number, body, dueWords])).toEqual([
    ['R1', 'Eastmere Council', 'by 1 July 2026'],
    ['R2', 'Westmere Homes', 'by 1 August 2026'],
  ]);
});

test('without numbers a file without a column for the date finds its rows all the same', () => {
  const states = takeIn(week(apologise, pay));
  const narrow = unnumbered.filter((name) => name !== 'Due date');
  const rows = [{ Recommendation: pay }, { Recommendation: apologise, Body: 'Westmere Homes' }];
  const { preview } = plan(tableFor(narrow, rows), states);
  expect(preview).toMatchObject({
    unchanged: 1,
    added: [],
    gone: [],
    changed: [
      {
        number: 'R1',
        changes: [{ field: 'body', before: 'Eastmere Council', after: 'Westmere Homes' }],
      },
    ],
  });
});

test('without numbers the place decides between two that were reworded alike', () => {
  const first = 'Write to the families of the estate about the repairs.';
  const second = 'Write to the families of the estate about the heating.';
  const states = takeIn(week(first, second));
  const { preview } = plan(
    week(
      'Write to all the families of the estate about the works.',
      'Write to all the families of the estate about the boilers.',
    ),
    states,
  );
  expect(preview.changed.map(({ number, text }) => [number, text])).toEqual([
    ['R1', 'Write to all the families of the estate about the works.'],
    ['R2', 'Write to all the families of the estate about the boilers.'],
  ]);
});

test.each([
  ['one two three four', 'one two five six', true],
  ['one two three four', 'ONE, two: five six!', true],
  ['one two three four', 'one five six seven', false],
  ['one two', 'one two five six', true],
  ['one two', 'one two five six seven', false],
  ['one two three four five', 'one two', false],
  ['ŵyn £250 y dydd', 'ŵyn 250 yn awr', true],
])('half of the words of the longer text make %j into %j: %s', (before, after, isSame) => {
  const { preview } = plan(week(after), takeIn(week(before)));
  expect(preview.changed).toHaveLength(isSame ? 1 : 0);
  expect(preview.added.map(({ number }) => number)).toEqual(isSame ? [] : ['R2']);
  expect(preview.gone).toHaveLength(isSame ? 0 : 1);
});

test('without numbers what was typed here is found by its very words alone', () => {
  const typed = takeIn(week('one two three four')).map((state) => ({
    ...state,
    recommendations: state.recommendations.map((each) => ({
      ...each,
      origin: { kind: 'typed' } as const,
      lastExtract: null,
    })),
  }));
  expect(plan(week('one two three four'), typed).preview).toMatchObject({
    added: [],
    unchanged: 1,
  });
  expect(plan(week('one two three five'), typed).preview).toMatchObject({
    added: [{ number: 'R2' }],
    gone: [],
  });
});

test('a new row keeps the number of its place where that is free, and else gets the next one', () => {
  const named = tableFor(columns, [
    { No: 'R1', Recommendation: apologise },
    { No: 'r 4', Recommendation: pay },
  ]);
  const states = takeIn(named);
  const news = ['Explain it to her.', 'Review it all.', 'Publish it at last.'];
  const { preview } = plan(week(apologise, pay, ...news), states);
  expect(preview.added.map(({ number, text }) => [number, text])).toEqual([
    ['R3', 'Explain it to her.'],
    ['R5', 'Review it all.'],
    ['R6', 'Publish it at last.'],
  ]);
});

test('with numbers the number alone decides, whatever the words', () => {
  const named = (...rows: Parameters<typeof tableFor>[1]) => tableFor(columns, rows);
  const states = takeIn(named({ Recommendation: apologise }, { No: '2', Recommendation: pay }));
  const { preview } = plan(
    named({ Recommendation: pay }, { No: '2', Recommendation: apologise }),
    states,
  );
  expect(preview.changed.map(({ number, text }) => [number, text])).toEqual([
    ['1', pay],
    ['2', apologise],
  ]);
});

test('without numbers, a correction made here does not hide what its file says anew', () => {
  const states = revise(takeIn(week(apologise, pay)), 'R1', { text: 'Say sorry properly.' });
  const news = tableFor(unnumbered, [
    { Recommendation: pay, Evidence: 'A call' },
    { Recommendation: apologise, Evidence: 'A call' },
  ]);
  const { preview } = plan(news, states);
  expect(preview.changed.map(({ number, text }) => [number, text])).toEqual([
    ['R1', 'Say sorry properly.'],
    ['R2', pay],
  ]);
  expect(preview).toMatchObject({ added: [], gone: [], keptHere: [] });
});

const twoOfOneWording = [
  { Recommendation: apologise, 'Remedy type': 'apology', Evidence: 'The letter' },
  { Recommendation: apologise, 'Remedy type': 'training', Evidence: 'The list' },
];

test('without numbers, of two of one wording the other columns that are there tell which is which', () => {
  const states = takeIn(tableFor(unnumbered, twoOfOneWording));
  const narrow = unnumbered.filter((name) => name !== 'Evidence');
  expect(plan(tableFor(narrow, twoOfOneWording.toReversed()), states)).toMatchObject({
    commands: [],
    preview: { unchanged: 2, keptHere: [], changed: [] },
  });
});

test('without numbers, two of one wording that were typed here are told apart as well', () => {
  const typed = takeIn(tableFor(unnumbered, twoOfOneWording)).map((state) => ({
    ...state,
    recommendations: state.recommendations.map((each) => ({ ...each, lastExtract: null })),
  }));
  expect(plan(tableFor(unnumbered, twoOfOneWording.toReversed()), typed)).toMatchObject({
    commands: [],
    preview: { unchanged: 2, keptHere: [], changed: [] },
  });
});
