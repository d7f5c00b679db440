import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../shared/domain/splitter/columns.ts';
import { inlineMarks, markerNamed, readMarker } from '../../../shared/domain/splitter/marker.ts';
import { readHtml } from '../../../shared/domain/splitter/read-html.ts';
import { readText } from '../../../shared/domain/splitter/read-text.ts';

describe('the mark before an item', () => {
  it.each([
    ['1. Pay', 'decimal', '1', 'x.'],
    ['(1) Pay', 'decimal', '1', '(x)'],
    ['12) Pay', 'decimal', '12', 'x)'],
    ['1.2 Pay', 'decimal', '1.2', 'x'],
    ['3.10.1. Pay', 'decimal', '3.10.1', 'x.'],
    ['82\tPay', 'decimal', '82', 'x'],
    ['82 The Council should pay', 'decimal', '82', 'x'],
    ['a) pay', 'letter', 'a', 'x)'],
    ['(b) pay', 'letter', 'b', '(x)'],
    ['A. Pay', 'capital', 'A', 'x.'],
    ['iv. pay', 'roman', 'iv', 'x.'],
    ['(ii) pay', 'roman', 'ii', '(x)'],
    ['• pay', 'bullet', null, 'x•'],
    ['- pay', 'bullet', null, 'x-'],
    ['o\tpay', 'bullet', null, 'xo'],
    ['Recommendation 3: pay', 'label', '3', 'x:'],
    ['Argymhelliad 2 – talu', 'label', '2', 'x –'],
    ['R4 pay', 'label', 'R4', 'x'],
  ] as const)('%j', (line, kind, number, style) => {
    expect(readMarker(line)?.marker).toMatchObject({ kind, number, style });
    expect(readMarker(line)?.rest.toLowerCase()).toMatch(/^(pay|talu|the council)/);
  });

  it.each([
    '20 working days after the decision',
    '3 March 2027 is the day',
    'A. N. Other wrote',
    'of the Council',
    '£250 to Mrs B',
    '1.5',
    '2027-01-03 was a Sunday',
    'a pay rise',
  ])('is none: %j', (line) => {
    expect(readMarker(line)).toBeNull();
  });

  it('is a bullet where Word names a sign we do not know', () => {
    expect(markerNamed('(c)')).toMatchObject({ kind: 'letter', number: 'c' });
    expect(markerNamed('')).toMatchObject({ kind: 'bullet', number: null });
  });

  it('runs on in a line only as a sequence from its beginning', () => {
    expect(inlineMarks('(a) one (b) two (c) three')).toEqual([0, 8, 16]);
    expect(inlineMarks('(i) one (ii) two (iii) three (iv) four (v) five')).toEqual([
      0, 8, 17, 29, 39,
    ]);
    expect(inlineMarks('1) one 2) two')).toEqual([0, 7]);
    expect(inlineMarks('as (b) says, and (c) too')).toEqual([]);
    expect(inlineMarks('only (a) one')).toEqual([]);
  });
});

const shape = (blocks: ReturnType<typeof readHtml>) =>
  blocks.map((block) =>
    block.kind === 'table'
      ? 'table'
      : `${block.kind} ${block.marker?.number ?? (block.marker ? '•' : '')} ${block.depth ?? ''} ${block.text}`,
  );

describe('a page', () => {
  it.each([
    ['<ol><li>x<li>y</ol>', ['paragraph 1 1 x', 'paragraph 2 1 y']],
    ['<ol type="a" start="2"><li>x<li>y</ol>', ['paragraph b 1 x', 'paragraph c 1 y']],
    ['<ol type="A"><li>x</ol>', ['paragraph A 1 x']],
    [
      '<ol type="i" start="4"><li>x<li>y<li value="9">z</ol>',
      ['paragraph iv 1 x', 'paragraph v 1 y', 'paragraph ix 1 z'],
    ],
    ['<ol type="I" start="14"><li>x</ol>', ['paragraph XIV 1 x']],
    ['<ol style="list-style-type: lower-alpha"><li>x</ol>', ['paragraph a 1 x']],
    ['<ol style="list-style-type: upper-roman"><li>x</ol>', ['paragraph I 1 x']],
    ['<ol type="a" start="0"><li>x</ol>', ['paragraph 0 1 x']],
    ['<ol start="many"><li>x</ol>', ['paragraph 1 1 x']],
    ['<ol type="a" start="27"><li>x</ol>', ['paragraph a 1 x']],
    [
      '<ul><li>x<ul><li>y</ul><li>z</ul>',
      ['paragraph • 1 x', 'paragraph • 2 y', 'paragraph • 1 z'],
    ],
    ['<ol><li>(c) x</ol>', ['paragraph c 1 x']],
    ['<li>x', ['paragraph   x']],
    ['<h1>x</h1><p>y</p><h6>z</h6>', ['heading   x', 'paragraph   y', 'heading   z']],
    ['<p><b>x</b> y</p><p><b>z</b></p>', ['paragraph   x y', 'heading   z']],
    ['<p>x<br>y</p>', ['paragraph   x', 'paragraph   y']],
    ['<p>x <i>y</i>\n z</p>', ['paragraph   x y z']],
    ['<p hidden>x</p><p style="display: none">y</p><script>z</script><p>w</p>', ['paragraph   w']],
    ['<table><tr><td>x<td>y</table>', ['paragraph   x', 'paragraph   y']],
    ['<table><tr><td>Action<td>Date<tr><td>x<td>y</table>', ['table']],
    [
      '<table><tr><td>Action<td>Date<tr><td>x<td><table><tr><td>y</table></table>',
      ['paragraph   Action', 'paragraph   Date', 'paragraph   x', 'paragraph   y'],
    ],
  ] as const)('%s', (html, blocks) => {
    expect(shape(readHtml(html))).toEqual(blocks);
  });
});

describe('lines of text', () => {
  it.each([
    ['one\ntwo', ['one two']],
    ['One\nTwo', ['One', 'Two']],
    ['one.\ntwo', ['one.', 'two']],
    ['one\n\ntwo', ['one', 'two']],
    [
      'a line that is wide enough to have been broken by its page\nTwo',
      ['a line that is wide enough to have been broken by its page Two'],
    ],
    ['he will, and\nPay it', ['he will, and Pay it']],
    ['one\npay the sum', ['one', 'pay the sum']],
    ['one\r\n- two\r\nthree', ['one', 'two three']],
    ['', []],
  ] as const)('%j', (text, lines) => {
    expect(readText(text).map((block) => (block.kind === 'table' ? 'table' : block.text))).toEqual(
      lines,
    );
  });
});

describe('the headings of a table', () => {
  it.each([
    [
      ['Action', 'By when'],
      ['action', 'due'],
    ],
    [
      ['Rhif', 'Argymhelliad', 'Dyddiad', 'Tystiolaeth', 'Corff'],
      ['number', 'action', 'due', 'evidence', 'body'],
    ],
    [
      ['Action', 'Action taken', 'Date'],
      ['action', null, 'due'],
    ],
    [
      ['Colour', 'Action', 'Owner'],
      [null, 'action', 'body'],
    ],
    [['Action', 'Colour'], null],
    [['Date', 'Evidence'], null],
    [['Action'], null],
    [['Action', 'x'.repeat(60), `due ${'x'.repeat(60)}`], null],
  ] as const)('%j', (cells, roles) => {
    expect(columnsOf(cells)).toEqual(roles);
  });
});
