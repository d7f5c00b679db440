import type { BodyState } from '../../../shared/domain/body/vocabulary.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { evolveDesk } from '../../../shared/domain/desk/evolve.ts';
import { emptyDesk, type OwnDesk } from '../../../shared/domain/desk/vocabulary.ts';
import { type DomainEvent, readEvent } from '../../../shared/domain/event.ts';
import { evolveMember, type Member } from '../../../shared/domain/member/events.ts';
import { evolveOffice } from '../../../shared/domain/office/evolve.ts';
import type { OfficeState } from '../../../shared/domain/office/vocabulary.ts';
import { later } from '../../../shared/ledger/clock.ts';
import { chainName, FIRST_PREV, type Header, type Seen } from '../../../shared/ledger/entry.ts';
import {
  type Conflict,
  type FoldedCase,
  foldCase,
  foldOn,
  seenAfter,
} from '../../../shared/ledger/fold.ts';
import {
  type BodyItem,
  type FoldedBody,
  foldBody,
  foldBodyOn,
} from '../../../shared/ledger/fold-body.ts';
import { causalOrder } from '../../../shared/ledger/order.ts';

/** A case as folded, with where its entries lie in the journal and what of it was seen. */
export type CaseRecord = {
  readonly caseId: string;
  readonly state: CaseState;
  readonly conflicts: readonly Conflict[];
  readonly seen: Seen;
  readonly frames: readonly number[];
  readonly wants?: Seen;
};

/** A record of a body as folded; where its entries lie is in `subjects`. */
export type BodyRecord = {
  readonly state: BodyState;
  readonly conflicts: readonly Conflict[];
};

/** What is known of any other subject: its entries and how far each device's have come. */
export type SubjectRecord = {
  readonly seen: Seen;
  readonly frames: readonly number[];
  /** Entries an author had seen that were not held when theirs was folded: chain name → the latest. */
  readonly wants?: Seen;
};

/** The end of a device's chain as held here. */
export type ChainEnd = { readonly seq: number; readonly hash: string };

/** An opened entry with its place in the journal. */
export type Placed = {
  readonly n: number;
  readonly header: Header;
  readonly headerHash: string;
  readonly body: unknown;
};

/**
 * The read model: a fold of the ledger and nothing else. Mutable only through `apply`, `refold` and
 * loading a checkpoint; everything in it is replaced, never changed in place.
 */
export class Model {
  readonly cases = new Map<string, CaseRecord>();
  readonly subjects = new Map<string, SubjectRecord>();
  readonly members = new Map<string, Member>();
  readonly bodies = new Map<string, BodyRecord>();
  readonly chains = new Map<string, ChainEnd>();
  /** Journal numbers by chain and sequence: which entries are held, and where. */
  readonly held = new Map<string, Map<number, number>>();
  office: OfficeState | null = null;
  /** How the person whose store this is arranged their own work. */
  desk: OwnDesk = emptyDesk;
  latest: string | null = null;

