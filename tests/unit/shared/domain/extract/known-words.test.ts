import { expect, test } from 'vitest';
import {
  type ExtractProcedure,
  isRemedyWord,
  kindMeant,
  routeMeant,
} from '../../../../../shared/domain/extract/known-words.ts';
import { office } from './take-in.ts';

/** An office of our own invention that names its kinds as no other does. */
const invented: ExtractProcedure = {
  id: 'invented',
  version: '1',
  kinds: [
    { id: 'k-first', label: { en: 'Putting right', cy: 'Unioni' }, answers: 'injustice' },
    { id: 'k-other', label: { en: 'Something else', cy: 'Arall' }, answers: 'neither' },
    {
      id: 'k-processes',
      label: { en: 'Doing better', cy: 'Gwneud yn well' },
      answers: 'processes',
    },
    { id: 'wider-order', label: { en: 'For everybody', cy: 'I bawb' }, answers: 'processes' },
  ],
};

test.each([
  ['k-first', 'k-first'],
  ['PUTTING RIGHT', 'k-first'],
  ['unioni', 'k-first'],
  ['Gwneud yn well', 'k-processes'],
  ['personal remedy', 'k-first'],
  ['Rhwymedi unigol', 'k-first'],
  ['Service improvement', 'k-processes'],
  ['complaint handling', 'k-processes'],
  ['Gorchymyn ehangach', 'wider-order'],
  ['wider', 'wider-order'],
  ['invited to reflect', 'k-other'],
  ['adborth', 'k-other'],
])('%j means %s', (word, kind) => {
  expect(kindMeant(word, invented)).toBe(kind);
});

test('a word nobody knows means no kind, and so does one for a kind the office does not have', () => {
  expect(kindMeant('wibble', invented)).toBeNull();
  expect(kindMeant('', invented)).toBeNull();
  const [first] = invented.kinds;
  const narrow = { ...invented, kinds: first === undefined ? [] : [first] };
  expect(kindMeant('feedback', narrow)).toBeNull();
  expect(kindMeant('individual', narrow)).toBe('k-first');
});

test('a kind the office has under a name of its own comes before the first that answers alike', () => {
  expect(kindMeant('delio â chwynion', office('spso'))).toBe('complaints-handling');
  expect(kindMeant('systemic', office('spso'))).toBe('learning-and-improvement');
  expect(kindMeant('gwella', office('psow'))).toBe('service-improvement');
});

test.each([
  ['early-resolution', 'early-resolution'],
  ['ER', 'early-resolution'],
  ['Setliad cynnar', 'early-resolution'],
  ['settlement', 'voluntary-settlement'],
  ['voluntary-settlement', 'voluntary-settlement'],
  ['Penderfyniad', 'investigation-decision'],
  ['determination', 'investigation-decision'],
  ['public interest report', 'report'],
  ['Adroddiad', 'report'],
  ['Special report', 'special-report'],
  ['adroddiad arbennig', 'special-report'],
  ['Own initiative', 'own-initiative'],
  ['ei liwt ei hun', 'own-initiative'],
] as const)('%j is the route %s', (word, route) => {
  expect(routeMeant(word)).toBe(route);
});

test.each(['', 'upheld', 'reports'])('%j is no route', (word) => {
  expect(routeMeant(word)).toBeNull();
});

test.each([
  ...['Apology', 'explanation', 'Payment', 'financial', 'redress', 'compensation', 'training'],
  ...['procedure change', 'policy', 'records', 'action plan', 'action-plan', 'actionplan'],
  ...['reminder', 'guidance', 'audit', 'review', 'refund', 'waive a charge', 'repair', 'works'],
  ...['learning', 'information', 'Ymddiheuriad', 'esboniad', 'taliad', 'iawndal', 'hyfforddiant'],
  ...['gweithdrefn', 'polisi', 'cofnod', 'cynllun gweithredu', 'atgoffa', 'canllaw'],
  ...['archwiliad', 'adolygiad', 'ad-daliad', 'atgyweirio', 'dysgu', 'gwybodaeth'],
])('%s says what is to be done', (word) => {
  expect(isRemedyWord(word)).toBe(true);
});

test.each(['Housing', '', 'action then plan', 'Tai'])('%j does not', (word) => {
  expect(isRemedyWord(word)).toBe(false);
});
