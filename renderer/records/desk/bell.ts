import { bodyCalendar } from '../../../shared/domain/case/due.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import type { Procedure } from '../../../shared/domain/procedure/vocabulary.ts';
import { calendarsOf } from '../model/calendars.ts';
import type { CaseRecord, Model } from '../model/model.ts';
import type { RingRules } from '../model/schedule.ts';
import type { Desk } from './desk.ts';

const WAIT_MS = 400;
const general = neutral();

function neutral(): Procedure {
  const found = procedureOf({ id: 'general', version: '1' });
  if (found === undefined) throw new Error('The neutral procedure is always there.');
  return found;
}

type RuledBy = {
  readonly cases: ReadonlyMap<string, Pick<CaseRecord, 'state'>>;
  readonly office: Model['office'];
};

/** By the case's own procedure, as its rows are: what rings and what Today shows must agree. */
export function ringRules({ cases, office }: RuledBy, caseId: string): RingRules {
  const ref = cases.get(caseId)?.state.details.procedure;
  const procedure = (ref && procedureOf(ref)) ?? general;
  const ours = calendarsOf(office)(procedure);
  const theirs = bodyCalendar(procedure, ours);
  return { ours, theirs, dueSoonDays: procedure.dueSoonWorkingDays.value };
}

/** Keeps main's reminder schedule in step with the open store, once changes have settled. */
export class Bell {
  readonly #desk: Desk;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #last = '';

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  changed(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), WAIT_MS);
  }

  async send(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (!this.#desk.isOpen) return;
    const { store, around } = this.#desk;
    const reminders = await store.schedule.make(
      store.rows.actions,
      store.rows.dates,
      around.clock.today(),
      (caseId) => ringRules(store.model, caseId),
    );
    const text = JSON.stringify([store.name, reminders]);
    if (text === this.#last) return;
    const sent = await around.askMain('reminders.schedule', {
      store: store.name,
      reminders: [...reminders],
    });
    if (sent.ok) this.#last = text;
    else around.notify({ kind: 'trouble', code: sent.error.code });
  }
}