  /**
   * Takes an entry as the next of its subject. Where its author had not seen all that is held
   * (`isNext`), it is to be folded afresh afterwards.
   */
  apply(placed: Placed): void {
    this.#note(placed);
    const { header, n } = placed;
    const read = readEvent(header.kind, placed.body);
    const { subject } = header;
    if (read.about !== 'case') {
      this.#applyElsewhere(read, header, n);
      return;
    }
    const before = this.cases.get(subject) ?? { state: null, conflicts: [] };
    const folded = foldOn(subject, before, { header, event: read.event });
    this.#place(subject, folded, {
      seen: seenAfter(this.seenOf(subject), header),
      frames: [...this.framesOf(subject), n],
      ...this.#wants([header], this.cases.get(subject)?.wants),
    });
  }

  /** Had the author seen every entry of the subject held so far? */
  isNext(header: Header): boolean {
    const own = chainName(header);
    return Object.entries(this.seenOf(header.subject)).every(([chain, seq]) =>
      chain === own ? header.seq > seq : (header.seen[chain] ?? 0) >= seq,
    );
  }

  /** Folds one subject afresh from all its entries, in causal order. */
  refold(subject: string, entries: readonly Placed[]): void {
    const read = entries.map(({ header, body }) => ({
      header,
      read: readEvent(header.kind, body),
    }));
    const items = read.flatMap((one) =>
      one.read.about === 'case' ? [{ header: one.header, event: one.read.event }] : [],
    );
    this.#place(subject, foldCase(subject, items), {
      seen: entries.reduce<Seen>((seen, { header }) => seenAfter(seen, header), {}),
      frames: entries.map(({ n }) => n).sort((a, b) => a - b),
      ...this.#wants(
        entries.map(({ header }) => header),
        undefined,
      ),
    });
    const others = causalOrder(read.filter((one) => one.read.about !== 'case'));
    if (others.some((one) => one.read.about === 'office')) this.office = null;
    if (others.some((one) => one.read.about === 'desk')) this.desk = emptyDesk;
    this.members.delete(subject);
    for (const one of others)
      if (one.read.about !== 'body') this.#evolveElsewhere(one.header, one.read);
    const ofBody = read.flatMap((one): readonly BodyItem[] =>
      one.read.about === 'body' ? [{ header: one.header, event: one.read.event }] : [],
    );
    this.#placeBody(subject, foldBody(subject, ofBody));
  }

  isHeld(header: Pick<Header, 'device' | 'epoch' | 'seq'>): boolean {
    return this.held.get(chainName(header))?.has(header.seq) ?? false;
  }

  chainEnd(chain: string): ChainEnd {
    return this.chains.get(chain) ?? { seq: 0, hash: FIRST_PREV };
  }

  seenOf(subject: string): Seen {
    return this.cases.get(subject)?.seen ?? this.subjects.get(subject)?.seen ?? {};
  }

  framesOf(subject: string): readonly number[] {
    return this.cases.get(subject)?.frames ?? this.subjects.get(subject)?.frames ?? [];
  }

  /** A case whose opening has not come yet is held as any other subject until it does. */
  #place(subject: string, { state, conflicts }: FoldedCase, record: SubjectRecord): void {
    if (state === null) this.subjects.set(subject, record);
    else {
      this.subjects.delete(subject);
      this.cases.set(subject, { caseId: subject, state, conflicts, ...record });
    }
  }

  /** What these authors had seen and is not held, beside what was wanted before; no field where it is nothing. */
  #wants(headers: readonly Header[], before: Seen | undefined): Pick<SubjectRecord, 'wants'> {
    let wants = before;
    for (const { seen } of headers)
      for (const [chain, seq] of Object.entries(seen))
        if (!this.held.get(chain)?.has(seq))
          wants = { ...wants, [chain]: Math.max(seq, wants?.[chain] ?? 0) };
    return wants === undefined ? {} : { wants };
  }

  #note({ header, headerHash, n }: Placed): void {
    const chain = chainName(header);
    if (header.seq > this.chainEnd(chain).seq)
      this.chains.set(chain, { seq: header.seq, hash: headerHash });
    const held = this.held.get(chain);
    if (held === undefined) this.held.set(chain, new Map([[header.seq, n]]));
    else held.set(header.seq, n);
    this.latest = later(this.latest, header.at);
  }

  #applyElsewhere(
    read: Exclude<ReturnType<typeof readEvent>, { about: 'case' }>,
    header: Header,
    n: number,
  ): void {
    this.#evolveElsewhere(header, read);
    const record = this.cases.get(header.subject);
    if (record !== undefined) {
      const seen = seenAfter(record.seen, header);
      this.cases.set(header.subject, { ...record, seen, frames: [...record.frames, n] });
      return;
    }
    const before = this.subjects.get(header.subject);
    this.subjects.set(header.subject, {
      seen: seenAfter(before?.seen ?? {}, header),
      frames: [...(before?.frames ?? []), n],
    });
  }

  #evolveElsewhere(header: Header, read: DomainEvent): void {
    const { subject } = header;
    if (read.about === 'member') {
      const member = evolveMember(this.members.get(subject) ?? null, subject, read.event);
      if (member !== null) this.members.set(subject, member);
    }
    if (read.about === 'office') this.office = evolveOffice(this.office, read.event);
    if (read.about === 'desk') this.desk = evolveDesk(this.desk, read.event);
    if (read.about === 'body') {
      const before = this.bodies.get(subject) ?? { state: null, conflicts: [] };
      this.#placeBody(subject, foldBodyOn(subject, before, { header, event: read.event }));
    }
  }

  #placeBody(subject: string, { state, conflicts }: FoldedBody): void {
    if (state === null) this.bodies.delete(subject);
    else this.bodies.set(subject, { state, conflicts });
  }
}
