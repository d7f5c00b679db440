import type { Head, StoreName, WrappedKey } from '../../../shared/contracts/index.ts';
import type { ReadFrame } from '../../../shared/depot/frames.ts';
import type { Clock } from '../../../shared/kernel/clock.ts';
import type { Bytes, Primitives } from '../../../shared/kernel/primitives.ts';
import { ok, RefusalError, type Result, refuse } from '../../../shared/kernel/result.ts';
import { tick } from '../../../shared/ledger/clock.ts';
import { ENVELOPE_VERSION, type SealedEntry } from '../../../shared/ledger/entry.ts';
import { seenAfter } from '../../../shared/ledger/fold.ts';
import { writeEntry } from '../../../shared/ledger/seal.ts';
import { inBatches } from '../in-batches.ts';
import type { Model, Placed } from '../model/model.ts';
import type { AskMain } from '../port.ts';
import type { Identity } from '../vault/keyfile.ts';
import type { Keyring } from '../vault/keyring.ts';
import type { FrameSeal } from './frames.ts';
import { type Journal, sameHead } from './journal.ts';

/** An event to be written about a subject. */
export type Draft = { readonly subject: string; readonly kind: string; readonly body: unknown };

/** A signed entry from elsewhere, with its opened body. */
export type Foreign = { readonly entry: SealedEntry; readonly body: unknown };

/** What a job wants written: own events, or foreign entries as they are; keys new to this store. */
export type Writing = {
  readonly drafts: readonly Draft[];
  readonly foreign: readonly Foreign[];
  readonly keys: readonly WrappedKey[];
};

type Sealed = Placed & { readonly entry: SealedEntry };

/** Entries with their frames, chained to the journal as it stood. */
type Batch = {
  readonly placed: readonly Sealed[];
  readonly frames: readonly ReadFrame[];
  readonly keys: readonly WrappedKey[];
  readonly before: Head;
  readonly after: Head;
};

type Job = {
  readonly decide: () => Promise<Result<Writing>>;
  readonly done: (result: Result<readonly Placed[]>) => void;
};

export type WriterParts = {
  readonly primitives: Primitives;
  readonly store: StoreName;
  readonly askMain: AskMain;
  readonly journal: Journal;
  readonly model: Model;
  readonly keyring: Keyring;
  readonly seal: FrameSeal;
  readonly identity: Identity;
  readonly signingSeed: Bytes;
  readonly clock: Clock;
  /** The model took these entries. */
  readonly wrote: (placed: readonly Placed[]) => Promise<void>;
  /** The database failed: reopens it and catches up from the mirror, which has every batch. */
  readonly recover: (error: unknown) => Promise<void>;
};

const MOST_FRAMES = 20_000;

/**
 * The one way anything is recorded: decide, sign, seal, mirror (synced), database (strict), fold,
 * acknowledge. One batch is in flight; each job decides on the state its predecessors left.
 */
