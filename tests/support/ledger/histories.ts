import { foldIn, refoldSubjects } from '../../../renderer/records/model/fold-in.ts';
import { Model, type Placed } from '../../../renderer/records/model/model.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import type { Recommendation } from '../../../shared/domain/case/state.ts';
import { assessmentResults } from '../../../shared/domain/case/vocabulary.ts';
import { type HybridTime, tick } from '../../../shared/ledger/clock.ts';
import { entryKey, FIRST_PREV, type Header } from '../../../shared/ledger/entry.ts';
import type { CaseItem } from '../../../shared/ledger/fold.ts';
import { caseOpened, evidenceFiled, idOf, recommendationAdded, typed } from './case-events.ts';

/** One thing that happens in an office of several devices: somebody writes, sends, or takes in. */
export type Step = {
  readonly device: number;
  readonly does:
    | 'correct'
    | 'revise'
    | 'move'
    | 'add'
    | 'file'
    | 'assess'
    | 'close'
    | 'send'
    | 'take';
  readonly pick: number;
};

export const caseId = idOf('the case');

/** A device with its own clock, its own journal and the same read model the app has. */
export class Simulated {
  readonly name: string;
  readonly model = new Model();
  readonly journal: Placed[] = [];
  readonly #skew: number;
  #seq = 0;

  constructor(name: string, skewMinutes: number) {
    this.name = name;
    this.#skew = skewMinutes;
  }

  get items(): readonly CaseItem[] {
    return this.journal.map(itemOf);
  }

  get recommendations(): readonly Recommendation[] {
    return this.model.cases.get(caseId)?.state.recommendations ?? [];
  }

  /** What is shown: state and conflicts as folded so far, entry by entry. */
  get shown() {
    const record = this.model.cases.get(caseId);
    return { state: record?.state ?? null, conflicts: record?.conflicts ?? [] };
  }

  async write(event: CaseEvent, minute: number): Promise<Placed> {
    this.#seq += 1;
    const header: Header = {
      v: 1,
      device: idOf(this.name),
      epoch: 1,
      seq: this.#seq,
      prev: FIRST_PREV,
      subject: caseId,
      kind: event.kind,
      at: this.#tick(minute),
      by: idOf(`by ${this.name}`),
      seen: this.model.seenOf(caseId),
      bodyHash: FIRST_PREV,
    };
    const placed = {
      n: this.journal.length,
      header,
      headerHash: entryKey(header),
      body: event.body,
    };
    await this.take([placed]);
    return placed;
  }

  /** Takes entries in the order given; those held already are passed over. */
  async take(entries: readonly Placed[]): Promise<void> {
    const late = new Set<string>();
    for (const entry of entries) {
      if (this.model.isHeld(entry.header)) continue;
      const placed = { ...entry, n: this.journal.length };
      this.journal.push(placed);
      const refold = foldIn(this.model, placed);
      if (refold !== null) late.add(refold);
    }
    await refoldSubjects(this.model, late, async (n) => this.journal[n]);
  }

  #tick(minute: number): HybridTime {
    const wall = Temporal.Instant.from('2026-03-02T09:00:00Z').add({
      minutes: minute + this.#skew,
    });
    return tick(this.model.latest, wall.toString({ fractionalSecondDigits: 3 }));
  }
}

export const itemOf = ({ header, body }: Placed): CaseItem => ({
  header,
  // Only case events are written here: kind and body belong together.
  event: { kind: header.kind, body } as CaseEvent,
});

/** What happened: the devices at the end, and for every entry the entries its author held. */
export type History = {
  readonly devices: readonly Simulated[];
  readonly entries: readonly Placed[];
  readonly held: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Plays the steps. Sent entries may arrive late, twice, out of order, or not before the end. */
export async function play(steps: readonly Step[], skews: readonly number[]): Promise<History> {
  const devices = skews.map((skew, index) => new Simulated(`device ${index}`, skew));
  const [entries, held, post] = [[] as Placed[], new Map<string, Set<string>>(), [] as Placed[][]];
  const write = async (device: Simulated, event: CaseEvent, minute: number) => {
    const before = new Set(device.journal.map(({ header }) => entryKey(header)));
    const placed = await device.write(event, minute);
    entries.push(placed);
    held.set(entryKey(placed.header), before);
  };
  const [first] = devices;
  if (first === undefined) throw new Error('an office has a device');
  await write(first, caseOpened(), 0);
  await write(first, recommendationAdded('1'), 0);
  for (const device of devices) await device.take(first.journal);
  for (const [minute, step] of steps.entries()) {
    const device = devices[step.device % devices.length] ?? first;
    if (step.does === 'send') post.push(turned(device.journal, step.pick));
    else if (step.does === 'take')
      await device.take(post[step.pick % Math.max(1, post.length)] ?? []);
    else await write(device, eventOf(step, device, minute), minute);
  }
  return { devices, entries, held };
}

/** The same entries in another order. */
export function turned<Item>(items: readonly Item[], pick: number): Item[] {
  const at = items.length === 0 ? 0 : pick % items.length;
  const halves = [...items.slice(at), ...items.slice(0, at)];
  return pick % 2 === 0 ? halves : halves.toReversed();
}

function eventOf({ does, pick }: Step, device: Simulated, minute: number): CaseEvent {
  const known = device.recommendations;
  const recommendation = known[pick % Math.max(1, known.length)];
  const recommendationId = recommendation?.recommendationId ?? idOf('rec-1');
  const day = `2026-04-${String(1 + (pick % 28)).padStart(2, '0')}`;
  switch (does) {
    case 'revise':
      return {
        kind: 'recommendation.revised',
        body: { recommendationId, set: { text: `Wording ${minute}` }, origin: typed },
      };
    case 'move':
      return {
        kind: 'recommendation.revised',
        body: { recommendationId, set: { dueWords: day }, currentDue: day, origin: typed },
      };
    case 'add':
      return recommendationAdded(`${2 + (pick % 3)}`, { text: `${device.name} ${minute}` });
    case 'file':
      return evidenceFiled(`letter ${minute} ${device.name.at(-1) ?? ''}`, day, ['1', '2']);
    case 'assess':
      return {
        kind: 'evidence.assessed',
        body: {
          assessmentId: idOf(`made ${minute}`),
          recommendationId,
          evidenceIds: [...(recommendation?.evidenceIds ?? [])],
          result: assessmentResults[pick % assessmentResults.length] ?? 'partly',
          reason: `Reason ${minute}`,
          assessedOn: day,
          actionDoneOn: null,
        },
      };
    case 'close':
      return { kind: 'complaint.closed', body: { on: day, how: 'decision' } };
    default:
      return {
        kind: 'case.corrected',
        body: {
          set: pick % 2 === 0 ? { title: `Title ${minute}` } : { sector: `Sector ${minute}` },
          origin: typed,
        },
      };
  }
}
