import { describe, expect, it } from 'vitest';
import { readWording } from '../../../../../shared/domain/deadline/wording/read.ts';
import { procedureById } from '../../../../../shared/domain/procedure/registry.ts';
import {
  sampleCases,
  sampleReferencePattern,
  sampleSchema,
  withPrintedDays,
} from '../../../../../shared/domain/sample/index.ts';
import { realNames } from './real-names.ts';
import { bodies, count, daysMarked, distinct, rows } from './rows.ts';

const today = Temporal.PlainDate.from('2026-11-23');

describe('the rows', () => {
  it('fit the schema', () => {
    expect(sampleSchema.parse(sampleCases)).toEqual(sampleCases);
  });

  it.each([
    ['no number', { number: '1' }],
    ['unknown category', { categories: ['compensation'] }],
    ['pence', { money: { amount: 10.5, payee: 'Mrs P' } }],
    ['a stray field', { note: 'x' }],
  ])('are refused by the schema with %s', (_what, wrong) => {
    const [first] = sampleCases;
    const recommendations = [{ ...first?.recommendations[0], ...wrong }];
    expect(sampleSchema.safeParse([{ ...first, recommendations }]).success).toBe(false);
  });

  it('are as many as promised', () => {
    expect(count(sampleCases)).toBeGreaterThanOrEqual(58);
    expect(count(sampleCases)).toBeLessThanOrEqual(64);
    expect(count(rows)).toBeGreaterThanOrEqual(145);
    expect(count(rows)).toBeLessThanOrEqual(165);
    const withStory = rows.filter(({ recommendation }) => recommendation.story.length > 0);
    expect(count(withStory) / count(rows)).toBeGreaterThan(0.35);
    expect(count(withStory) / count(rows)).toBeLessThan(0.5);
    expect(count(sampleCases.filter(({ language }) => language === 'cy'))).toBe(10);
    expect(count(sampleCases.filter(({ alsoBody }) => alsoBody))).toBe(2);
    expect(count(rows.filter(({ recommendation }) => recommendation.deliveredBy))).toBe(1);
  });

  it('use every category, kind, route and sector there is', () => {
    const { element } = sampleSchema.unwrap();
    const { route, sector, recommendations } = element.unwrap().shape;
    const { categories, kind } = recommendations.unwrap().element.unwrap().shape;
    const used = rows.flatMap(({ recommendation }) => recommendation.categories);
    expect(new Set(used)).toEqual(new Set(categories.unwrap().element.options));
    expect(new Set(rows.map(({ recommendation }) => recommendation.kind))).toEqual(
      new Set(kind.options),
    );
    expect(new Set(sampleCases.map((item) => item.route))).toEqual(new Set(route.options));
    expect(new Set(sampleCases.map((item) => item.sector))).toEqual(new Set(sector.options));
  });

  it('use kinds that the Welsh office has', () => {
    const kinds = procedureById('psow')?.kinds.map(({ id }) => id);
    for (const { recommendation } of rows) expect(kinds).toContain(recommendation.kind);
  });

  it('number the recommendations of a case from R1', () => {
    for (const { recommendations } of sampleCases) {
      const expected = recommendations.map((_, index) => `R${index + 1}`);
      expect(recommendations.map(({ number }) => number)).toEqual(expected);
    }
  });

  it('close a complaint as its route does', () => {
    for (const { route, complaintClosed } of sampleCases) {
      const isSettled = route === 'early-resolution' || route === 'voluntary-settlement';
      expect(complaintClosed).toBe(isSettled ? 'settlement' : 'decision');
    }
  });
});

describe('references', () => {
  it('are unique and of the impossible pattern', () => {
    expect(distinct(sampleCases.map(({ reference }) => reference))).toBe(count(sampleCases));
    for (const { reference } of sampleCases) expect(reference).toMatch(sampleReferencePattern);
  });

  it.each(['202104092', '24 015 110', '23 005 561b', 'P25-0443', '25-0443-X', 'P25-443-X'])(
    'are never like %s',
    (reference) => {
      expect(reference).not.toMatch(sampleReferencePattern);
    },
  );

  it('rise with the day of the decision', () => {
    const oldestFirst = sampleCases.toSorted((a, b) => (a.reference < b.reference ? -1 : 1));
    const days = oldestFirst.map(({ decidedDaysAgo }) => decidedDaysAgo);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });
});

