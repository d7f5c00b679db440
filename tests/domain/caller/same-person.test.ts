import { describe, expect, it } from 'vitest';
import { type Known, marksOf, whySame } from '../../../shared/domain/caller/same-person.ts';

const sian: Known = {
  name: 'Siân Invented',
  phone: '01632 960123',
  email: 'sian@example.org',
  address: '1 High Street\nZZ9 9ZZ',
};
const nothing = { phone: '', email: '', address: '' };

describe('two records of one name', () => {
  it.each<[string, Partial<Known>, ReturnType<typeof whySame>]>([
    ['the same number, written otherwise', { ...nothing, phone: '+44 (0)1632 960 123' }, 'phone'],
    [
      'one of two numbers',
      { ...nothing, phone: '07700 900456 or, in the evening, 01632 960123' },
      'phone',
    ],
    ['the same e-mail address', { ...nothing, email: 'SIAN@example.org' }, 'email'],
    ['the same postcode', { ...nothing, address: 'Flat 2, zz99zz' }, 'postcode'],
    ['nothing but the name', nothing, null],
    ['another number and postcode', { phone: '01632 960999', email: '', address: 'ZZ1 1ZZ' }, null],
    ['the number, but another name', { name: 'Siôn Invented' }, null],
  ])('%s', (_, over, why) => {
    const [one, other] = [marksOf(sian), marksOf({ ...sian, ...over })];
    expect([whySame(one, other), whySame(other, one)]).toEqual([why, why]);
  });
});
