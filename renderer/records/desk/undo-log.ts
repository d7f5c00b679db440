import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { newId } from '../random.ts';
import type { OfCase } from './writing.ts';

/** What a person did in one go, with the orders that would do it again; null where nothing would. */
export type Act = {
  readonly actId: string;
  readonly recordings: readonly OfCase[];
  readonly orders: readonly CaseCommand[] | null;
};

const MOST = 50;

/**
 * What this person did since the store was opened, last last. Kept here and not on the page, so that it outlives a
 * screen; never on disk, so that it ends with the session like the keys it needs.
 */
export class UndoLog {
  #done: readonly Act[] = [];
  #undone: readonly Act[] = [];

  get last(): Act | null {
    return this.#done.at(-1) ?? null;
  }

  get lastUndone(): Act | null {
    return this.#undone.at(-1) ?? null;
  }

  did(recordings: readonly OfCase[], orders: Act['orders']): void {
    if (recordings.length === 0) return;
    this.#done = [...this.#done, { actId: newId(), recordings, orders }].slice(-MOST);
    this.#undone = [];
  }

  undid(act: Act): void {
    this.#done = this.#done.filter((one) => one !== act);
    this.#undone = act.orders === null ? [] : [...this.#undone, act];
  }

  redid(act: Act, recordings: readonly OfCase[]): void {
    const undone = this.#undone.filter((one) => one !== act);
    this.did(recordings, act.orders);
    this.#undone = undone;
  }

  forget(): void {
    this.#done = [];
    this.#undone = [];
  }
}
