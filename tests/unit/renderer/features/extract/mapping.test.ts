import { describe, expect, it } from 'vitest';
import {
  allRefused,
  exampleOf,
  kindWords,
  mappingFaults,
  withColumn,
  withKind,
} from '../../../../../renderer/features/extract/mapping.ts';
import {
  type ExtractMapping,
  type ExtractPreview,
  type ExtractReading,
  extractFields,
} from '../../../../../shared/domain/extract/vocabulary.ts';

const none = Object.fromEntries(
  extractFields.map((field) => [field, null]),
) as ExtractMapping['columns'];
const mapping: ExtractMapping = {
  columns: { ...none, reference: 0, body: 1, text: 2, kind: 3 },
  procedureId: 'psow',
  kinds: { SI: 'service-improvement' },
  defaultKind: 'personal-remedy',
};
const reading = {
  sample: [
    ['A1', ' Body ', 'x'.repeat(100), 'SI'],
    ['A1', 'Other', '', ''],
  ],
  words: [[], [], [], ['SI', ' ', 'Personal']],
  unreadable: [{ row: 9, code: 'extract.unclosed-quote' }],
} as unknown as ExtractReading;

describe('mapping columns', () => {
  it('has no fault where reference, body and text are named', () => {
    expect(mappingFaults(mapping).size).toBe(0);
  });

  it('names what is still needed', () => {
    expect([...mappingFaults(withColumn(mapping, 'body', null))]).toEqual([
      ['body', { kind: 'needed' }],
    ]);
  });

  it('names a column used twice, with its first user', () => {
    expect([...mappingFaults(withColumn(mapping, 'title', 2))]).toEqual([
      ['title', { kind: 'twice', with: 'text' }],
    ]);
  });

  it('lists the different words of the kind column, and of no other', () => {
    expect(kindWords(reading, mapping)).toEqual(['SI', 'Personal']);
    expect(kindWords(reading, withColumn(mapping, 'kind', null))).toEqual([]);
  });

  it('maps a word to a kind, or refuses its rows again', () => {
    const mapped = withKind(mapping, 'Personal', 'personal-remedy');
    expect(mapped.kinds).toEqual({ SI: 'service-improvement', Personal: 'personal-remedy' });
    expect(withKind(mapped, 'SI', null).kinds).toEqual({ Personal: 'personal-remedy' });
  });

  it('shows examples, each once and not at any length', () => {
    expect(exampleOf(reading, 0)).toBe('A1');
    expect(exampleOf(reading, 1)).toBe('Body; Other');
    expect(exampleOf(reading, 2)).toHaveLength(89);
    expect(exampleOf(reading, null)).toBe('');
  });
});

describe('refused rows', () => {
  it('counts those that could not be read among them, once, by line', () => {
    const preview = {
      refused: [
        { row: 12, code: 'extract.bad-date' },
        { row: 9, code: 'extract.unclosed-quote' },
        { row: 3, code: 'extract.body-missing' },
      ],
    } as unknown as ExtractPreview;
    expect(allRefused(reading, preview).map(({ row }) => row)).toEqual([3, 9, 12]);
    expect(allRefused(reading, { ...preview, refused: [] })).toHaveLength(1);
  });
});
