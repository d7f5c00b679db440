import type { Reminder, ReminderKind } from '../../../shared/contracts/reminders.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/vocabulary.ts';
import { workingDayFrom } from '../../../shared/domain/case/ladder.ts';
import { concat, utf8 } from '../../../shared/kernel/bytes.ts';
import type { Bytes, Primitives } from '../../../shared/kernel/primitives.ts';
import type { ActionRow, DatedRow } from '../views.ts';

/** Reminders ring when the working day begins. [P] */
const RING_TIME = '09:00';
/** Rings this far back and ahead are scheduled; older ones are on Today anyway. */
const DAYS_BACK = 45;
const DAYS_AHEAD = 120;

/** What a ring is about; the recommendation is null where it is the case as a whole. */
export type RingTarget = { readonly caseId: string; readonly recommendationId: string | null };

/** How a case's procedure counts: our days and the body's, and how long before a date it is due soon. */
export type RingRules = {
  readonly ours: WorkingCalendar;
  readonly theirs: WorkingCalendar;
  readonly dueSoonDays: number;
};

type Ring = { readonly kind: ReminderKind; readonly on: string };

/**
 * Everything that should ring, with ids that name nothing outside this store. The same facts give the
 * same ids, so what rang once stays rung.
 */
export class Schedule {
  readonly #primitives: Primitives;
  readonly #key: Bytes;
  readonly #ids = new Map<string, string>();
  #targets = new Map<string, RingTarget>();

  constructor(primitives: Primitives, key: Bytes) {
    this.#primitives = primitives;
    this.#key = key;
  }

  async make(
    rows: readonly ActionRow[],
    dates: readonly DatedRow[],
    today: string,
    rulesOf: (caseId: string) => RingRules,
  ): Promise<readonly Reminder[]> {
    const from = shift(today, -DAYS_BACK);
    const to = shift(today, DAYS_AHEAD);
    const reminders: Reminder[] = [];
    this.#targets = new Map();
    for (const row of rows)
      for (const { kind, on } of current(rings(row, rulesOf(row.caseId)), today)) {
        if (on < from || on > to) continue;
        const id = await this.#idFor(`${row.recommendationId}|${kind}|${on}`);
        this.#targets.set(id, row);
        reminders.push({ id, kind, ringAt: `${on}T${RING_TIME}` });
      }
    for (const date of dates) {
      if (date.on < from || date.on > to) continue;
      const id = await this.#idFor(`${date.about}|${date.kind}|${date.who}|${date.on}`);
      this.#targets.set(id, date);
      reminders.push({ id, kind: 'look-again', ringAt: `${date.on}T${RING_TIME}` });
    }
    return reminders;
  }

  targetOf(id: string): RingTarget | undefined {
    return this.#targets.get(id);
  }

  async #idFor(fact: string): Promise<string> {
    const known = this.#ids.get(fact);
    if (known !== undefined) return known;
    const hash = await this.#primitives.hash(concat(this.#key, utf8(fact)));
    const id = hash.subarray(0, 16).toHex();
    this.#ids.set(fact, id);
    return id;
  }
}

function rings(row: ActionRow, { ours, theirs, dueSoonDays }: RingRules): readonly Ring[] {
  if (row.standing === 'ended') return [];
  if (row.waitingSince !== null)
    return [{ kind: 'waiting-for-us', on: workingDayFrom(row.waitingSince, 1, ours) }];
  if (row.currentDue === null) return [];
  return [
    { kind: 'due-soon', on: workingDayFrom(row.currentDue, -dueSoonDays, theirs) },
    { kind: 'due-today', on: row.currentDue },
    { kind: 'overdue', on: workingDayFrom(row.currentDue, 1, theirs) },
  ];
}

/** Rings to come, and of those gone by only the last: an overdue action need not say it was due soon. */
function current(all: readonly Ring[], today: string): readonly Ring[] {
  const past = all.filter(({ on }) => on <= today);
  return [...past.slice(-1), ...all.filter(({ on }) => on > today)];
}

const shift = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();
