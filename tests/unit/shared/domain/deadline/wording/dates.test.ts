import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../../../shared/domain/deadline/wording/dates.ts';

describe('readDate', () => {
  it.each([
    ['2022-08-17', '2022-08-17', false],
    ['2022/8/17', '2022-08-17', false],
    ['17/08/2022', '2022-08-17', false],
    ['17.8.2022', '2022-08-17', false],
    ['17-08-2022', '2022-08-17', false],
    ['05/07/2022', '2022-07-05', true],
    ['7/7/2022', '2022-07-07', false],
    ['17/08/22', '2022-08-17', true],
    ['17-Aug-22', '2022-08-17', true],
    ['17-Aug-2022', '2022-08-17', false],
    ['17 Aug. 2022', '2022-08-17', false],
    ['17th August 2022', '2022-08-17', false],
    ['the 17th of August, 2022', '2022-08-17', false],
    ['Wednesday 17 August 2022', '2022-08-17', false],
    ['Wed, 17 August 2022', '2022-08-17', false],
    ['August 17, 2022', '2022-08-17', false],
    ['Wednesday, August 17th, 2022', '2022-08-17', false],
    ['31 October 2022', '2022-10-31', false],
    ['29 February 2024', '2024-02-29', false],
    ['1 Ionawr 2024', '2024-01-01', false],
    ['13 Chwefror 2023', '2023-02-13', false],
    ['dydd Llun, 13 Chwefror 2023', '2023-02-13', false],
    ['2il o Fawrth 2023', '2023-03-02', false],
    ['dydd Mawrth 14 Mawrth 2023', '2023-03-14', false],
    ['3 Mai 2023', '2023-05-03', false],
    ['21ain Rhagfyr 2023', '2023-12-21', false],
    ['the end of March 2022', '2022-03-31', false],
    ['diwedd mis Ebrill 2022', '2022-04-30', false],
  ])('%s is %s', (words, date, ambiguous) => {
    expect(readDate(words)).toEqual({ ok: true, value: { date, ambiguous } });
  });

  it.each(['31/02/2022', '17/13/2022', '30 February 2024', '0/1/2022', 'Tuesday 17 August 2022'])(
    '%s does not exist',
    (words) => {
      expect(readDate(words)).toEqual({
        ok: false,
        error: { code: 'deadline.no-such-date', detail: { words } },
      });
    },
  );

  it.each(['', 'soon', '17/08', '17 August', 'August 2022', '17/08-2022', '2022-08-17T00:00:00Z'])(
    '"%s" is not understood',
    (words) => {
      expect(readDate(words)).toEqual({
        ok: false,
        error: { code: 'deadline.not-understood', detail: { words } },
      });
    },
  );
});
