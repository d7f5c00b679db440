import { describe, expect, it } from 'vitest';
import { type Role, roles } from '../../../shared/domain/member/events.ts';
import { procedures } from '../../../shared/domain/procedure/registry.ts';
import { isOpenTo, mayDo, whoApproves, whoMay } from '../../../shared/domain/procedure/rights.ts';
import { type StepId, stepIds } from '../../../shared/domain/procedure/steps.ts';
import { office } from './given-office.ts';

/** What each of the six roles may do with a step, in the order of the roles. */
const rightsTo = (id: string, step: StepId): string =>
  roles.map((role) => mayDo(office(id), step, [role])).join(' ');

//                             investigator co-ordinator manager director learning-reader auditor
const nobodyElseAsks = 'no no';

describe('given an office whose texts say nothing of it', () => {
  it.each<[StepId, string]>([
    ['open-case', 'yes yes yes no'],
    ['change-route', 'yes ask yes ask'],
    ['write-recommendation', 'yes ask ask ask'],
    ['correct-record', 'yes yes ask ask'],
    ['check-record', 'ask yes ask ask'],
    ['issue-draft', 'yes ask ask ask'],
    ['record-comment', 'yes yes no no'],
    ['answer-comment', 'yes ask ask ask'],
    ['ask-advice', 'yes yes yes yes'],
    ['issue-decision', 'yes ask yes ask'],
    ['record-contact', 'yes yes yes yes'],
    ['file-evidence', 'yes yes ask ask'],
    ['assess', 'yes yes ask ask'],
    ['override-statement', 'ask ask yes ask'],
    ['record-payment', 'yes yes no no'],
    ['accept-outstanding', 'ask ask yes ask'],
    ['chase', 'yes yes ask ask'],
    ['ask-extension', 'yes yes yes no'],
    ['decide-extension-before', 'yes ask ask ask'],
    ['decide-extension-after', 'ask ask yes ask'],
    ['record-trigger', 'yes yes no no'],
    ['move-dates', 'ask ask yes ask'],
    ['treat-as-met', 'ask ask ask ask'],
    ['accept-equivalent', 'ask ask ask ask'],
    ['accept-incomplete', 'ask ask ask ask'],
    ['escalate', 'ask ask yes ask'],
    ['override-gate', 'ask ask yes ask'],
    ['cease', 'ask ask yes ask'],
    ['record-non-compliance', 'ask ask ask yes'],
    ['issue-report', 'ask ask ask yes'],
    ['reopen', 'yes ask yes ask'],
    ['close-complaint', 'yes yes ask ask'],
    ['close-recommendations', 'yes yes ask ask'],
    ['decide-return', 'yes ask yes ask'],
    ['impact-check', 'yes yes ask ask'],
    ['not-publish', 'ask ask yes ask'],
    ['reassign', 'ask ask yes ask'],
    ['set-roles', 'no no yes yes'],
    ['adopt-procedure', 'no no yes yes'],
    ['adopt-calendar', 'no no yes yes'],
  ])('when somebody wants to %s, then the roles may: %s', (step, rights) => {
    expect(rightsTo('general', step)).toBe(`${rights} ${nobodyElseAsks}`);
  });

  it('then a reader for learning writes themes, and an auditor exports, and neither does more', () => {
    expect(rightsTo('general', 'write-theme')).toBe('yes no yes no yes no');
    expect(rightsTo('general', 'export')).toBe('yes yes yes yes no yes');
    for (const role of ['learning-reader', 'auditor'] as const) {
      const open = stepIds.filter((step) => isOpenTo(step, role));
      expect(open).toEqual([role === 'auditor' ? 'export' : 'write-theme']);
    }
    expect(stepIds.every((step) => isOpenTo(step, 'manager'))).toBe(true);
  });

  it('then the second check of what is treated as met is another investigator’s or a manager’s', () => {
    expect(whoMay(office('general'), 'treat-as-met')).toEqual(['investigator', 'manager']);
    expect(whoApproves(office('general'), 'treat-as-met')).toEqual(['investigator', 'manager']);
    expect(whoMay(office('general'), 'accept-incomplete')).toEqual(['manager']);
    expect(whoMay(office('general'), 'assess')).toEqual(['investigator', 'co-ordinator']);
  });
});

