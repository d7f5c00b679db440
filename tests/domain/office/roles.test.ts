import { describe, expect, it } from 'vitest';
import { decideMember } from '../../../shared/domain/member/decide.ts';
import type { Role } from '../../../shared/domain/member/events.ts';
import { canSetRoles, mayForOffice } from '../../../shared/domain/office/rights.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { elin, here, newClosureId, office, person, today, tom } from './given-office.ts';

const dai = person('dai', 'director');
const setRoles = (memberId: string, roles: readonly Role[], reason = ' Cover for leave ') =>
  ({ kind: 'setRoles', memberId, roles, reason }) as const;
const present = (actor = elin, members = here(elin, tom)) => ({
  actor,
  members,
  today,
  newId: () => newClosureId,
});
const given = (roles: Role[]) => ({
  ok: true,
  value: { kind: 'member.roles-set', body: { roles, reason: 'Cover for leave' } },
});

describe('saying who holds which role', () => {
  it('writes the roles in the office’s order, each once, with the reason', () => {
    const command = setRoles('tom', ['manager', 'investigator', 'manager']);
    expect(decideMember(command, office(), present())).toEqual(given(['investigator', 'manager']));
  });

  it.each([
    ['nobody known', setRoles('nobody', ['manager']), 'member.not-found'],
    ['no role at all', setRoles('tom', []), 'roles.none'],
    ['the roles held already', setRoles('tom', ['investigator']), 'roles.same'],
    ['no reason', setRoles('tom', ['manager'], ' '), 'reason.missing'],
    ['taking away the last who may set roles', setRoles('elin', ['auditor']), 'roles.nobody-left'],
  ])('is refused for %s', (_, command, code) => {
    expect(decideMember(command, office(), present())).toEqual({ ok: false, error: { code } });
  });

  it('tells a role more, a role less and another role from the same', () => {
    const both = person('elin', 'manager', 'director');
    const who = present(both, here(both, tom));
    expect(decideMember(setRoles('elin', ['director', 'manager']), office(), who)).toMatchObject({
      error: { code: 'roles.same' },
    });
    expect(decideMember(setRoles('elin', ['manager']), office(), who)).toEqual(given(['manager']));
    expect(decideMember(setRoles('elin', ['manager', 'auditor']), office(), who)).toEqual(
      given(['manager', 'auditor']),
    );
  });

  it('lets one who may set roles give the right away while another has it', () => {
    const who = present(elin, here(elin, dai));
    expect(decideMember(setRoles('elin', ['investigator']), office(), who)).toEqual(
      given(['investigator']),
    );
  });

  it('is for those the chosen procedure names', () => {
    expect(decideMember(setRoles('tom', ['director']), office(), present(tom))).toEqual({
      ok: false,
      error: { code: 'role.not-allowed', detail: { who: 'manager, director' } },
    });
    expect(decideMember(setRoles('tom', ['manager']), null, present())).toEqual({
      ok: false,
      error: { code: 'office.not-set-up' },
    });
  });

  it('is open to all where nobody may, as long as somebody may afterwards', () => {
    const alone = present(tom, here(tom));
    expect(decideMember(setRoles('tom', ['investigator', 'manager']), office(), alone)).toEqual(
      given(['investigator', 'manager']),
    );
    expect(decideMember(setRoles('tom', ['co-ordinator']), office(), alone)).toEqual({
      ok: false,
      error: { code: 'roles.nobody-left' },
    });
  });

  it('is refused under a procedure this version does not know', () => {
    const lost = { ...office(), procedure: { id: 'lost', version: '1' } };
    expect(decideMember(setRoles('tom', ['manager']), lost, present())).toEqual({
      ok: false,
      error: { code: 'procedure.unknown', detail: { id: 'lost' } },
    });
  });
});

describe('the rights of the office', () => {
  const procedure = procedureOf({ id: 'general', version: '1' });
  if (procedure === undefined) throw new Error('general');

  it('are open to nobody else than it names, even where nobody here holds them', () => {
    const alone = present(tom, here(tom));
    expect(mayForOffice(procedure, 'adopt-calendar', alone)).toBe(false);
    expect(mayForOffice(procedure, 'set-roles', alone)).toBe(true);
    expect(mayForOffice(procedure, 'adopt-calendar', present())).toBe(true);
    expect(mayForOffice(procedure, 'set-roles', present(tom))).toBe(false);
  });

  it('are with who says yes, where the procedure wants two', () => {
    const byTwo = {
      steps: {
        ...procedure.steps,
        'adopt-calendar': {
          value: {
            by: ['investigator'],
            approvedBy: ['director'],
            isRequestable: false,
            needsSecondPerson: true,
          },
          source: { kind: 'office' },
        },
      },
    } as const;
    expect(mayForOffice(byTwo, 'adopt-calendar', present(tom))).toBe(false);
    expect(mayForOffice(byTwo, 'adopt-calendar', present(dai))).toBe(true);
  });

  it('are held by anybody with one of the roles', () => {
    expect(canSetRoles(procedure, [tom, person('lea', 'auditor', 'director')])).toBe(true);
    expect(canSetRoles(procedure, [tom])).toBe(false);
    expect(canSetRoles(procedure, [])).toBe(false);
  });
});
