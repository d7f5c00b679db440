import { describe, expect, it } from 'vitest';
import { listChanges } from '../../../../../shared/domain/calendar/list-changes.ts';

const day = (date: string, en: string, cy = en) => ({ date, name: { en, cy } });
const old = [
  day('2027-01-01', 'New Year'),
  day('2027-05-03', 'May Day'),
  day('2027-12-27', 'Xmas'),
];

describe('a new list of bank holidays beside the old one', () => {
  it('says what was added, removed and renamed', () => {
    const next = [
      day('2027-01-01', 'New Year'),
      day('2027-05-10', 'May Day'),
      day('2027-06-14', 'Jubilee'),
      day('2027-12-27', 'Christmas Day'),
    ];
    expect(listChanges({ days: old }, { days: next })).toEqual({
      added: [day('2027-05-10', 'May Day'), day('2027-06-14', 'Jubilee')],
      removed: [day('2027-05-03', 'May Day')],
      renamed: [
        {
          date: '2027-12-27',
          from: { en: 'Xmas', cy: 'Xmas' },
          to: { en: 'Christmas Day', cy: 'Christmas Day' },
        },
      ],
    });
  });

  it('counts a name changed in one language only', () => {
    const inWelsh = [...old.slice(0, 2), day('2027-12-27', 'Xmas', 'Nadolig')];
    const inEnglish = [...old.slice(0, 2), day('2027-12-27', 'Christmas', 'Xmas')];
    for (const next of [inWelsh, inEnglish]) {
      expect(listChanges({ days: old }, { days: next }).renamed).toHaveLength(1);
    }
  });

  it('says nothing where nothing changed', () => {
    expect(listChanges({ days: old }, { days: [...old] })).toEqual({
      added: [],
      removed: [],
      renamed: [],
    });
  });
});
