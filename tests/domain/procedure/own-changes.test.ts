import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../shared/domain/procedure/differences.ts';
import { type OwnChanges, ownChanges } from '../../../shared/domain/procedure/own.ts';
import { type Procedure, procedure } from '../../../shared/domain/procedure/vocabulary.ts';
import {
  alone,
  base,
  chase,
  choice,
  copied,
  ownName as name,
  whole,
  words,
} from './given-office.ts';

const source = { kind: 'office' };
const shipped = whole(base);

describe('given an office that copies a procedure and changes nothing', () => {
  it('then it is the base under the office’s name, from the office’s day', () => {
    expect(whole(copied({}))).toEqual({
      ...shipped,
      id: 'ours',
      version: '1',
      effectiveFrom: '2026-01-01',
      name,
      shortName: name,
    });
  });

  it('then no rule differs', () => {
    expect(changesBetween(shipped, whole(copied({})))).toEqual([]);
  });
});

type Change = readonly [keyof Procedure, OwnChanges, unknown];

/** A change of every setting, with what the procedure then holds. */
const everyChange: readonly Change[] = [
  ['steps', { steps: { assess: alone } }, { ...shipped.steps, assess: { value: alone, source } }],
  ['chaseLadder', { chaseLadder: [chase] }, { value: [{ ...chase, source }], source }],
  ['words', { words: { met: words } }, { ...shipped.words, met: { ...words, source } }],
  [
    'kinds',
    { kindLabels: { invitation: words } },
    shipped.kinds.map((kind) =>
      kind.id === 'invitation' ? { ...kind, label: words, source } : kind,
    ),
  ],
  [
    'gate',
    { roadNeeds: { refusal: ['chased'] } },
    {
      ...shipped.gate,
      roadNeeds: { ...shipped.gate.roadNeeds, refusal: ['chased'] },
      source,
    },
  ],
  [
    'gate',
    {
      gateOptions: {
        draft: [{ id: 'wait', label: words, step: 'escalate', preconditions: [], isEnding: null }],
      },
    },
    {
      ...shipped.gate,
      options: {
        ...shipped.gate.options,
        draft: [
          {
            id: 'wait',
            label: words,
            step: 'escalate',
            preconditions: [],
            isEnding: null,
            source,
          },
        ],
      },
    },
  ],
  [
    'moneyGuidance',
    { moneyGuidance: { note: words, scale: [{ label: words, from: 100, to: null }] } },
    { note: words, scale: [{ label: words, from: 100, to: null }], source },
  ],
  [
    'categories',
    {
      categories: [
        {
          id: 'policy-change',
          label: words,
          isMoney: false,
          evidence: { enough: [words], notEnough: [], watchFor: [words] },
        },
        {
          id: 'new-one',
          label: words,
          isMoney: true,
          evidence: { enough: [], notEnough: [words], watchFor: [] },
        },
      ],
    },
    [
      {
        id: 'policy-change',
        label: words,
        isMoney: false,
        formerIds: ['policy'],
        evidence: {
          enough: [{ ...words, source }],
          notEnough: [],
          watchFor: [{ ...words, source }],
        },
        source,
      },
      {
        id: 'new-one',
        label: words,
        isMoney: true,
        formerIds: [],
        evidence: { enough: [], notEnough: [{ ...words, source }], watchFor: [] },
        source,
      },
    ],
  ],
  ...(
    [
      'outcomes',
      'ceaseReasons',
      'treatAsMetReasons',
      'incompleteReasons',
      'refusalReasons',
      'returnReasons',
      'notToldReasons',
      'handlingItems',
    ] as const
  ).map(
    (setting): Change => [setting, { [setting]: choice }, [{ id: 'one', label: words, source }]],
  ),
  ...(
    [
      ['dateMeans', 'action'],
      ['onTimeBy', 'satisfied'],
      ['nation', 'scotland'],
      ['languages', ['en']],
      ['usualUnits', ['weeks']],
      ['isEarlyResolutionFollowedUp', false],
      ['rollRule', 'forward'],
      ['dueSoonWorkingDays', 5],
      ['considerWithinWorkingDays', 20],
      ['commentPeriod', { kind: 'period', amount: 2, unit: 'weeks', inclusive: false }],
      ['draftOffersComment', ['discontinuance']],
      ['triggerReviewMonths', 1],
      ['impactCheckMonths', { first: 3, second: 9 }],
      ['officeClosuresStopTheBody', true],
      ['delayedAfterMonths', 9],
      ['retentionMonths', 24],
      ['evidenceMailbox', 'tystiolaeth@swyddfa.cymru'],
    ] as const
  ).map(([setting, value]): Change => [setting, { [setting]: value }, { value, source }]),
];

describe('given an office that changes one thing of a copy', () => {
  it.each(everyChange)('%s: then only that is the office’s own', (setting, changes, held) => {
    expect(ownChanges.parse(changes)).toEqual(changes);
    const made = whole(copied(changes));
    expect(made).toEqual({ ...whole(copied({})), [setting]: held });
    expect(procedure.parse(made)).toEqual(made);
  });

  it.each(everyChange)(
    '%s: then it is shown as the difference, and nothing else',
    (setting, changes) => {
      const differences = changesBetween(shipped, whole(copied(changes)));
      expect(differences.length).toBeGreaterThan(0);
      expect([...new Set(differences.map((each) => each.setting))]).toEqual([setting]);
    },
  );

  it('covers all that may be changed', () => {
    const tried = everyChange.flatMap(([, changes]) => Object.keys(changes));
    expect(new Set(tried)).toEqual(new Set(Object.keys(ownChanges.unwrap().shape)));
  });
});

describe('what is shown of a difference', () => {
  it('names the part, with what it was and what it is, without sources', () => {
    const changes: OwnChanges = {
      steps: { assess: alone },
      words: { met: words },
      gateOptions: { draft: [] },
      roadNeeds: { refusal: [] },
      nation: 'scotland',
      delayedAfterMonths: 9,
    };
    const shown = changesBetween(shipped, whole(copied(changes)));
    expect(shown.filter(({ setting }) => setting !== 'gate')).toEqual([
      {
        setting: 'steps',
        part: 'assess',
        before: {
          ...alone,
          by: ['investigator'],
          approvedBy: ['investigator'],
          isRequestable: true,
        },
        after: alone,
      },
      {
        setting: 'words',
        part: 'met',
        before: { en: 'Met', cy: 'Cyflawnwyd' },
        after: words,
      },
      { setting: 'nation', part: null, before: 'england-and-wales', after: 'scotland' },
      { setting: 'delayedAfterMonths', part: null, before: undefined, after: 9 },
    ]);
    expect(shown.filter(({ setting }) => setting === 'gate').map(({ part }) => part)).toEqual([
      'refusal',
      'draft write-chief-executive',
      'draft meet-body',
      'draft more-time',
      'draft case-conference',
      'draft public-report',
    ]);
  });

  it('shows what a list gained and lost', () => {
    const shown = changesBetween(shipped, whole(copied({ notToldReasons: choice })));
    expect(shown.map(({ part, before, after }) => [part, before !== undefined, after])).toEqual([
      ['died', true, undefined],
      ['no-contact-wanted', true, undefined],
      ['cannot-be-traced', true, undefined],
      ['one', false, { id: 'one', label: words }],
    ]);
  });

  it('shows how one version of an office differs from the next', () => {
    expect(changesBetween(whole({ id: 'psow', version: '1' }), shipped)).toEqual([
      { setting: 'isEarlyResolutionFollowedUp', part: null, before: false, after: true },
    ]);
  });
});
