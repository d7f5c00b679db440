import type {
  Pasted,
  SplitMoney,
  SplitNoteCode,
} from '../../../../shared/domain/splitter/vocabulary.ts';

export type ExpectedRow = {
  readonly number: string;
  readonly text: string;
  readonly categories: readonly string[];
  readonly due: string | null;
  readonly kind?: string | null;
  readonly body?: string | null;
  readonly signatory?: string;
  readonly evidence?: readonly string[];
  readonly parts?: readonly string[];
  readonly notes?: readonly SplitNoteCode[];
  readonly money?: readonly Partial<SplitMoney>[];
};

export type Entry = {
  readonly name: string;
  readonly office: string;
  readonly bodies: readonly string[];
  readonly language: 'en' | 'cy';
  readonly pasted: Pasted;
  readonly rows: readonly ExpectedRow[];
  /** Left over, without the words that only joined two actions. */
  readonly left: readonly string[];
};

type More = Omit<ExpectedRow, 'number' | 'text' | 'categories' | 'due'>;

export const row = (
  number: string,
  text: string,
  categories: string,
  due: string | null = null,
  more: More = {},
): ExpectedRow => ({
  number,
  text,
  categories: categories === '' ? [] : categories.split(' '),
  due,
  ...more,
});

type Setting = {
  readonly office: string;
  readonly bodies: readonly string[];
  readonly language?: 'en' | 'cy';
};

const entry =
  (kind: Pasted['kind'], { office, bodies, language = 'en' }: Setting) =>
  (
    name: string,
    written: string,
    rows: readonly ExpectedRow[],
    left: readonly string[] = [],
  ): Entry => ({
    name,
    office,
    bodies,
    language,
    pasted: kind === 'text' ? { kind, text: written } : { kind, html: written },
    rows,
    left,
  });

export const textIn = (setting: Setting) => entry('text', setting);
export const htmlIn = (setting: Setting) => entry('html', setting);

export const pounds = (amount: number, payee: string | null, head: SplitMoney['head']) =>
  ({ kind: 'amount', amount, payee, head }) as const;
export const formula = (words: string, payee: string | null, head: SplitMoney['head']) =>
  ({ kind: 'formula', words, payee, head }) as const;
