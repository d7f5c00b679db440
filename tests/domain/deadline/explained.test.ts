import { describe, expect, it } from 'vitest';
import { explanationWords } from '../../../renderer/app/explanation.tsx';
import { intlFor } from '../../../renderer/i18n/language.tsx';
import { wordingOf } from '../../../renderer/i18n/words.tsx';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import { type DueOptions, dueFrom } from '../../../shared/domain/deadline/compute-due.ts';
import { readWording } from '../../../shared/domain/deadline/wording/read.ts';

const english = wordingOf(intlFor('en'));
const welsh = wordingOf(intlFor('cy'));
const name = { en: 'Moving house', cy: 'Symud swyddfa' };
const calendar = {
  ...bankHolidaysOf('england-and-wales'),
  closures: [{ from: '2025-06-03', to: '2025-06-04', name }],
};

function why(words: string, options: DueOptions = {}, wording = english): string {
  const read = readWording(words);
  if (!read.ok) throw new Error(read.error.code);
  const due = dueFrom(read.value.expression, { decision: '2025-05-30' }, calendar, options);
  if (!due.ok) throw new Error(due.error.code);
  return explanationWords(wording, due.value.explanation).join(' ');
}

describe('why a date is that date, in sentences', () => {
  it('tells of a series and which one it is', () => {
    expect(why('every six months')).toBe(
      'It runs from the day of the decision, 30 May 2025. It repeats every 6 calendar months. This is number 1. 6 calendar months later is Sunday 30 November 2025. It falls on a Sunday. The date stands; nobody may be there to answer.',
    );
    expect(why('every two weeks', {}, welsh)).toContain(
      'Mae’n ailadrodd bob 2 wythnos. Hwn yw rhif 1.',
    );
  });

  it('tells of a roll and what made it', () => {
    expect(why('every six months', { rollRule: 'forward' })).toContain(
      'Nobody works on 30 November 2025 (a weekend), so by the office’s rule it moves on to Monday 1 December 2025.',
    );
    expect(why('by 4 June 2025', { rollRule: 'back' })).toContain(
      'Nobody works on 4 June 2025 (Moving house), so by the office’s rule it moves back to Monday 2 June 2025.',
    );
    expect(why('by 4 June 2025', { rollRule: 'back' }, welsh)).toContain('(Symud swyddfa)');
  });

  it('tells of the days on which the office was closed', () => {
    expect(why('within 2 working days')).toContain(
      'Not counted because the office was closed: Moving house, 3 June 2025 and Moving house, 4 June 2025.',
    );
    expect(why('by 4 June 2025')).toContain(
      'It falls on a day when the office is closed (Moving house).',
    );
    expect(why('by 4 June 2025', {}, welsh)).toContain('y swyddfa ar gau (Symud swyddfa)');
  });

  it.each([
    ['within 6 to 8 weeks', 'The words give two limits.', 'Mae’r geiriau’n rhoi dau derfyn.'],
    ['by 31 March', 'Add the year.', 'Ychwanegwch y flwyddyn.'],
  ])('says what is missing from "%s"', (words, said, inWelsh) => {
    expect(why(words)).toContain(said);
    expect(why(words, {}, welsh)).toContain(inWelsh);
  });
});
