import { bankHolidaysOf } from '../../../../../shared/domain/calendar/lists.ts';
import type { CaseCommand } from '../../../../../shared/domain/case/commands.ts';
import { decide } from '../../../../../shared/domain/case/decide.ts';
import { evolve } from '../../../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../../../shared/domain/case/state.ts';
import { mapExtract } from '../../../../../shared/domain/extract/map.ts';
import { type ExtractPlan, previewExtract } from '../../../../../shared/domain/extract/preview.ts';
import { suggestMapping } from '../../../../../shared/domain/extract/suggest.ts';
import type { ExtractTable } from '../../../../../shared/domain/extract/table.ts';
import { procedureById } from '../../../../../shared/domain/procedure/registry.ts';

export const today = '2026-03-02';
export const file = { name: 'extract.csv', sha256: 'ab'.repeat(32) };

export function office(id: string) {
  const procedure = procedureById(id);
  if (procedure === undefined) throw new Error(`no procedure ${id}`);
  return procedure;
}

const stamp = { by: 'member', device: 'device', at: '2026-03-02T09:00:00.000Z' };

/** Lets the real decider and fold carry out commands; a refusal is a failure of the test. */
export function carryOut(
  commands: readonly CaseCommand[],
  before: readonly CaseState[],
): readonly CaseState[] {
  let made = before.reduce((sum, each) => sum + 1 + each.recommendations.length, 0);
  const newId = () => {
    made += 1;
    return made.toString(16).padStart(32, '0');
  };
  return commands.reduce<readonly CaseState[]>((states, command) => {
    const caseId = command.kind === 'openCase' ? null : command.caseId;
    const state = states.find((each) => each.caseId === caseId) ?? null;
    const plain = (reference: string) => reference.replace(/\s/g, '').toLowerCase();
    const decided = decide(command, state, {
      today,
      newId,
      actor: {
        memberId: 'somebody',
        roles: ['investigator', 'co-ordinator', 'manager', 'director'],
      },
      calendarOf: ({ nation }) => bankHolidaysOf(nation.value),
      inConflict: new Set(),
      isReferenceTaken: (reference, except) =>
        states.some(
          (each) => each.caseId !== except && plain(each.details.reference) === plain(reference),
        ),
    });
    if (!decided.ok) throw new Error(`${command.kind}: ${JSON.stringify(decided.error)}`);
    const subject = caseId ?? decided.value.id;
    const after = decided.value.events.reduce<CaseState | null>(
      (folded, event) => evolve(folded, { event, stamp, subject }),
      state,
    );
    if (after === null) throw new Error('no case came of it');
    return [...states.filter((each) => each.caseId !== subject), after];
  }, before);
}

/** Reads a table under its suggested mapping and previews it. */
export function plan(
  table: ExtractTable,
  existing: readonly CaseState[],
  id = 'psow',
): ExtractPlan {
  const procedure = office(id);
  const mapped = mapExtract(table, suggestMapping(table, procedure), procedure, today);
  return previewExtract(mapped, existing, file);
}

/** Previews and takes in. */
export const takeIn = (
  table: ExtractTable,
  existing: readonly CaseState[] = [],
): readonly CaseState[] => carryOut(plan(table, existing).commands, existing);
