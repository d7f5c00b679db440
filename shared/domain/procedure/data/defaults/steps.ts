import type { Role } from '../../../member/events.ts';
import type { StepId, StepRule } from '../../steps.ts';
import type { Procedure, Ruled } from '../../vocabulary.ts';
import { proposal, rule } from '../sources.ts';

/** These roles take it by themselves; nobody else asks for it. */
export const alone = (...by: readonly Role[]): StepRule => ({
  by,
  approvedBy: [],
  isRequestable: false,
  needsSecondPerson: false,
});

/** These roles take it by themselves; anybody else may ask them to. */
export const onRequest = (...by: readonly Role[]): StepRule => ({
  by,
  approvedBy: by,
  isRequestable: true,
  needsSecondPerson: false,
});

/** One person asks, a different one approves. */
export const byTwo = (by: readonly Role[], approvedBy: readonly Role[]): StepRule => ({
  by,
  approvedBy,
  isRequestable: true,
  needsSecondPerson: true,
});

const ours = (step: StepRule): Ruled<StepRule> => rule(step, proposal);
const caseRoles = ['investigator', 'co-ordinator', 'manager', 'director'] as const;

/** The last column of the field’s c2, and what it leaves open. [P] */
export const defaultSteps: Procedure['steps'] = {
  'open-case': ours(alone('investigator', 'co-ordinator', 'manager')),
  'change-route': ours(onRequest('investigator', 'manager')),
  'write-recommendation': ours(onRequest('investigator')),
  'correct-record': ours(onRequest('investigator', 'co-ordinator')),
  'check-record': ours(onRequest('co-ordinator')),
  'issue-draft': ours(onRequest('investigator')),
  'record-comment': ours(alone('investigator', 'co-ordinator')),
  'answer-comment': ours(onRequest('investigator')),
  'ask-advice': ours(alone(...caseRoles)),
  'issue-decision': ours(onRequest('investigator', 'manager')),
  'record-contact': ours(alone(...caseRoles)),
  'file-evidence': ours(onRequest('co-ordinator', 'investigator')),
  assess: ours(onRequest('investigator', 'co-ordinator')),
  'override-statement': ours(onRequest('manager')),
  'record-payment': ours(alone('co-ordinator', 'investigator')),
  'accept-outstanding': ours(onRequest('manager')),
  chase: ours(onRequest('co-ordinator', 'investigator')),
  'ask-extension': ours(alone('co-ordinator', 'investigator', 'manager')),
  'decide-extension-before': ours(onRequest('investigator')),
  'decide-extension-after': ours(onRequest('manager')),
  'record-trigger': ours(alone('co-ordinator', 'investigator')),
  'move-dates': ours(onRequest('manager')),
  'treat-as-met': ours(byTwo(['investigator'], ['investigator', 'manager'])),
  'accept-equivalent': ours(byTwo(['investigator'], ['investigator', 'manager'])),
  'accept-incomplete': ours(byTwo(['investigator'], ['manager'])),
  escalate: ours(onRequest('manager')),
  'override-gate': ours(onRequest('manager')),
  cease: ours(onRequest('manager')),
  'record-non-compliance': ours(onRequest('director')),
  'issue-report': ours(onRequest('director')),
  reopen: ours(onRequest('investigator', 'manager')),
  'close-complaint': ours(onRequest('investigator', 'co-ordinator')),
  'close-recommendations': ours(onRequest('co-ordinator', 'investigator')),
  'decide-return': ours(onRequest('investigator', 'manager')),
  'impact-check': ours(onRequest('co-ordinator', 'investigator')),
  'write-theme': ours(alone('investigator', 'manager', 'learning-reader')),
  'not-publish': ours(onRequest('manager')),
  reassign: ours(onRequest('manager')),
  'set-roles': ours(alone('manager', 'director')),
  'adopt-procedure': ours(alone('manager', 'director')),
  'adopt-calendar': ours(alone('manager', 'director')),
  export: ours(alone(...caseRoles, 'auditor')),
};

/** The default steps with what an office's texts say of some of them. */
export const stepsWith = (
  confirmed: Partial<Readonly<Record<StepId, Ruled<StepRule>>>>,
): Procedure['steps'] => ({ ...defaultSteps, ...confirmed });
