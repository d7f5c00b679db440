import type { Absence, Member } from './events.ts';

type Away = Pick<Member, 'absences'>;

/** The absence a person has on a day (ISO); null where they are here. Of several, the one that ends last. */
export function absenceOn({ absences }: Away, day: string): Absence | null {
  const some = absences.filter(({ from, to }) => from <= day && day <= to);
  return some.toSorted((a, b) => (a.to < b.to ? 1 : -1))[0] ?? null;
}

/** What is to come of a person's absences, or goes on, on a day (ISO): the earliest first. */
export const absencesFrom = ({ absences }: Away, day: string): readonly Absence[] =>
  absences.filter(({ to }) => to >= day).toSorted((a, b) => (a.from < b.from ? -1 : 1));

/**
 * The members whose work somebody carries on a day (ISO) besides their own: those away who named them, and
 * those who had named one of these, who is away too. In the order they are reached; never the person.
 */
export function standsInFor(
  memberId: string,
  members: ReadonlyMap<string, Member>,
  day: string,
): readonly string[] {
  const carried = new Set([memberId]);
  // A set visits what is put in while it is walked.
  for (const each of carried)
    for (const [awayId, member] of members) if (isCarriedBy(each, member, day)) carried.add(awayId);
  carried.delete(memberId);
  return [...carried];
}

const isCarriedBy = (memberId: string, { absences }: Away, day: string): boolean =>
  absences.some(({ from, to, deputy }) => deputy === memberId && from <= day && day <= to);
