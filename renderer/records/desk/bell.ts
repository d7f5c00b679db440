import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { calendarsOf } from '../model/calendars.ts';
import type { Desk } from './desk.ts';

const WAIT_MS = 400;
const general = { id: 'general', version: '1' } as const;

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
    const { office } = store.model;
    const procedure = procedureOf(office?.procedure ?? general) ?? procedureOf(general);
    if (procedure === undefined) return;
    const reminders = await store.schedule.make(
      store.rows.actions,
      store.rows.dates,
      around.clock.today(),
      calendarsOf(office)(procedure),
      procedure.dueSoonWorkingDays.value,
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
