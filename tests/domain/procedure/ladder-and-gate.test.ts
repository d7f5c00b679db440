import { describe, expect, it } from 'vitest';
import {
  needsOf,
  preconditionIds,
  roadIds,
  type Stage,
  stages,
} from '../../../shared/domain/procedure/gate.ts';
import { procedures } from '../../../shared/domain/procedure/registry.ts';
import type { RuleSource } from '../../../shared/domain/procedure/source.ts';
import { office } from './given-office.ts';

const refsOf = (source: RuleSource): string =>
  source.kind === 'text' ? source.refs.join(' ') : source.kind;

describe('the chase ladder', () => {
  it('given no text about intervals, then it reminds, chases twice, escalates and decides', () => {
    expect(
      office('general').chaseLadder.value.map((rung) => [
        rung.id,
        rung.kind,
        rung.level,
        rung.workingDays,
        rung.by,
        rung.asksWhyLate,
        rung.copiesManager,
        rung.tellsComplainant,
        refsOf(rung.source),
      ]),
    ).toEqual([
      ['reminder', 'reminder', null, -10, 'co-ordinator', false, false, false, 'proposal'],
      ['chase-1', 'chase', 1, 1, 'co-ordinator', true, false, false, 'proposal'],
      ['chase-2', 'chase', 2, 10, 'co-ordinator', true, true, true, 'proposal'],
      ['escalate', 'escalate', 3, 20, 'manager', false, false, false, 'proposal'],
      ['decide', 'decide', null, 40, 'director', false, false, false, 'proposal'],
    ]);
    expect(office('general').chaseLadder.source).toEqual({ kind: 'proposal' });
  });

  it('given PSOW, then only its chase at the date and its asking why are claimed, and a caseworker chases', () => {
    expect(
      office('psow').chaseLadder.value.map(({ id, by, source }) => [id, by, refsOf(source)]),
    ).toEqual([
      ['reminder', 'investigator', 'proposal'],
      ['chase-1', 'investigator', 'S2 S4'],
      ['chase-2', 'investigator', 'proposal'],
      ['escalate', 'manager', 'proposal'],
      ['decide', 'director', 'proposal'],
    ]);
  });

  it.each(procedures)('in $id $version rises, and each rung is sent by one who may', (each) => {
    const rungs = each.chaseLadder.value;
    const days = rungs.map(({ workingDays }) => workingDays);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    const stepOf = {
      reminder: 'chase',
      chase: 'chase',
      escalate: 'escalate',
      decide: 'record-non-compliance',
    } as const;
    for (const { kind, by } of rungs) expect(each.steps[stepOf[kind]].value.by).toContain(by);
  });
});

describe('the roads to the gate', () => {
  it.each(procedures)('need the same of $id $version', ({ gate }) => {
    expect(gate.roads).toEqual(roadIds);
    expect(gate.source).toEqual({ kind: 'proposal' });
    expect(gate.roadNeeds).toEqual({
      'no-response': ['due-date-passed', 'chased', 'chase-proven-sent', 'reply-window-passed'],
      refusal: ['refusal-recorded', 'reasons-considered'],
      'still-unsatisfactory': ['still-needed-asked', 'request-date-passed'],
      'something-else-done': [
        'different-action-recorded',
        'reasons-considered',
        'complainant-asked',
      ],
    });
  });

  it('a road’s needs come before the option’s, each once', () => {
    const { gate } = office('psow');
    const report = gate.options.decision.find(({ id }) => id === 'special-report');
    expect(report && needsOf(gate, 'refusal', report)).toEqual([
      'refusal-recorded',
      'reasons-considered',
      'pattern-checked',
      'proportionality-considered',
      'complainant-asked',
      'agreed-in-writing',
    ]);
  });
});

/** What an office has at a stage: option, source. */
const offered = (id: string, stage: Stage): readonly string[] =>
  office(id).gate.options[stage].map((each) => `${each.id} (${refsOf(each.source)})`);

