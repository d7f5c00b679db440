import type { WrappedKey } from '../../../shared/contracts/index.ts';
import type { BodyCommand } from '../../../shared/domain/body/commands.ts';
import { decideBody } from '../../../shared/domain/body/decide.ts';
import { evolveBody } from '../../../shared/domain/body/evolve.ts';
import type { BodyState } from '../../../shared/domain/body/vocabulary.ts';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { type DecideContext, decide } from '../../../shared/domain/case/decide.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { evolve } from '../../../shared/domain/case/evolve.ts';
import { plainReference } from '../../../shared/domain/case/plain-name.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import type { Recording } from '../../../shared/domain/case/undo.ts';
import type { DeskCommand } from '../../../shared/domain/desk/commands.ts';
import { decideDesk } from '../../../shared/domain/desk/decide.ts';
import { evolveDesk } from '../../../shared/domain/desk/evolve.ts';
import type { OwnDesk, Target } from '../../../shared/domain/desk/vocabulary.ts';
import { isAboutMember, type MemberCommand } from '../../../shared/domain/member/commands.ts';
import { decideMember } from '../../../shared/domain/member/decide.ts';
import { rolesOf } from '../../../shared/domain/member/events.ts';
import type { OfficeCommand } from '../../../shared/domain/office/commands.ts';
import { decideOffice } from '../../../shared/domain/office/decide.ts';
import { evolveOffice } from '../../../shared/domain/office/evolve.ts';
import type { OfficeState } from '../../../shared/domain/office/vocabulary.ts';
import type { Clock } from '../../../shared/kernel/clock.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { Draft } from '../ledger/writer.ts';
import { knownBodies } from '../model/bodies/known.ts';
import { calendarsOf } from '../model/calendars.ts';
import { newId } from '../random.ts';
import type { Store } from '../store/store.ts';

/** Something recorded of a case. */
export type OfCase = Recording & { readonly caseId: string };

/** Who writes it and when is known once it is signed. */
const unstamped = { by: '', device: '', at: '' };

const noConflict: ReadonlySet<string> = new Set();

/** The time of day where the person sits, `HH:MM`. */
export const timeHere = (clock: Clock): string =>
  Temporal.Instant.from(clock.now())
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

/** What may be asked of the office and its people. */
export type OfficeWork = OfficeCommand | MemberCommand;

/**
 * Several commands decided one after another, each on what the ones before would leave, and written
 * together: all or nothing. Nothing here touches the model.
 */
export class Proposal {
  readonly #store: Store;
  #context: DecideContext;
  #office: OfficeState | null;
  #desk: OwnDesk;
  readonly #states = new Map<string, CaseState>();
  readonly #bodies = new Map<string, BodyState>();
  readonly #taken = new Map<string, string>();
  readonly drafts: Draft[] = [];
  readonly newCases: string[] = [];
  readonly newBodies: string[] = [];
  /** What would be recorded of cases that are there, for whoever wants to take it back. */
  readonly recordings: OfCase[] = [];

