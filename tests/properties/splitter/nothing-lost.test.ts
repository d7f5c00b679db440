import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lgsco } from '../../../shared/domain/procedure/data/lgsco.ts';
import { split } from '../../../shared/domain/splitter/split.ts';
import type { Pasted, Split, SplitFacts } from '../../../shared/domain/splitter/vocabulary.ts';
import { allCategories } from '../../domain/splitter/categories.ts';

fc.configureGlobal({ seed: 1974 });

const facts: SplitFacts = {
  bodies: ['Westshire County Council', 'Westshire NHS Foundation Trust'],
  language: 'en',
  categories: allCategories,
  kinds: lgsco.kinds,
};

const splitText = (text: string): Split => split({ kind: 'text', text }, facts);
const splitHtml = (html: string): Split => split({ kind: 'html', html }, facts);

/** Letters and figures, counted; a round "o" that Word draws as a bullet is layout. */
function counted(text: string): ReadonlyMap<string, number> {
  const bare = text.replaceAll(/^[\s]*o(?=\t| {2,}|\u00A0)/gmu, '');
  const counts = new Map<string, number>();
  for (const [sign] of bare.matchAll(/[\p{L}\p{N}£%€$]/gu))
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

const shown = ({ rows, leftOver }: Split): string =>
  [
    ...rows.map(({ number, text }) => `${number} ${text}`),
    ...leftOver.map(({ text }) => text),
  ].join('\n');

function lost(pasted: string, result: Split): readonly string[] {
  const there = counted(shown(result));
  return [...counted(pasted)].flatMap(([sign, times]) =>
    (there.get(sign) ?? 0) >= times ? [] : [sign],
  );
}

const clause = fc.constantFrom(
  'apologise to Mrs B',
  'pay her £250 for distress',
  'review its procedure',
  'Enforcement should be timely',
  'the cost found by the valuer',
  'send us a copy',
  'within four weeks',
  'by 31 May 2027',
  'ymddiheuro i Mr C',
  'talu £1,250.50 iddo',
  'o fewn mis',
  'I found fault.',
  'The apology should be sincere.',
  'and',
  'a',
  'consider',
  'The Council has agreed to',
  "dylai'r Cyngor",
  'the following:',
  'for Mrs H:',
  '(a) one; (b) two',
  'Agreed action',
  'including',
);
const marker = fc.constantFrom(
  '',
  '1. ',
  '82. ',
  '(a) ',
  '(b) ',
  'b) ',
  'i. ',
  '(ii) ',
  '1.1 ',
  '• ',
  '- ',
  '\t',
  'Recommendation 2: ',
  'A. ',
  'R3 ',
  '12\t',
);
const stop = fc.constantFrom('', '.', ';', ':', ',', '; and');
const line = fc
  .tuple(marker, fc.array(clause, { minLength: 1, maxLength: 6 }), stop)
  .map(([mark, clauses, end]) => `${mark}${clauses.join(' ')}${end}`);
const table = fc.constant('No\tAction\n7\tTrain its staff\n8\t;');
const decision = fc
  .array(fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: table }), {
    maxLength: 12,
  })
  .map((lines) => lines.join('\n'));

describe('a pasted text', () => {
  it('loses no letter and no figure, however it is laid out', { timeout: 90_000 }, () => {
    fc.assert(
      fc.property(decision, (text) => {
        expect(lost(text, splitText(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('loses none of any text at all, and is never refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(lost(text, splitText(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every row a number and words', () => {
    fc.assert(
      fc.property(decision, (text) => {
        for (const row of splitText(text).rows) {
          expect(row.number).not.toBe('');
          expect(row.text).not.toBe('');
          expect(row.text.trim()).toBe(row.text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('invents no deadline: its words are in what was pasted', () => {
    fc.assert(
      fc.property(decision, (text) => {
        const spaced = text.replaceAll(/\s+/g, ' ');
        for (const { dueWords } of splitText(text).rows) {
          if (dueWords !== null) expect(spaced).toContain(dueWords);
        }
      }),
    );
  });

  it('keeps one row for each printed number', () => {
    const item = fc.constantFrom(
      'Apologise and pay £50',
      'Review it; train staff, and pay him £5',
      'A thing',
      'Do this and that',
    );
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 9 }), (items) => {
        const text = items.map((words, at) => `${at + 1}. ${words}`).join('\n');
        expect(splitText(text).rows.map(({ number }) => number)).toEqual(
          items.map((_, at) => String(at + 1)),
        );
      }),
    );
  });
});

describe('pasted HTML', () => {
  const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const wrap = fc.constantFrom<readonly [string, string]>(
    ['<p>', '</p>'],
    ['<li>', '</li>'],
    ['<ol><li>', '</li></ol>'],
    ['<ul><li>', '</ul>'],
    ['<b>', '</b>'],
    ['<div>', '<br>'],
    ['<table><tr><td>', '</td></tr></table>'],
    ['<h2>', '</h2>'],
    ['<span style="color:red">', '</span> '],
    ['<table><tr><th>Action<th>When</tr><tr><td>', '<td>by 1 May 2027</tr></table>'],
    ['<blockquote>', ''],
    ['<p class=MsoListParagraph style="mso-list:l0 level2 lfo1">', '</p>'],
  );
  const piece = fc
    .tuple(wrap, line)
    .map(([[before, after], words]) => ({ html: `${before}${asHtml(words)}${after}`, words }));

  it('loses no letter and no figure that a browser would draw', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const words = pieces.map((each) => each.words).join('\n');
        expect(lost(words, splitHtml(pieces.map(({ html }) => html).join('')))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives every row a number and words', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        for (const row of splitHtml(pieces.map(({ html }) => html).join('')).rows) {
          expect(row.number).not.toBe('');
          expect(row.text).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is never refused, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.constantFrom('<table><tr><td>', '<ol><li>', '<![if', '<p style="mso-list:l0 level9', ''),
        (text, before) => {
          expect(splitHtml(`${before}${text}`).rows).toBeInstanceOf(Array);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('may nest deeper than calls can', () => {
    const deep = `${'<div>'.repeat(20_000)}(a) apologise to Mr G${'</div>'.repeat(20_000)}`;
    expect(splitHtml(deep).rows.map(({ number }) => number)).toEqual(['a']);
  });
});

describe('a long decision', () => {
  const long = (kind: Pasted['kind'], written: string) => {
    const began = performance.now();
    split(kind === 'html' ? { kind, html: written } : { kind: 'text', text: written }, facts);
    return performance.now() - began;
  };

  it('is split while a person waits', () => {
    const lines = Array.from(
      { length: 100 },
      (_, at) =>
        `${at + 1}. Apologise to Mrs B within ${at + 1} weeks, pay her £${at} and review its procedure.`,
    );
    expect(long('text', lines.join('\n'))).toBeLessThan(4000);
    expect(
      long(
        'text',
        `The Council should ${'apologise to Mrs B and pay her £50 within 4 weeks, '.repeat(200)}`,
      ),
    ).toBeLessThan(4000);
    expect(long('text', 'a '.repeat(20_000))).toBeLessThan(4000);
    expect(long('text', '£1,'.repeat(5000))).toBeLessThan(4000);
  });
});