export class Writer {
  readonly #parts: WriterParts;
  readonly #queue: Job[] = [];
  #running: Promise<void> | null = null;
  /** Handed to main and not yet kept here. */
  #doubt: Batch | null = null;

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  /** Decides when its turn comes; answers when everything is durable in mirror and database. */
  write(decide: () => Promise<Result<Writing>>): Promise<Result<readonly Placed[]>> {
    return new Promise((done) => {
      this.#queue.push({ decide, done });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing is in flight. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #run(): Promise<void> {
    for (let job = this.#queue.shift(); job !== undefined; job = this.#queue.shift()) {
      const result = await this.#perform(job).catch(
        (error: unknown): Result<never> =>
          error instanceof RefusalError
            ? { ok: false, error: error.refusal }
            : refuse('database.failed'),
      );
      job.done(result);
    }
    // In the same breath as the look into the empty queue: whoever writes next starts a new run.
    this.#running = null;
  }

  async #perform(job: Job): Promise<Result<readonly Placed[]>> {
    const { keyring } = this.#parts;
    const settled = await this.#settle();
    if (!settled.ok) return settled;
    const decided = await job.decide();
    if (!decided.ok) return decided;
    const { drafts, foreign, keys } = decided.value;
    if (drafts.length + foreign.length + keys.length === 0) return ok([]);
    keyring.adopt(keys);
    const placed = await this.#sign(drafts, foreign).catch((error: unknown) => {
      keyring.forget(keys);
      throw error;
    });
    for (let at = 0; at === 0 || at < placed.length; at += MOST_FRAMES) {
      const batch = await this.#seal(placed.slice(at, at + MOST_FRAMES), at === 0 ? keys : []);
      const mirrored = await this.#mirror(batch);
      if (!mirrored.ok) return mirrored;
    }
    return ok(placed);
  }

  async #sign(drafts: readonly Draft[], foreign: readonly Foreign[]): Promise<readonly Sealed[]> {
    const { primitives, model, keyring, identity, signingSeed, clock, journal } = this.#parts;
    const chain = `${identity.device}-${identity.epoch}`;
    const placed: Sealed[] = [];
    const seen = new Map<string, ReturnType<typeof seenAfter>>();
    let { seq, hash } = model.chainEnd(chain);
    let latest = model.latest;
    let n = journal.head.count;
    const hashes = await inBatches(foreign, ({ entry }) => primitives.hash(entry.headerBytes));
    for (const [index, { entry, body }] of foreign.entries()) {
      const headerHash = hashes[index]?.toHex() ?? '';
      placed.push({ n, header: entry.header, headerHash, body, entry });
      n += 1;
    }
    for (const { subject, kind, body } of drafts) {
      latest = tick(latest, clock.now());
      seq += 1;
      const before = seen.get(subject) ?? model.seenOf(subject);
      const entry = await writeEntry(
        primitives,
        { subjectKey: await keyring.keyOf(subject), signingSeed },
        {
          v: ENVELOPE_VERSION,
          device: identity.device,
          epoch: identity.epoch,
          seq,
          prev: hash,
          subject,
          kind,
          at: latest,
          by: identity.memberId,
          seen: before,
        },
        body,
      );
      hash = (await primitives.hash(entry.headerBytes)).toHex();
      seen.set(subject, seenAfter(before, entry.header));
      placed.push({ n, header: entry.header, headerHash: hash, body, entry });
      n += 1;
    }
    return placed;
  }

  async #seal(placed: readonly Sealed[], keys: readonly WrappedKey[]): Promise<Batch> {
    const before = this.#parts.journal.head;
    const frames = await this.#parts.seal.close(Uint8Array.fromHex(before.hash), placed);
    const hash = frames.at(-1)?.hash.toHex() ?? before.hash;
    const after: Head = { count: before.count + frames.length, hash };
    return { placed, frames, keys, before, after };
  }

  /** Makes the batch durable in the mirror, then keeps it. On any doubt main is asked for its head. */
  async #mirror(batch: Batch): Promise<Result<null>> {
    const { askMain, store } = this.#parts;
    this.#doubt = batch;
    const frames = batch.frames.map(({ frame }) => frame);
    const request = { store, before: batch.before, frames, keys: [...batch.keys] };
    const answer = await askMain('mirror.append', request);
    if (answer.ok) {
      await this.#keep(batch);
      return ok(null);
    }
    const settled = await this.#settle();
    return settled.ok && settled.value ? ok(null) : answer;
  }

  /**
   * Asks main whether the batch in doubt is there: rolls it forward, or lets it go. Until main has
   * answered nothing more is signed. Tells whether it was there.
   */
  async #settle(): Promise<Result<boolean>> {
    const { askMain, store, journal, keyring } = this.#parts;
    const batch = this.#doubt;
    if (batch === null) return ok(false);
    const head = await askMain('mirror.head', { store });
    if (!head.ok) return head;
    if (batch.frames.length > 0 && sameHead(head.value.head, batch.after)) {
      await this.#keep(batch);
      return ok(true);
    }
    this.#doubt = null;
    keyring.forget(batch.keys);
    return sameHead(head.value.head, journal.head) ? ok(false) : refuse('mirror.head-moved');
  }

  /** After the mirror a command is never undone: a database that fails is reopened and caught up. */
  async #keep({ placed, frames, keys, after }: Batch): Promise<void> {
    const { journal, wrote, recover } = this.#parts;
    if (frames.length === 0 || !sameHead(journal.head, after))
      await journal.append(frames, keys).catch(recover);
    this.#doubt = null;
    await wrote(placed);
  }
}
