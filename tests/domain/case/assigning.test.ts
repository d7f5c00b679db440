import { describe, expect, it } from 'vitest';
import { caseOpened, idOf } from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';

const assign = (as: 'case-owner' | 'compliance-owner', name: string, reason = '') =>
  ({ kind: 'assignCase', caseId, as, memberId: idOf(name), reason }) as const;
const assigned = (as: 'case-owner' | 'compliance-owner', name: string) =>
  ({ kind: 'case.assigned', body: { as, memberId: idOf(name), reason: '' } }) as const;

describe('who works on a case', () => {
  it('R19: the decision’s owner and the one who follows compliance are two', () => {
    const both = given(
      caseOpened(),
      assigned('case-owner', 'Elin'),
      assigned('compliance-owner', 'Tom'),
    ).case;
    expect(both.owners).toEqual({ case: idOf('Elin'), compliance: idOf('Tom') });
  });

  it('the first owner needs no reason; handing on does', () => {
    given(caseOpened())
      .when(assign('case-owner', 'Elin', ' '))
      .thenEvents({
        kind: 'case.assigned',
        body: { as: 'case-owner', memberId: idOf('Elin'), reason: '' },
      });
    const had = given(
      caseOpened(),
      assigned('case-owner', 'Elin'),
      assigned('compliance-owner', 'Elin'),
    );
    for (const as of ['case-owner', 'compliance-owner'] as const) {
      had.when(assign(as, 'Tom', ' ')).thenRefused('reason.missing');
      had.when(assign(as, 'Tom', ' Elin is away. ')).thenEvents({
        kind: 'case.assigned',
        body: { as, memberId: idOf('Tom'), reason: 'Elin is away.' },
      });
      had.when(assign(as, 'Elin', 'Again.')).thenRefused('case.owner-same');
    }
  });

  it('each part of the work is handed on by itself', () => {
    given(caseOpened(), assigned('case-owner', 'Elin'))
      .when(assign('compliance-owner', 'Elin'))
      .thenKinds('case.assigned');
    given(caseOpened(), assigned('compliance-owner', 'Elin'))
      .when(assign('case-owner', 'Elin'))
      .thenKinds('case.assigned');
  });

  it('is the manager’s to say', () => {
    given(caseOpened())
      .as('investigator')
      .when(assign('case-owner', 'Elin'))
      .thenRefused('role.ask', { who: 'manager' });
  });

  it('two who gave it to different people may keep the one it shows', () => {
    given(caseOpened(), assigned('compliance-owner', 'Tom'))
      .whereDisputed('case.compliance-owner')
      .when(assign('compliance-owner', 'Tom', 'They spoke.'))
      .thenKinds('case.assigned');
    given(caseOpened(), assigned('compliance-owner', 'Tom'))
      .whereDisputed('case.case-owner')
      .when(assign('compliance-owner', 'Tom', 'They spoke.'))
      .thenRefused('case.owner-same');
  });
});
