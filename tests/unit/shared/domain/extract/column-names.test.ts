import { describe, expect, test } from 'vitest';
import {
  fieldHinted,
  fieldNamed,
  nameKey,
} from '../../../../../shared/domain/extract/column-names.ts';

test('a name is known without case, accents, spaces and signs', () => {
  expect(nameKey('Remedy Target Date')).toBe('remedytargetdate');
  expect(nameKey(' Crynodeb o’r gŵyn! ')).toBe('crynodeborgwyn');
  expect(nameKey('Learning & improvement & more')).toBe('learningandimprovementandmore');
  expect(nameKey('No. 12')).toBe('no12');
  expect(nameKey('?')).toBe('');
});

test.each([
  ['Our ref.', 'reference'],
  ['Rhif yr achos', 'reference'],
  ['Action no', 'number'],
  ['Rhif y cam', 'number'],
  ['BinJ', 'body'],
  ['Enw’r corff', 'body'],
  ['Agreed actions', 'text'],
  ['Cam y cytunwyd arno', 'text'],
  ['Type', 'kind'],
  ['Math o argymhelliad', 'kind'],
  ['Remedy type', 'category'],
  ['Categorïau', 'category'],
  ['Date decided', 'decisionDate'],
  ['Penderfynwyd', 'decisionDate'],
  ['Timescale', 'dueWords'],
  ['O fewn', 'dueWords'],
  ['Deadline', 'dueDate'],
  ['Dyddiad cau', 'dueDate'],
  ['Evidence needed', 'evidenceWanted'],
  ['Tystiolaeth ofynnol', 'evidenceWanted'],
  ['Complaint summary', 'title'],
  ['Teitl', 'title'],
  ['Service area', 'sector'],
  ['Pwnc', 'sector'],
  ['Outcome', 'route'],
  ['Llwybr', 'route'],
] as const)('the whole name %j stands for %s', (name, field) => {
  expect(fieldNamed(name)).toBe(field);
});

test('part of a name, or no name, stands for nothing by itself', () => {
  expect(fieldNamed('The deadline')).toBeNull();
  expect(fieldNamed('')).toBeNull();
});

describe('part of a name points to', () => {
  test.each([
    ['Target for reply', 'dueDate'],
    ['Remedy due on', 'dueDate'],
    ['The deadline', 'dueDate'],
    ['Y dyddiad cau newydd', 'dueDate'],
    ['Y dyddiad targed', 'dueDate'],
    ['The decision', 'decisionDate'],
    ['When decided', 'decisionDate'],
    ['Diwrnod y penderfyniad', 'decisionDate'],
    ['The evidence', 'evidenceWanted'],
    ['Y dystiolaeth', 'evidenceWanted'],
    ['Pa tystiolaeth', 'evidenceWanted'],
    ['Case ref code', 'reference'],
    ['Reference in full', 'reference'],
    ['Eich cyfeirnod', 'reference'],
    ['Name of authority', 'body'],
    ['Name of organisation', 'body'],
    ['Name of council', 'body'],
    ['Name of body', 'body'],
    ['Name of landlord', 'body'],
    ['Enw corff', 'body'],
    ['Enw awdurdod', 'body'],
    ['Enw sefydliad', 'body'],
    ['Enw cyngor', 'body'],
    ['The recommendation', 'text'],
    ['The recommendations', 'text'],
    ['Full remedy', 'text'],
    ['Each agreed action', 'text'],
    ['All agreed actions', 'text'],
    ['Pob argymhelliad', 'text'],
    ['Y rhwymedi', 'text'],
    ['A title', 'title'],
    ['Y teitl', 'title'],
  ] as const)('%j → %s', (name, field) => {
    expect(fieldHinted(name)).toBe(field);
  });

  test.each([
    ...['Due date achieved', 'Actual target', 'Deadline completed', 'Original deadline'],
    ...['Revised target', 'Days to deadline', 'Deadline status', 'Dyddiad cau cyflawni'],
    ...['Decision type', 'Decision reason', 'Decision outcome', 'Decision comment'],
    ...['Decision maker', 'Math penderfyniad', 'Evidence received', 'Evidence date'],
    ...[
      'Evidence satisfactory',
      'Evidence complete',
      'Evidence assessed',
      'Tystiolaeth a dderbyniwyd',
    ],
    ...['Dyddiad tystiolaeth', 'Their reference', 'Your reference', 'Authority type'],
    ...['Authority contact', 'Authority comment', 'Authority response', 'Math corff'],
    ...['Cyswllt corff', 'Recommendation type', 'Remedy kind', 'Remedy date'],
    ...['Remedy number', 'Remedy no', 'Remedy status', 'Remedy categ', 'Remedy achieved'],
    ...['Remedy count', 'Math rhwymedi', 'Dyddiad rhwymedi', 'Rhif rhwymedi'],
  ])('nothing: %j', (name) => {
    expect(fieldHinted(name)).toBeNull();
  });

  test.each(['undue', 'overdue', 'targeted', 'undecided', 'preference', 'refer', 'antibody'])(
    'nothing, inside a longer word: %s',
    (name) => {
      expect(fieldHinted(name)).toBeNull();
    },
  );

  test.each(['evidenced', 'nobody', 'bodywork', 'remedying', 'subtitle', 'titled', 'is-teitlau'])(
    'nothing, nor here: %s',
    (name) => {
      expect(fieldHinted(name)).toBeNull();
    },
  );

  test('the reference of the body, not the body; a remedy with another word for number', () => {
    expect(fieldHinted('Body ref code')).toBeNull();
    expect(fieldHinted('Remedy notes')).toBe('text');
  });
});
