import { describe, expect, it } from 'vitest';
import { bindingWords } from '../../../shared/domain/procedure/binding.ts';
import type { Choice } from '../../../shared/domain/procedure/lists.ts';
import { procedures } from '../../../shared/domain/procedure/registry.ts';
import type { RuleSource } from '../../../shared/domain/procedure/source.ts';
import { office } from './given-office.ts';

const refsOf = (source: RuleSource): string =>
  source.kind === 'text' ? source.refs.join(' ') : source.kind;

const listed = (list: readonly Choice[]): readonly string[] =>
  list.map(({ id, source }) => `${id} (${refsOf(source)})`);

describe('the words an office has', () => {
  it.each([
    ['general', 'met', 'Met', 'Cyflawnwyd', 'proposal'],
    ['general', 'partlyMet', 'Partly met', 'Cyflawnwyd yn rhannol', 'proposal'],
    ['general', 'notMet', 'Not met', 'Heb ei gyflawni', 'proposal'],
    ['general', 'caseworker', 'caseworker', 'gweithiwr achos', 'proposal'],
    ['general', 'body', 'body', 'corff', 'proposal'],
    ['general', 'complainant', 'complainant', 'achwynydd', 'proposal'],
    ['general', 'recommendation', 'recommendation', 'argymhelliad', 'proposal'],
    ['psow', 'met', 'Met', 'Cyflawnwyd', 'S2'],
    ['psow', 'caseworker', 'caseworker', 'gweithiwr achos', 'S2'],
    ['lgsco', 'met', 'Complete and satisfied', 'Cyflawn a bodlon', 'background'],
    ['lgsco', 'notMet', 'Not complete and not satisfied', 'Heb ei gyflawni ac nid yn fodlon', 'S8'],
    ['lgsco', 'caseworker', 'investigator', 'ymchwilydd', 'S6'],
    ['lgsco', 'recommendation', 'agreed action', 'cam gweithredu y cytunwyd arno', 'S15'],
    ['spso', 'body', 'organisation', 'sefydliad', 'proposal'],
    ['phso', 'body', 'organisation', 'sefydliad', 'S45'],
    ['hos', 'body', 'landlord', 'landlord', 'S41'],
    ['hos', 'met', 'Complied with', 'Cydymffurfiwyd', 'S42'],
    ['hos', 'partlyMet', 'Complied with in part', 'Cydymffurfiwyd yn rhannol', 'proposal'],
    ['hos', 'notMet', 'Not complied with', 'Heb gydymffurfio', 'S42'],
  ] as const)('%s: %s is “%s”', (id, word, en, cy, ref) => {
    const { source, ...words } = office(id).words[word];
    expect(words).toEqual({ en, cy });
    expect(refsOf(source)).toBe(ref);
  });

  it('only where an instrument binds may a letter command', () => {
    expect(procedures.filter((each) => bindingWords(each)).map(({ id }) => id)).toEqual(['hos']);
    expect(bindingWords(office('hos'), 'order')).toBe(true);
    expect(bindingWords(office('hos'), 'recommendation')).toBe(false);
    expect(bindingWords(office('hos'), 'nothing')).toBe(false);
  });
});

describe('outcomes', () => {
  it.each([
    [
      'psow',
      [
        'upheld (S32)',
        'partly-upheld (S32)',
        'not-upheld (S32)',
        'discontinued (S32)',
        'early-resolution (S32)',
        'voluntary-settlement (S32)',
      ],
    ],
    [
      'lgsco',
      [
        'upheld (S18)',
        'partly-upheld (proposal)',
        'not-upheld (S18)',
        'settled (proposal)',
        'discontinued (proposal)',
      ],
    ],
    [
      'spso',
      [
        'upheld (proposal)',
        'partly-upheld (proposal)',
        'not-upheld (proposal)',
        'settled (proposal)',
        'discontinued (proposal)',
        'some-upheld-recommendations (S36)',
      ],
    ],
    [
      'hos',
      [
        'severe-maladministration (S41)',
        'maladministration (S41)',
        'service-failure (S41)',
        'no-failing-found (proposal)',
      ],
    ],
  ])('of %s', (id, outcomes) => {
    expect(listed(office(id).outcomes)).toEqual(outcomes);
  });

  it('PSOW upholds “in whole or in part”', () => {
    expect(office('psow').outcomes[1]?.label).toEqual({
      en: 'Upheld in whole or in part',
      cy: 'Cadarnhawyd yn gyfan gwbl neu’n rhannol',
    });
  });
});

