import { describe, expect, it } from 'vitest';
import { categoryOf, isAboutMoney } from '../../../shared/domain/procedure/categories.ts';
import { procedures } from '../../../shared/domain/procedure/registry.ts';
import { sampleCategorySchema } from '../../../shared/domain/sample/vocabulary.ts';
import { office } from './given-office.ts';

const ids = [
  'apology',
  'explanation',
  'provide-service',
  'reconsider-decision',
  'correct-records',
  'process-complaint',
  'works',
  'money-loss',
  'money-distress',
  'money-time-trouble',
  'money-loss-of-service',
  'money-waive',
  'action-plan',
  'policy-change',
  'training',
  'staff-reminder',
  'record-keeping',
  'audit',
  'others-affected',
  'publish-information',
  'governance',
  'share-report',
  'progress-reports',
  'earlier-learning',
];

describe.each(procedures)('the kinds of remedy of $id $version', (each) => {
  it('are the working list, in its order', () => {
    expect(each.categories.map(({ id }) => id)).toEqual(ids);
  });

  it('are about money where their name says so', () => {
    const money = each.categories.filter(({ isMoney }) => isMoney).map(({ id }) => id);
    expect(money).toEqual(ids.filter((id) => id.startsWith('money-')));
  });

  it('each say what is enough, what is not and what to watch for', () => {
    for (const { id, evidence } of each.categories) {
      expect(evidence.enough.length, id).toBeGreaterThan(0);
      expect(evidence.notEnough.length, id).toBeGreaterThan(0);
      expect(evidence.watchFor.length, id).toBeGreaterThan(0);
    }
  });

  it('are found by every id that records made earlier have', () => {
    for (const id of sampleCategorySchema.options)
      expect(categoryOf(each, id)?.id, id).toBeDefined();
    const all = each.categories.flatMap(({ id, formerIds }) => [id, ...formerIds]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the category a record means', () => {
  it.each([
    ['decision', 'reconsider-decision'],
    ['quantifiable-loss', 'money-loss'],
    ['distress', 'money-distress'],
    ['time-and-trouble', 'money-time-trouble'],
    ['loss-of-service', 'money-loss-of-service'],
    ['waive-charge', 'money-waive'],
    ['policy', 'policy-change'],
    ['progress-report', 'progress-reports'],
    ['evidence-of-learning', 'earlier-learning'],
    ['apology', 'apology'],
    ['  APOLOGY ', 'apology'],
    ['Ymddiheuriad', 'apology'],
    ['Add  or correct records', 'correct-records'],
    ['financial redress: quantifiable loss', 'money-loss'],
    ['Iawn ariannol: Colled fesuradwy', 'money-loss'],
  ])('“%s” is %s at LGSCO', (written, id) => {
    expect(categoryOf(office('lgsco'), written)?.id).toBe(id);
  });

  it('is none where the office has no such words', () => {
    expect(categoryOf(office('general'), 'Add or correct records')).toBeUndefined();
    expect(categoryOf(office('lgsco'), 'apologies')).toBeUndefined();
    expect(categoryOf(office('lgsco'), 'Addor correct records')).toBeUndefined();
  });

  it('is about money where any of several is', () => {
    expect(isAboutMoney(office('psow'), ['apology', 'distress'])).toBe(true);
    expect(isAboutMoney(office('psow'), ['apology', 'what else'])).toBe(false);
    expect(isAboutMoney(office('psow'), [])).toBe(false);
  });
});

const enough = (id: string, category: string) =>
  categoryOf(office(id), category)?.evidence.enough.map(({ en, source }) => [
    en,
    source.kind === 'text' ? source.refs.join(' ') : source.kind,
  ]);

describe('what shows that it was done', () => {
  it('PSOW asks for a copy of the apology letter, and of the policy with its approval', () => {
    expect(enough('psow', 'apology')).toEqual([
      ['Dated copy of the apology letter as sent', 'S2'],
      ['Signed by the right person', 'proposal'],
      ['Names the failings found, in the body’s own words', 'proposal'],
    ]);
    expect(enough('psow', 'policy-change')).toEqual([
      ['Copy of the amended policy', 'S2'],
      ['Approval by the relevant officer or committee', 'S2'],
      ['The day it came into force', 'proposal'],
      ['How staff were told', 'proposal'],
    ]);
    expect(enough('psow', 'reconsider-decision')?.[0]).toEqual([
      'Copy of the review and any action plan from it',
      'S32',
    ]);
    expect(enough('psow', 'publish-information')?.[0]?.[1]).toBe('S32');
  });

  it('SPSO’s apologies meet its own standard', () => {
    expect(enough('spso', 'apology')?.at(-1)).toEqual([
      'It meets the standards of the SPSO’s guidelines on apology',
      'S36',
    ]);
    expect(enough('spso', 'apology')).toHaveLength(4);
  });

  it('LGSCO’s apologies come from somebody senior enough; three of its names are known', () => {
    expect(enough('lgsco', 'apology')?.map(([, ref]) => ref)).toEqual([
      'proposal',
      'S15',
      'proposal',
    ]);
    const named = office('lgsco').categories.filter(({ source }) => source.kind === 'text');
    expect(named.map(({ label, source }) => [label.en, source])).toEqual([
      ['Apology', { kind: 'text', refs: ['S6', 'S11'] }],
      ['Add or correct records', { kind: 'text', refs: ['S6', 'S11'] }],
      ['Financial redress: Quantifiable loss', { kind: 'text', refs: ['S6', 'S11'] }],
    ]);
  });

  it('elsewhere every proof is our proposal', () => {
    for (const id of ['general', 'nipso', 'phso', 'hos'])
      for (const { evidence } of office(id).categories)
        for (const { source } of [...evidence.enough, ...evidence.notEnough, ...evidence.watchFor])
          expect(source.kind).toBe('proposal');
  });
});
