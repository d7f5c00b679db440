import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinkPlace, linkTo, placeOfLink } from '../../../shared/contracts/link.ts';

const seeded = { seed: 20261126, numRuns: 3_000 };
const id = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 32,
  maxLength: 32,
});
const name = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .filter((text) => text === text.trim() && text !== '' && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text));
const place: fc.Arbitrary<LinkPlace> = fc.oneof(
  fc.constantFrom<LinkPlace>({ screen: 'today' }, { screen: 'caseload' }),
  fc.record({ screen: fc.constant('case' as const), caseId: id, recommendationId: fc.option(id) }),
  fc.record({ screen: fc.constant('body' as const), name }),
);

const aCase = '0123456789abcdef'.repeat(2);
const hostile: readonly string[] = [
  '',
  'redress:',
  'redress://',
  'redress:///today',
  'redress://today/',
  'redress://today/..',
  'redress://today?then=lock',
  'redress://today#x',
  'redress://TODAY',
  'Redress://today',
  'REDRESS://today',
  ' redress://today',
  'redress://today ',
  'redress://today\n',
  'redress://today\0',
  'redress://to%64ay',
  'redress://user@today',
  'redress://today:80',
  'redress:today',
  'redress:\\\\today',
  'redress://settings',
  'redress://exchange',
  'redress://lock',
  'redress://__proto__',
  'redress://constructor',
  'redress://case',
  'redress://case/',
  `redress://case/${aCase}/`,
  `redress://case/${aCase}?a=1`,
  `redress://case/${aCase}#a`,
  `redress://case/${aCase}/${aCase}/`,
  `redress://case/${aCase}/${aCase}/${aCase}`,
  `redress://case/${aCase.toUpperCase()}`,
  `redress://case/${aCase.slice(1)}`,
  `redress://case/${aCase}0`,
  `redress://case/../${aCase}`,
  `redress://case%2F${aCase}`,
  `redress://case/${aCase}%2F${aCase}`,
  `redress://case/${aCase.replace('0', '%30')}`,
  `redress://case//${aCase}`,
  'redress://body',
  'redress://body/',
  'redress://body/Glanafon',
  'redress://body/4',
  'redress://body/4G',
  'redress://body/ff',
  'redress://body/c080',
  'redress://body/eda080',
  'redress://body/20',
  'redress://body/00',
  'redress://body/2041',
  'redress://body/e280ae41',
  'redress://body/4F',
  `redress://body/${'41'.repeat(301)}`,
  `redress://today${'x'.repeat(1_000_000)}`,
  'https://redress/today',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,redress://today',
  'redress://today --inspect',
];

describe('links into Redress', () => {
  it('come back as the place they were made of', () => {
    fc.assert(
      fc.property(place, (there) => {
        expect(placeOfLink(linkTo(there))).toEqual(there);
      }),
      seeded,
    );
  });

  it('are made of letters, digits and slashes alone', () => {
    fc.assert(
      fc.property(place, (there) => {
        expect(linkTo(there)).toMatch(/^redress:\/\/[a-z0-9/]+$/);
      }),
      seeded,
    );
  });

  it.each(hostile.map((link) => [link.slice(0, 80), link]))('refuses %j', (_, link) => {
    expect(placeOfLink(link)).toBeNull();
  });

  it('are refused in any other spelling: whatever is read is what would be written', () => {
    const near = fc
      .tuple(place, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 }), fc.nat(3))
      .map(([there, at, put, cut]) => {
        const link = linkTo(there);
        const from = at % (link.length + 1);
        return link.slice(0, from) + put + link.slice(from + cut);
      });
    const any = fc.string({ unit: 'binary', maxLength: 120 });
    const rooted = any.map((rest) => `redress://${rest}`);
    fc.assert(
      fc.property(fc.oneof(near, any, rooted), (link) => {
        const found = placeOfLink(link);
        if (found !== null) expect(linkTo(found)).toBe(link);
      }),
      { ...seeded, numRuns: 10_000 },
    );
  });
});