describe('what is offered when a body does not do what was asked', () => {
  it('given LGSCO after a decision: the manager’s menu, and a public report', () => {
    expect(offered('lgsco', 'decision')).toEqual([
      'write-chief-executive (S8)',
      'meet-body (S8)',
      'more-time (S8)',
      'explain-delay (S8)',
      'case-conference (S8)',
      'new-case (S8)',
      'cease (S8)',
      'record-non-compliance (S8)',
      'consider-public-report (S8)',
      'public-report (S14 S20)',
    ]);
  });

  it('given LGSCO after a report and a further report: what the Act gives', () => {
    expect(offered('lgsco', 'report')).toEqual([
      'write-chief-executive (proposal)',
      'meet-body (proposal)',
      'more-time (S25)',
      'explain-delay (proposal)',
      'cease (proposal)',
      'record-non-compliance (proposal)',
      'further-report (S25)',
      'adverse-findings-notice (S12)',
      'tell-regulator (S25)',
    ]);
    expect(offered('lgsco', 'further-report')).toContain('more-time (S25)');
    expect(offered('lgsco', 'further-report').slice(-2)).toEqual([
      'statement (S25 S55)',
      'tell-regulator (S25)',
    ]);
  });

  it('given LGSCO at draft: a report where the body does not agree', () => {
    expect(offered('lgsco', 'draft')).toEqual([
      'write-chief-executive (proposal)',
      'meet-body (proposal)',
      'more-time (proposal)',
      'case-conference (proposal)',
      'public-report (S14 S20)',
    ]);
  });

  it('given PSOW: a special report also on what was settled without investigation', () => {
    expect(offered('psow', 'settlement')).toEqual([
      'write-chief-executive (proposal)',
      'meet-body (proposal)',
      'more-time (S2)',
      'explain-delay (proposal)',
      'new-case (proposal)',
      'cease (proposal)',
      'record-non-compliance (proposal)',
      'special-report (S31)',
    ]);
    expect(offered('psow', 'decision')).toContain('more-time (S2)');
    for (const stage of ['decision', 'report', 'further-report'] as const)
      expect(offered('psow', stage)).toContain('special-report (S31)');
    expect(offered('psow', 'draft')).toContain('public-report (S32)');
  });

  it('given HOS: failure orders by type, and the regulator', () => {
    expect(offered('hos', 'decision').slice(-5)).toEqual([
      'chfo-1 (S43)',
      'chfo-2 (S43)',
      'chfo-3 (S43)',
      'tell-regulator (S39)',
      'publish-non-compliance (proposal)',
    ]);
    expect(offered('hos', 'settlement')).not.toContain('publish-non-compliance (proposal)');
  });

  it('given SPSO and PHSO: their own reports', () => {
    expect(offered('spso', 'decision').slice(-2)).toEqual([
      'support-and-intervention (S38)',
      'special-report (S35)',
    ]);
    expect(offered('spso', 'settlement').at(-1)).toBe('support-and-intervention (S38)');
    expect(offered('spso', 'further-report').at(-1)).toBe('special-report (S35)');
    expect(offered('phso', 'decision').at(-1)).toBe('lay-report (S48)');
    expect(offered('phso', 'report').at(-1)).toBe('lay-report (S48)');
  });

  it('no office is offered another’s instrument', () => {
    const owners: Readonly<Record<string, readonly string[]>> = {
      'special-report': ['psow', 'spso'],
      statement: ['lgsco'],
      'adverse-findings-notice': ['lgsco'],
      'further-report': ['lgsco'],
      'lay-report': ['phso'],
      'chfo-1': ['hos'],
      'support-and-intervention': ['spso'],
      'public-report': ['psow', 'lgsco'],
    };
    for (const [option, ids] of Object.entries(owners)) {
      const having = procedures.filter(({ gate }) =>
        stages.some((stage) => gate.options[stage].some(({ id }) => id === option)),
      );
      expect([...new Set(having.map(({ id }) => id))], option).toEqual(ids);
    }
  });
});

const needsAt = (id: string, stage: Stage, option: string) =>
  office(id).gate.options[stage].find((each) => each.id === option);

describe('what an option needs and where it leads', () => {
  const weighed = ['pattern-checked', 'proportionality-considered'];
  const grave = [...weighed, 'reasons-considered', 'complainant-asked'];
  it.each([
    ['lgsco', 'decision', 'write-chief-executive', 'escalate', [], null],
    ['lgsco', 'decision', 'consider-public-report', 'escalate', ['pattern-checked'], null],
    [
      'lgsco',
      'decision',
      'cease',
      'cease',
      ['proportionality-considered', 'complainant-asked'],
      'ceased',
    ],
    [
      'lgsco',
      'decision',
      'new-case',
      'escalate',
      ['agreed-in-writing', 'complainant-asked'],
      'superseded',
    ],
    ['lgsco', 'decision', 'record-non-compliance', 'record-non-compliance', grave, 'not-complied'],
    [
      'lgsco',
      'decision',
      'public-report',
      'issue-report',
      [...grave, 'comments-offered'],
      'superseded',
    ],
    [
      'lgsco',
      'draft',
      'public-report',
      'issue-report',
      [...grave, 'comments-offered'],
      'superseded',
    ],
    ['lgsco', 'report', 'more-time', 'escalate', ['agreed-in-writing'], null],
    ['lgsco', 'further-report', 'more-time', 'escalate', ['agreed-in-writing'], null],
    [
      'lgsco',
      'report',
      'further-report',
      'issue-report',
      ['statutory-reply-passed', 'reasons-considered'],
      'superseded',
    ],
    [
      'lgsco',
      'report',
      'adverse-findings-notice',
      'record-non-compliance',
      ['statutory-reply-passed', 'reasons-considered', 'proportionality-considered'],
      'not-complied',
    ],
    [
      'lgsco',
      'further-report',
      'statement',
      'record-non-compliance',
      ['statutory-reply-passed', 'reasons-considered', 'proportionality-considered'],
      'not-complied',
    ],
    [
      'psow',
      'settlement',
      'special-report',
      'issue-report',
      [...grave, 'agreed-in-writing'],
      'not-complied',
    ],
    [
      'psow',
      'report',
      'special-report',
      'issue-report',
      [...grave, 'statutory-reply-passed'],
      'not-complied',
    ],
    ['psow', 'further-report', 'special-report', 'issue-report', grave, 'not-complied'],
    ['phso', 'decision', 'lay-report', 'issue-report', grave, 'not-complied'],
    ['hos', 'decision', 'publish-non-compliance', 'record-non-compliance', grave, 'not-complied'],
    ['hos', 'decision', 'chfo-2', 'escalate', [], null],
  ] as const)('%s at %s: %s', (id, stage, option, step, preconditions, isEnding) => {
    expect(needsAt(id, stage, option)).toMatchObject({ step, preconditions, isEnding });
  });

  it.each(procedures)(
    'in $id $version every stage has options, each once, each need once',
    (each) => {
      for (const stage of stages) {
        const options = each.gate.options[stage];
        expect(options.length).toBeGreaterThan(0);
        expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
        for (const { preconditions } of options) {
          expect(new Set(preconditions).size).toBe(preconditions.length);
          expect(preconditions.every((need) => preconditionIds.includes(need))).toBe(true);
        }
      }
    },
  );
});
