import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import { procedureById } from '../../../shared/domain/procedure/registry.ts';
import type { Desk } from './desk.ts';

const WAIT_MS = 400;
const DEFAULT_DUE_SOON = 10;

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
    const procedure = procedureById(store.model.office?.procedure.id ?? 'general');
    const reminders = await store.schedule.make(
      store.rows.actions,
      around.clock.today(),
      bankHolidaysOf(procedure?.nation.value ?? 'england-and-wales'),
      procedure?.dueSoonWorkingDays.value ?? DEFAULT_DUE_SOON,
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
