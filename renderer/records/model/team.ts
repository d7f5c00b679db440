import { absenceOn } from '../../../shared/domain/member/absence.ts';
import { rolesOf } from '../../../shared/domain/member/events.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { mayDo } from '../../../shared/domain/procedure/rights.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { OwnedCase, TeamRow, TeamView } from '../today-views.ts';
import type { Model } from './model.ts';
import type { Rows, RowsOfCase } from './rows.ts';

type TeamModel = Pick<Model, 'office' | 'members'>;

/** Stands for who owns what nobody owns. */
const NOBODY = '';

type Counts = { -readonly [Name in keyof TeamView['total']]: number };

const none = (): Counts => ({
  cases: 0,
  open: 0,
  overdue: 0,
  overOurTime: 0,
  undecided: 0,
  nothingNext: 0,
});

/**
 * What each owner has in hand: everybody here, and whoever owns a case. What anybody put off counts like the
 * rest. Refuses those whom the procedure lets neither give cases to another nor check their records
 * ('role.not-allowed').
 */
export function teamView(rows: Rows, model: TeamModel, memberId: string): Result<TeamView> {
  const right = reassignRight(model, memberId);
  if (!right.ok) return right;
  const { by, total } = countAll(rows, model);
  const shown = Array.from(by, ([owner, counts]) =>
    teamRow(owner, counts, model, { memberId, today: rows.today }),
  );
  return ok({
    date: rows.today,
    rows: shown
      .filter((row) => row.memberId !== null || row.open > 0)
      .sort((a, b) => Number(a.memberId === null) - Number(b.memberId === null) || byName(a, b)),
    total,
    mayReassign: right.value,
  });
}

function countAll(
  rows: Rows,
  model: TeamModel,
): { readonly by: ReadonlyMap<string, Counts>; readonly total: Counts } {
  const by = new Map<string, Counts>(
    [...model.members.keys(), NOBODY].map((owner) => [owner, none()]),
  );
  const total = none();
  for (const held of rows.byCase.values()) {
    const owner = held.row.owner ?? NOBODY;
    const counts = countsOf(held, rows.today);
    if (counts.open === 0) continue;
    add(total, counts);
    const known = by.get(owner) ?? none();
    add(known, counts);
    by.set(owner, known);
  }
  return { by, total };
}

const byName = (a: TeamRow, b: TeamRow): number => a.name.localeCompare(b.name);

/** Seen by those who give cases to another, and by those who check the records of others (c2). */
export function reassignRight(
  { office, members }: TeamModel,
  memberId: string,
): Result<TeamView['mayReassign']> {
  if (office === null) return refuse('office.not-set-up');
  const procedure = procedureOf(office.procedure);
  if (procedure === undefined) return refuse('procedure.unknown', { id: office.procedure.id });
  const roles = rolesOf(members.get(memberId));
  const right = mayDo(procedure, 'reassign', roles);
  const { by } = procedure.steps.reassign.value;
  const may = right === 'yes' || mayDo(procedure, 'check-record', roles) === 'yes';
  return may ? ok(right) : refuse('role.not-allowed', { who: by.join(', ') });
}

function countsOf({ actions }: RowsOfCase, today: string): Counts {
  const counts = none();
  for (const { standing, considerBy } of actions) {
    if (standing === 'ended') continue;
    counts.open += 1;
    if (standing === 'overdue') counts.overdue += 1;
    if (standing === 'waiting-for-us' && considerBy !== null && considerBy < today)
      counts.overOurTime += 1;
    if (standing === 'decision-awaited') counts.undecided += 1;
    if (standing === 'no-date') counts.nothingNext += 1;
  }
  if (counts.open > 0) counts.cases = 1;
  return counts;
}

function add(to: Counts, more: Counts): void {
  to.cases += more.cases;
  to.open += more.open;
  to.overdue += more.overdue;
  to.overOurTime += more.overOurTime;
  to.undecided += more.undecided;
  to.nothingNext += more.nothingNext;
}

function teamRow(
  owner: string,
  counts: Counts,
  { members }: TeamModel,
  { memberId, today }: { readonly memberId: string; readonly today: string },
): TeamRow {
  const member = members.get(owner);
  const absence = member === undefined ? null : absenceOn(member, today);
  return {
    ...counts,
    memberId: owner === NOBODY ? null : owner,
    name: member?.name ?? '',
    isMe: owner === memberId,
    away:
      absence === null
        ? null
        : {
            until: absence.to,
            deputy: absence.deputy === null ? null : (members.get(absence.deputy)?.name ?? null),
          },
  };
}

/** The cases of one owner that still have something open, in the order of their references; null: of nobody. */
export function casesOfOwner(
  rows: Rows,
  { cases }: Pick<Model, 'cases'>,
  memberId: string | null,
): readonly OwnedCase[] {
  const owned: OwnedCase[] = [];
  for (const { row, owners, actions } of rows.byCase.values()) {
    const isTheirs = memberId === null ? owners.length === 0 : owners.includes(memberId);
    const open = actions.filter(({ standing }) => standing !== 'ended').length;
    const state = cases.get(row.caseId)?.state;
    if (!isTheirs || open === 0 || state === undefined) continue;
    const { caseId, reference, title, overdue } = row;
    const { owners: held } = state;
    const as = [
      ...(memberId !== null && held.case === memberId ? (['case-owner'] as const) : []),
      ...(memberId === null || held.compliance === memberId ? (['compliance-owner'] as const) : []),
    ];
    owned.push({ caseId, reference, title, as, open, overdue });
  }
  return owned.sort((a, b) => a.reference.localeCompare(b.reference, 'en', { numeric: true }));
}
