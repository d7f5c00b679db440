import { describe, expect, it } from 'vitest';
import { procedureById, procedures } from '../../../shared/domain/procedure/registry.ts';
import {
  isOfficesRule,
  type RuleSource,
  ruleSource,
} from '../../../shared/domain/procedure/source.ts';
import type { Procedure } from '../../../shared/domain/procedure/vocabulary.ts';

/** Every source found anywhere inside a procedure, with the path to it; entries of lists go by their id. */
function* sourcesIn(value: unknown, path = ''): Generator<readonly [string, RuleSource]> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    const name = Array.isArray(value) ? (idOf(inner) ?? key) : key;
    const at = path === '' ? name : `${path}.${name}`;
    if (key === 'source') yield [path, ruleSource.parse(inner)];
    else yield* sourcesIn(inner, at);
  }
}

const idOf = (value: unknown): string | null =>
  value !== null && typeof value === 'object' && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null;

const pathsOf = (each: Procedure, kind: RuleSource['kind']): readonly string[] =>
  [...sourcesIn(each)].filter(([, source]) => source.kind === kind).map(([path]) => path);

/** What the field’s texts leave unconfirmed [K], office by office. */
const unconfirmed: Readonly<Record<string, readonly string[]>> = {
  psow: [],
  lgsco: ['words.met'],
  spso: [],
  phso: ['kinds.individual', 'kinds.systemic', 'usualUnits'],
  hos: [
    'instruments.order.isBinding',
    'instruments.recommendation.isBinding',
    'kinds.wider-order',
    'dateMeans',
    'usualUnits',
  ],
  nipso: ['instruments.recommendation.isBinding'],
  general: [],
};

describe.each(procedures)('every rule of $id $version', (each) => {
  it('says where it comes from, hundreds of times over', () => {
    expect([...sourcesIn(each)].length).toBeGreaterThan(200);
  });

  it('is background only where the field’s texts leave it at [K]', () => {
    expect(pathsOf(each, 'background').toSorted()).toEqual((unconfirmed[each.id] ?? []).toSorted());
  });

  it('is never shown as the office’s own where it is background or our proposal', () => {
    for (const [path, source] of sourcesIn(each))
      expect(isOfficesRule(source), path).toBe(source.kind === 'text');
  });

  it('names texts of the source index', () => {
    const lettered = ['42b', '42c', '56b'];
    for (const [path, source] of sourcesIn(each))
      for (const ref of source.kind === 'text' ? source.refs : []) {
        const number = ref.slice(1);
        const isKnown = lettered.includes(number) || (Number(number) >= 1 && Number(number) <= 58);
        expect(isKnown, `${path} ${ref}`).toBe(true);
      }
  });
});

/** What the offices’ texts say of how they differ (e), office by office: the rule and its texts. */
const read: readonly (readonly [office: string, version: string, rules: readonly string[]])[] = [
  ...(
    [
      ['1', 'S28'],
      ['2', 'S2 S4'],
    ] as const
  ).map(
    ([version, followUp]) =>
      [
        'psow',
        version,
        [
          'languages S2 S4',
          'instruments.recommendation.isBinding S2',
          'instruments.recommendation S2',
          'instruments.agreed-action.isBinding S2',
          'instruments.agreed-action S2',
          'kinds.personal-remedy S2',
          'kinds.service-improvement S2',
          'kinds.invitation S32',
          'dateMeans S2 S4',
          'onTimeBy S2 S4',
          'usualUnits S32',
          `isEarlyResolutionFollowedUp ${followUp}`,
          'statutoryReply S31',
        ],
      ] as const,
  ),
  [
    'lgsco',
    '1',
    [
      'instruments.agreed-action.isBinding S15',
      'instruments.agreed-action S15',
      'instruments.recommendation.isBinding S15',
      'instruments.recommendation S15',
      'kinds.personal-remedy S6',
      'kinds.service-improvement S6',
      'dateMeans S16',
      'onTimeBy S16',
      'usualUnits S7',
      'statutoryReply S25',
      'delayedAfterMonths S9',
    ],
  ],
  [
    'spso',
    '1',
    [
      'instruments.recommendation.isBinding S35',
      'instruments.recommendation S35',
      'kinds.individual.counted S37',
      'kinds.individual S37',
      'kinds.learning-and-improvement.counted S37',
      'kinds.learning-and-improvement S37',
      'kinds.complaints-handling.counted S37',
      'kinds.complaints-handling S37',
      'dateMeans S36',
      'onTimeBy S36',
      'usualUnits S36',
    ],
  ],
  ['phso', '1', ['instruments.recommendation.isBinding S48', 'instruments.recommendation S48']],
  [
    'hos',
    '1',
    [
      'instruments.order S41',
      'instruments.recommendation S41',
      'kinds.order.counted S42',
      'kinds.order S41',
      'kinds.recommendation S41',
    ],
  ],
  ['nipso', '1', ['instruments.recommendation S56']],
  ['general', '1', []],
];

describe('what is read in an office’s texts', () => {
  const partsOfTable = new RegExp(
    `^(${[
      'languages|nation|instruments|kinds|dateMeans|onTimeBy|usualUnits',
      'isEarlyResolutionFollowedUp|statutoryReply|delayedAfterMonths',
    ].join('|')})\\b`,
  );

  it.each(read)('%s, version %s', (id, version, rules) => {
    const claimed = [...sourcesIn(procedureById(id, version))].flatMap(([path, source]) =>
      source.kind === 'text' && partsOfTable.test(path) ? [`${path} ${source.refs.join(' ')}`] : [],
    );
    expect(claimed.toSorted()).toEqual(rules.toSorted());
  });

  it('leaves no procedure out', () => {
    expect(read.map(([id, version]) => `${id} ${version}`)).toEqual(
      procedures.map(({ id, version }) => `${id} ${version}`),
    );
  });
});

describe('what no office’s text was found for', () => {
  const ours = [
    'dueSoonWorkingDays',
    'rollRule',
    'chaseLadder',
    'considerWithinWorkingDays',
    'triggerReviewMonths',
    'impactCheckMonths',
    'officeClosuresStopTheBody',
  ] as const;

  it.each(procedures)('is a default of the app in $id $version', (each) => {
    for (const setting of ours) expect(each[setting].source, setting).toEqual({ kind: 'proposal' });
    expect(each.dueSoonWorkingDays.value).toBe(10);
    expect(each.rollRule.value).toBe('keep');
    expect(each.considerWithinWorkingDays.value).toBe(10);
    expect(each.triggerReviewMonths.value).toBe(3);
    expect(each.impactCheckMonths.value).toEqual({ first: 6, second: 12 });
    expect(each.officeClosuresStopTheBody.value).toBe(false);
  });

  it('is all of the general procedure', () => {
    const general = procedureById('general');
    const kinds = new Set(Array.from(sourcesIn(general), ([, { kind }]) => kind));
    expect(kinds).toEqual(new Set(['proposal']));
  });
});

describe('what may be shown as an office’s rule', () => {
  it('is what was read in its texts, or what the office set itself', () => {
    expect(isOfficesRule({ kind: 'text', refs: ['S2'] })).toBe(true);
    expect(isOfficesRule({ kind: 'office' })).toBe(true);
    expect(isOfficesRule({ kind: 'proposal' })).toBe(false);
    expect(isOfficesRule({ kind: 'background' })).toBe(false);
  });
});
