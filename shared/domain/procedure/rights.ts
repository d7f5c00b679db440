import type { Role } from '../member/events.ts';
import type { StepId } from './steps.ts';
import type { Procedure } from './vocabulary.ts';

/** `ask`: not alone; the step may be asked for and another person says yes. */
export type Right = 'yes' | 'ask' | 'no';

type Rights = Pick<Procedure, 'steps'>;

/** Reading and auditing are kept apart from casework: each has this one step and asks for no other. [P] */
const onlySteps: Partial<Readonly<Record<Role, StepId>>> = {
  'learning-reader': 'write-theme',
  auditor: 'export',
};

/** Whether a role may ever take or ask for a step, whatever the procedure says. */
export const isOpenTo = (step: StepId, role: Role): boolean => (onlySteps[role] ?? step) === step;

/** What a person holding these roles may do with a step. Who decides a request: `whoApproves`. */
export function mayDo(procedure: Rights, step: StepId, roles: readonly Role[]): Right {
  const { by, isRequestable, needsSecondPerson } = procedure.steps[step].value;
  const open = roles.filter((role) => isOpenTo(step, role));
  const isNamed = open.some((role) => by.includes(role));
  if (isNamed) return needsSecondPerson ? 'ask' : 'yes';
  return isRequestable && open.length > 0 ? 'ask' : 'no';
}

/** The roles whose word makes the step happen: those who take it, or who approve it where two are needed. */
export function whoMay(procedure: Rights, step: StepId): readonly Role[] {
  const { by, approvedBy, needsSecondPerson } = procedure.steps[step].value;
  return needsSecondPerson ? approvedBy : by;
}

/** The roles that may say yes to a request for the step; the person must be another than who asked. */
export const whoApproves = (procedure: Rights, step: StepId): readonly Role[] =>
  procedure.steps[step].value.approvedBy;