describe('given a person with several roles, or none', () => {
  it('then the best of their roles counts', () => {
    expect(mayDo(office('general'), 'escalate', ['investigator', 'manager'])).toBe('yes');
    expect(mayDo(office('general'), 'escalate', ['auditor', 'investigator'])).toBe('ask');
    expect(mayDo(office('general'), 'escalate', ['auditor', 'learning-reader'])).toBe('no');
    expect(mayDo(office('general'), 'escalate', [])).toBe('no');
  });

  it('then a role a step is never open to does not help, even where a procedure names it', () => {
    const steps = {
      ...office('general').steps,
      assess: {
        value: {
          by: ['auditor' as const],
          approvedBy: [],
          isRequestable: false,
          needsSecondPerson: false,
        },
        source: { kind: 'office' as const },
      },
    };
    expect(mayDo({ steps }, 'assess', ['auditor'])).toBe('no');
  });
});

describe('given what c2 confirms of an office', () => {
  it.each<[string, StepId, readonly Role[], readonly string[]]>([
    ['lgsco', 'write-recommendation', ['investigator'], ['S6']],
    ['lgsco', 'check-record', ['co-ordinator'], ['S7']],
    ['lgsco', 'file-evidence', ['co-ordinator'], ['S7']],
    ['lgsco', 'chase', ['co-ordinator'], ['S7']],
    ['lgsco', 'decide-extension-before', ['manager'], ['S8', 'S16']],
    ['lgsco', 'decide-extension-after', ['manager'], ['S8']],
    ['lgsco', 'escalate', ['manager'], ['S8']],
    ['lgsco', 'cease', ['manager'], ['S8']],
    ['lgsco', 'record-non-compliance', ['director'], ['S8']],
    ['psow', 'write-recommendation', ['investigator'], ['S2']],
    ['psow', 'chase', ['investigator'], ['S2']],
    ['psow', 'assess', ['investigator'], ['S2']],
    ['psow', 'decide-extension-before', ['investigator'], ['S2']],
    ['psow', 'treat-as-met', ['investigator'], ['S2']],
    ['psow', 'record-non-compliance', ['director'], ['S31']],
    ['psow', 'issue-report', ['director'], ['S31']],
  ])('%s: %s is done by %s (%s)', (id, step, by, refs) => {
    const { value, source } = office(id).steps[step];
    expect(source).toEqual({ kind: 'text', refs });
    expect(value).toEqual({ by, approvedBy: by, isRequestable: true, needsSecondPerson: false });
  });

  it('LGSCO: an investigator keeps something unpublished only with a manager’s consent', () => {
    expect(office('lgsco').steps['not-publish']).toEqual({
      value: {
        by: ['investigator'],
        approvedBy: ['manager'],
        isRequestable: true,
        needsSecondPerson: true,
      },
      source: { kind: 'text', refs: ['S19'] },
    });
    expect(mayDo(office('lgsco'), 'not-publish', ['investigator'])).toBe('ask');
    expect(whoMay(office('lgsco'), 'not-publish')).toEqual(['manager']);
  });

  it('and nothing else is claimed of any office', () => {
    const claimed = procedures.flatMap(({ id, version, steps }) =>
      stepIds
        .filter((step) => steps[step].source.kind !== 'proposal')
        .map((step) => `${id} ${version} ${step}`),
    );
    expect(claimed).toHaveLength(7 + 7 + 10);
    expect(claimed.filter((each) => !/^(psow|lgsco) /.test(each))).toEqual([]);
  });
});

describe.each(procedures)('in the procedure $id $version', ({ steps }) => {
  it('every step can be taken, and every request has somebody who can say yes', () => {
    for (const step of stepIds) {
      const { by, approvedBy, isRequestable, needsSecondPerson } = steps[step].value;
      expect(by.length, step).toBeGreaterThan(0);
      expect(isRequestable || needsSecondPerson, step).toBe(approvedBy.length > 0);
      for (const role of [...by, ...approvedBy]) expect(isOpenTo(step, role), step).toBe(true);
    }
  });
});
