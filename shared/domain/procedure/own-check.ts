import { ok, type Result, refuse } from '../../kernel/result.ts';
import { listSettings } from './own-apply.ts';
import type { OwnChanges } from './own-changes.ts';
import { isOpenTo } from './rights.ts';
import { type StepId, type StepRule, stepId } from './steps.ts';

/**
 * Whether an office's changes make sense by themselves. Refuses a step nobody could take
 * ('procedure.step-nobody'), one whose second person could never exist ('procedure.no-second-person'),
 * one given to a role it is never open to ('procedure.role-not-open'), a ladder that does not rise by day
 * and level ('procedure.ladder-order'), an id twice in a list ('procedure.listed-twice') and a second
 * impact check no later than the first ('procedure.impact-order').
 */
export function checkOwn(changes: OwnChanges): Result<null> {
  for (const check of [checkSteps, checkLadder, checkLists, checkImpact]) {
    const checked = check(changes);
    if (!checked.ok) return checked;
  }
  return ok(null);
}

function checkSteps({ steps }: OwnChanges): Result<null> {
  for (const [key, rule] of Object.entries(steps ?? {})) {
    const step = stepId.parse(key);
    const checked = rule === undefined ? ok(null) : checkStep(step, rule);
    if (!checked.ok) return checked;
  }
  return ok(null);
}

function checkStep(step: StepId, rule: StepRule): Result<null> {
  const { by, approvedBy, isRequestable, needsSecondPerson } = rule;
  const shut = [...by, ...approvedBy].find((role) => !isOpenTo(step, role));
  if (shut !== undefined) return refuse('procedure.role-not-open', { step, role: shut });
  const isAsked = needsSecondPerson || isRequestable;
  if (by.length === 0 && !isRequestable) return refuse('procedure.step-nobody', { step });
  if (isAsked && approvedBy.length === 0) return refuse('procedure.no-second-person', { step });
  return ok(null);
}

function checkLadder({ chaseLadder = [] }: OwnChanges): Result<null> {
  let level = 0;
  for (const [index, rung] of chaseLadder.entries()) {
    const before = chaseLadder[index - 1];
    const isLater = before === undefined || before.workingDays < rung.workingDays;
    if (!isLater || (rung.level !== null && rung.level !== level + 1))
      return refuse('procedure.ladder-order', { days: rung.workingDays });
    level = rung.level ?? level;
  }
  return checkIds('chaseLadder', chaseLadder);
}

function checkLists(changes: OwnChanges): Result<null> {
  for (const setting of [...listSettings, 'categories'] as const) {
    const checked = checkIds(setting, changes[setting] ?? []);
    if (!checked.ok) return checked;
  }
  for (const options of Object.values(changes.gateOptions ?? {})) {
    const checked = checkIds('gateOptions', options ?? []);
    if (!checked.ok) return checked;
  }
  return ok(null);
}

function checkIds(setting: string, listed: readonly { readonly id: string }[]): Result<null> {
  const ids = listed.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  return twice === undefined ? ok(null) : refuse('procedure.listed-twice', { setting, id: twice });
}

function checkImpact({ impactCheckMonths: months }: OwnChanges): Result<null> {
  return months !== undefined && months.second <= months.first
    ? refuse('procedure.impact-order')
    : ok(null);
}