describe('reasons to choose from', () => {
  it('LGSCO ceases where it is unachievable or a report would be disproportionate', () => {
    expect(listed(office('lgsco').ceaseReasons)).toEqual([
      'unachievable (S8)',
      'report-disproportionate (S8)',
      'body-gone (proposal)',
      'law-changed (proposal)',
    ]);
  });

  it('LGSCO’s record check returns a wrong category, an unfit summary, unclear evidence', () => {
    expect(listed(office('lgsco').returnReasons)).toEqual([
      'category-wrong (S7)',
      'summary-unfit (S7)',
      'evidence-unclear (S7)',
      'date-unclear (proposal)',
      'several-actions (proposal)',
      'body-wrong (proposal)',
    ]);
  });

  it('LGSCO notes how a body handles complaints by its own list, which others have as ours', () => {
    expect(listed(office('lgsco').handlingItems)).toEqual([
      'complaint-handling-failure (S13)',
      'slow-reply (S13)',
      'extension-requested (S13)',
      'inadequate-reply (S13)',
      'office-not-signposted (S13)',
      'prompt-and-full (proposal)',
      'more-than-asked (proposal)',
      'summons-threatened (S13)',
      'summons-issued (S13)',
    ]);
    expect(listed(office('psow').handlingItems)).toEqual([
      'complaint-handling-failure (proposal)',
      'slow-reply (proposal)',
      'extension-requested (proposal)',
      'inadequate-reply (proposal)',
      'office-not-signposted (proposal)',
      'prompt-and-full (proposal)',
      'more-than-asked (proposal)',
    ]);
  });

  it('PSOW treats as met where circumstances changed or the complainant no longer wants it', () => {
    expect(listed(office('psow').treatAsMetReasons)).toEqual([
      'circumstances-changed (S2 S4)',
      'no-longer-wanted (S2 S4)',
      'complainant-died (proposal)',
      'purpose-achieved (proposal)',
    ]);
  });

  it('a refusal is recorded by a reason', () => {
    expect(office('general').refusalReasons.map(({ id }) => id)).toEqual([
      'insufficient-resources',
      'outside-remit',
      'existing-practice',
      'interpretation',
      'disputes-finding',
      'law-forbids',
      'no-reason-given',
    ]);
  });

  it('a complainant who was not told has died, wants no contact or cannot be traced', () => {
    expect(office('general').notToldReasons.map(({ id }) => id)).toEqual([
      'died',
      'no-contact-wanted',
      'cannot-be-traced',
    ]);
  });
});

describe('periods, drafts, money and keeping', () => {
  it('LGSCO gives three weeks on a draft public report; ten working days are ours elsewhere', () => {
    expect(office('lgsco').commentPeriod).toEqual({
      value: { kind: 'period', amount: 3, unit: 'weeks', inclusive: false },
      source: { kind: 'text', refs: ['S20'] },
    });
    expect(office('psow').commentPeriod).toEqual({
      value: { kind: 'period', amount: 10, unit: 'workingDays', inclusive: false },
      source: { kind: 'proposal' },
    });
  });

  it.each([
    ['psow', ['final-report'], 'S2'],
    ['lgsco', ['decision', 'final-report'], 'S10 S20'],
    ['spso', ['decision', 'final-report'], 'proposal'],
  ])('%s offers comments on %s', (id, papers, ref) => {
    const { value, source } = office(id).draftOffersComment;
    expect([value, refsOf(source)]).toEqual([papers, ref]);
  });

  it('PHSO’s level 4 has amounts, PSOW’s four levels have none here, LGSCO has no tariff', () => {
    expect(office('phso').moneyGuidance).toMatchObject({
      scale: [{ label: { en: 'Level 4', cy: 'Lefel 4' }, from: 1000, to: 2950 }],
      source: { kind: 'text', refs: ['S45', 'S48'] },
    });
    const none = { from: null, to: null };
    expect(office('psow').moneyGuidance).toMatchObject({
      scale: [1, 2, 3, 4].map((level) => ({
        ...none,
        label: { en: `Level ${level}`, cy: `Lefel ${level}` },
      })),
      source: { kind: 'text', refs: ['S30'] },
    });
    expect(office('lgsco').moneyGuidance).toMatchObject({
      note: { en: 'Symbolic payments acknowledge the impact; there is no fixed tariff.' },
      scale: [],
      source: { kind: 'text', refs: ['S15'] },
    });
    expect(office('hos').moneyGuidance).toMatchObject({
      scale: [],
      source: { kind: 'text', refs: ['S41'] },
    });
    expect(office('nipso').moneyGuidance).toMatchObject({
      scale: [],
      source: { kind: 'proposal' },
    });
  });

  it('LGSCO keeps documents twelve months after the last substantive action', () => {
    expect(office('lgsco').retentionMonths).toEqual({
      value: 12,
      source: { kind: 'text', refs: ['S24'] },
    });
    expect(office('psow').retentionMonths.source).toEqual({ kind: 'proposal' });
  });
});
