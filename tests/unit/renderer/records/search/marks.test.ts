import { describe, expect, it } from 'vitest';
import { type Marked, markAll } from '../../../../../renderer/records/search/marks.ts';

const marked = (text: Marked) => text.filter(({ isFound }) => isFound).map((one) => one.text);

describe('what was looked for is marked', () => {
  it('where a word begins so, and nowhere else', () => {
    expect(marked(markAll('Glanafon Health Board', 'glanafon'))).toEqual(['Glanafon']);
    expect(marked(markAll('Glanafon Health Board', 'glan'))).toEqual(['Glan']);
    expect(marked(markAll('Glanafon Health Board', 'board glan'))).toEqual(['Glan', 'Board']);
  });

  it('in every part of a reference that was typed in one go', () => {
    expect(marked(markAll('P25-0443-X', 'p250443'))).toEqual(['P25', '0443', 'X']);
    expect(marked(markAll('P25-0443-X', '0443'))).toEqual(['0443']);
  });
});