  constructor(store: Store, today: string) {
    this.#store = store;
    const { memberId } = store.identity;
    this.#office = store.model.office;
    this.#desk = store.model.desk;
    this.#context = {
      actor: { memberId, roles: rolesOf(store.model.members.get(memberId)) },
      calendarOf: calendarsOf(store.model.office),
      inConflict: new Set(),
      today,
      newId,
      isReferenceTaken: (reference, except) => {
        const owner = this.#ownerOf(reference);
        return owner !== undefined && owner !== except;
      },
    };
  }

  /** ISO date on which this is decided. */
  get today(): string {
    return this.#context.today;
  }

  stateOf(caseId: string): CaseState | null {
    return this.#states.get(caseId) ?? this.#store.model.cases.get(caseId)?.state ?? null;
  }

  /**
   * Decides a command; answers the case and the id of what it made. The sample is recorded on earlier
   * days and by everybody's word: `by` says so.
   */
  decide(
    command: CaseCommand,
    by: Partial<Pick<DecideContext, 'today' | 'time' | 'actor'>> = {},
  ): Result<{ caseId: string; id: string }> {
    const state = command.kind === 'openCase' ? null : this.stateOf(command.caseId);
    const inConflict = command.kind === 'openCase' ? noConflict : this.#conflictsOf(command.caseId);
    const decision = decide(command, state, { ...this.#context, inConflict, ...by });
    if (!decision.ok) return decision;
    const { events, id } = decision.value;
    const caseId = command.kind === 'openCase' ? id : command.caseId;
    if (command.kind === 'openCase') {
      this.newCases.push(caseId);
      this.#taken.set(plainReference(command.details.reference), caseId);
    }
    for (const event of events) this.add(caseId, event);
    return ok({ caseId, id });
  }

  /** Decides about the office itself, on what it is now; what follows in this proposal counts by what it will be. */
  decideOffice(command: OfficeWork): Result<{ id: string }> {
    const { model, identity } = this.#store;
    const { actor, today, newId: id } = this.#context;
    const present = { actor, members: model.members, today, newId: id };
    if (isAboutMember(command)) {
      const decided = decideMember(command, this.#office, present);
      if (!decided.ok) return decided;
      const { memberId } = command;
      this.drafts.push({ subject: memberId, kind: decided.value.kind, body: decided.value.body });
      return ok({ id: memberId });
    }
    const decided = decideOffice(command, this.#office, present);
    if (!decided.ok) return decided;
    const { kind, body } = decided.value;
    this.#office = evolveOffice(this.#office, decided.value);
    this.#context = { ...this.#context, calendarOf: calendarsOf(this.#office) };
    this.drafts.push({ subject: identity.officeId, kind, body });
    return ok({ id: identity.officeId });
  }

  /** Decides about the person's own desk; answers the view it is about. */
  decideDesk(command: DeskCommand): Result<{ id: string }> {
    const { today, newId: id } = this.#context;
    const isThere = (target: Target) => this.#isThere(target);
    const decided = decideDesk(command, this.#desk, { today, newId: id, isThere });
    if (!decided.ok) return decided;
    for (const event of decided.value.events) {
      this.#desk = evolveDesk(this.#desk, event);
      this.drafts.push({ subject: this.#store.deskId, kind: event.kind, body: event.body });
    }
    return ok({ id: decided.value.id });
  }

  /** Decides about a body; what is kept of it first begins a record. */
  decideBody(
    command: BodyCommand,
    by: Partial<Pick<DecideContext, 'today' | 'actor'>> = {},
  ): Result<{ bodyId: string }> {
    const { model } = this.#store;
    const { actor, today, newId: id } = this.#context;
    const decided = decideBody(command, {
      actor,
      today,
      newId: id,
      ...by,
      members: model.members,
      office: this.#office,
      group: knownBodies(model, this.#states.values(), this.#bodies).of(command.name),
      inConflict: (bodyId, field) =>
        model.bodies.get(bodyId)?.conflicts.some((one) => one.field === field) ?? false,
    });
    if (!decided.ok) return decided;
    for (const { bodyId, event, isNew } of decided.value) {
      if (isNew) this.newBodies.push(bodyId);
      const before = this.#bodies.get(bodyId) ?? model.bodies.get(bodyId)?.state ?? null;
      const state = evolveBody(before, { event, stamp: unstamped, subject: bodyId });
      if (state !== null) this.#bodies.set(bodyId, state);
      this.drafts.push({ subject: bodyId, kind: event.kind, body: event.body });
    }
    return ok({ bodyId: decided.value[0]?.bodyId ?? '' });
  }

  add(caseId: string, event: CaseEvent): void {
    const before = this.stateOf(caseId);
    const state = evolve(before, { event, stamp: unstamped, subject: caseId });
    if (state !== null) {
      this.#states.set(caseId, state);
      this.recordings.push({ caseId, event, before: before ?? state, after: state });
    }
    this.drafts.push({ subject: caseId, kind: event.kind, body: event.body });
  }

  /** Keys for what this would begin: cases, records of bodies, and a desk nothing was on before. */
  async keys(): Promise<readonly WrappedKey[]> {
    const { keyring, deskId } = this.#store;
    const isDeskNew = !keyring.has(deskId) && this.drafts.some(({ subject }) => subject === deskId);
    const begun = [...this.newCases, ...this.newBodies, ...(isDeskNew ? [deskId] : [])];
    const made = await Promise.all(begun.map((subject) => keyring.make(subject)));
    return made.map(({ wrapped }) => wrapped);
  }

  /** What was proposed here meanwhile settles nothing: the ledger's conflicts count. */
  #conflictsOf(caseId: string): ReadonlySet<string> {
    const conflicts = this.#store.model.cases.get(caseId)?.conflicts ?? [];
    return conflicts.length === 0 ? noConflict : new Set(conflicts.map(({ field }) => field));
  }

  #isThere({ caseId, recommendationId }: Target): boolean {
    const state = this.stateOf(caseId);
    if (state === null || recommendationId === null) return state !== null;
    return state.recommendations.some((one) => one.recommendationId === recommendationId);
  }

  #ownerOf(reference: string): string | undefined {
    const plain = plainReference(reference);
    const proposed = this.#taken.get(plain);
    if (proposed !== undefined) return proposed;
    for (const { caseId, state } of this.#store.model.cases.values())
      if (plainReference(state.details.reference) === plain) return caseId;
    return undefined;
  }
}

/** Decides when the writer's turn comes, on the state then, and writes what was decided. */
export async function writeProposal<Answer>(
  store: Store,
  today: string,
  propose: (proposal: Proposal) => Promise<Result<Answer>>,
  keys: readonly WrappedKey[] = [],
): Promise<Result<Answer>> {
  let answer: Result<Answer> | null = null;
  const written = await store.writer.write(async () => {
    await store.whenWhole;
    const proposal = new Proposal(store, today);
    answer = await propose(proposal);
    if (!answer.ok) return answer;
    return ok({
      drafts: proposal.drafts,
      foreign: [],
      keys: [...keys, ...(await proposal.keys())],
    });
  });
  if (!written.ok) return written;
  return answer ?? { ok: false, error: { code: 'database.failed' } };
}