describe('bodies', () => {
  it('keep one name and type each, and differ in how many cases they have', () => {
    const byId = Map.groupBy(bodies, ({ id }) => id);
    expect(byId.size).toBeGreaterThanOrEqual(14);
    for (const same of byId.values())
      expect(distinct(same.map((it) => JSON.stringify(it)))).toBe(1);
    const sizes = [...byId.values()].map(count);
    expect(count(sizes.filter((size) => size >= 5))).toBeGreaterThanOrEqual(5);
    expect(count(sizes.filter((size) => size === 1))).toBeGreaterThanOrEqual(3);
  });

  it('have different names from each other and in the two languages', () => {
    const names = new Map(bodies.map(({ id, name }) => [id, name]));
    expect(distinct([...names.values()].map(({ en }) => en))).toBe(names.size);
    expect(distinct([...names.values()].map(({ cy }) => cy))).toBe(names.size);
    for (const { en, cy } of names.values()) expect(en).not.toBe(cy);
  });

  it.each(realNames)('and nothing else in the sample speaks of %s', (name) => {
    const everything = JSON.stringify(sampleCases);
    expect(everything).not.toMatch(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'));
  });

  it('owe what they owe by name in a case of two', () => {
    for (const { item, recommendation, where } of rows) {
      expect(recommendation.owedBy !== undefined, where).toBe(item.alsoBody !== undefined);
      expect(item.alsoBodyType !== undefined, where).toBe(item.alsoBody !== undefined);
    }
  });
});

describe('people', () => {
  it('are named in letters alone; decisions use the pseudonym', () => {
    for (const { item, recommendation, where } of rows) {
      const surname = item.complainant.name.split(' ').at(-1) ?? '';
      const reasons = recommendation.story.map((it) => (it.what === 'assessed' ? it.reason : ''));
      const printed = [item.title, recommendation.text, ...reasons].join(' ');
      expect(printed, where).not.toContain(surname);
    }
  });

  it('have each a name of their own', () => {
    expect(distinct(sampleCases.map(({ complainant }) => complainant.name))).toBe(
      count(sampleCases),
    );
  });

  it('are paid the sum that the recommendation names, or their family is', () => {
    for (const { item, recommendation, where } of rows) {
      const { money, text } = recommendation;
      if (!money) continue;
      expect(text, where).toContain(`£${money.amount.toLocaleString('en-GB')}`);
      const isFamily = money.payee.includes(`estate of ${item.complainant.pseudonym}`);
      expect(isFamily || money.payee === item.complainant.pseudonym, where).toBe(true);
    }
  });
});

describe('due wording', () => {
  it('is understood wherever it is given', () => {
    for (const { item, recommendation, where } of rows) {
      if (recommendation.dueText === undefined) continue;
      const read = readWording(withPrintedDays(recommendation.dueText, today, item.language));
      expect(read.ok, where).toBe(true);
    }
  });

  it('marks a fixed date with the days it is given in', () => {
    for (const { recommendation, where } of rows) {
      const { dueText = '', fixedDueDays } = recommendation;
      const expected = fixedDueDays === undefined ? [] : [fixedDueDays];
      expect(daysMarked(dueText), where).toEqual(expected);
    }
  });

  it('is as varied as decisions are', () => {
    const worded = rows.map(({ recommendation }) => recommendation.dueText ?? '');
    expect(distinct(worded)).toBeGreaterThanOrEqual(35);
    for (const wording of [/working days/, /weeks/, /months/, /^by /, /receiving/, /practicable/]) {
      expect(worded.some((text) => wording.test(text))).toBe(true);
    }
    for (const wording of [/diwrnod gwaith/, /wythnos/, /mis/, /^erbyn /]) {
      expect(worded.some((text) => wording.test(text))).toBe(true);
    }
  });

  it('is absent from invitations, which want no evidence', () => {
    for (const { recommendation, where } of rows) {
      const isInvitation = recommendation.kind === 'invitation';
      expect(recommendation.dueText === undefined, where).toBe(isInvitation);
      expect(recommendation.evidenceWanted.length === 0, where).toBe(isInvitation);
    }
  });
});
