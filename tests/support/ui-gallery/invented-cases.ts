import type { HistoryLine } from '../../../renderer/records/views.ts';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { decide } from '../../../shared/domain/case/decide.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { evolve } from '../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { dayFromToday, sampleCases, withPrintedDays } from '../../../shared/domain/sample/index.ts';
import type { Result } from '../../../shared/kernel/result.ts';

export const newId = (): string => crypto.getRandomValues(new Uint8Array(16)).toHex();
export const me = newId();
export const device = newId();

type SampleMoney = (typeof sampleCases)[number]['recommendations'][number]['money'];

/** What was met was paid in full, on the day it was judged. */
const paymentsOf = (money: SampleMoney, on: string) =>
  money === undefined || money.amount === 0
    ? []
    : [{ partId: null, on, amount: money.amount, payee: money.payee, setOff: 0, note: '' }];

/** The invented caseload, decided by the true deciders, in memory. */
export class InventedCases {
  readonly states = new Map<string, CaseState>();
  readonly history = new Map<string, HistoryLine[]>();
  readonly today: string;
  readonly #owners = new Map<string, string>();

  constructor(today: string) {
    this.today = today;
  }

  give(command: CaseCommand, today = this.today): Result<{ caseId: string; id: string }> {
    const state = command.kind === 'openCase' ? null : (this.states.get(command.caseId) ?? null);
    const decision = decide(command, state, {
      today,
      newId,
      actor: {
        memberId: 'somebody',
        roles: ['investigator', 'co-ordinator', 'manager', 'director'],
      },
      calendarOf: ({ nation }) => bankHolidaysOf(nation.value),
      inConflict: new Set(),
      isReferenceTaken: (reference, except) => {
        const owner = this.#owners.get(reference);
        return owner !== undefined && owner !== except;
      },
    });
    if (!decision.ok) return decision;
    const { events, id } = decision.value;
    const caseId = command.kind === 'openCase' ? id : command.caseId;
    if (command.kind === 'openCase') this.#owners.set(command.details.reference, caseId);
    for (const event of events) this.take(caseId, event);
    return { ok: true, value: { caseId, id } };
  }

  take(caseId: string, event: CaseEvent): void {
    const at = `${this.today}T09:12:00.000Z`;
    const stamp = { by: me, device, at };
    const state = evolve(this.states.get(caseId) ?? null, { event, stamp, subject: caseId });
    if (state !== null) this.states.set(caseId, state);
    const lines = this.history.get(caseId) ?? [];
    lines.push({ key: newId(), at, by: me, device, kind: event.kind, body: event.body });
    this.history.set(caseId, lines);
  }

  file(caseId: string, recommendationIds: readonly string[], name: string, receivedOn: string) {
    const evidenceId = newId();
    this.take(caseId, {
      kind: 'evidence.filed',
      body: {
        evidenceId,
        recommendationIds: [...recommendationIds],
        item: {
          objectId: newId(),
          name,
          folder: '',
          size: 48_213,
          sha256: (newId() + newId()).slice(0, 64),
          mime: 'text/plain',
          chunks: 1,
          sourcePath: 'complaints@glanafon.example',
          modifiedAt: '2025-01-01T10:00:00.000Z',
          how: 'sample',
          receivedOn,
        },
      },
    });
    return evidenceId;
  }

  /** The sample once, and again under other references until there are `big` actions. */
  fill(big: number): void {
    let actions = 0;
    for (let round = 0; round === 0 || actions < big; round += 1) {
      for (const sample of sampleCases) {
        actions += sample.recommendations.length;
        this.#open(sample, round);
      }
    }
  }

  #open(sample: (typeof sampleCases)[number], round: number): void {
    const today = Temporal.PlainDate.from(this.today);
    const day = (offset: number) => dayFromToday(today, offset).toString();
    const words = (text: string) => withPrintedDays(text, today, sample.language);
    const decided = day(-sample.decidedDaysAgo);
    const body = sample.body.name[sample.language];
    const also = sample.alsoBody?.name[sample.language];
    const opened = this.give({
      kind: 'openCase',
      origin: { kind: 'sample' },
      details: {
        reference: round === 0 ? sample.reference : `${sample.reference}-${round}`,
        title: sample.title,
        procedure: { id: 'psow', version: '2' },
        route: sample.route,
        decisionDate: decided,
        language: sample.language,
        bodies: also === undefined ? [body] : [body, also],
        sector: sample.sector,
        complainant: sample.complainant,
        complaintClosed: { on: decided, how: sample.complaintClosed },
      },
      recommendations: [],
    });
    if (!opened.ok) throw new Error(opened.error.code);
    const { caseId } = opened.value;
    for (const one of sample.recommendations) {
      const added = this.give({
        kind: 'addRecommendation',
        caseId,
        origin: { kind: 'sample' },
        recommendation: {
          number: one.number,
          text: words(one.text),
          kind: one.kind,
          categories: [...one.categories],
          body: one.owedBy === 'also-body' && also !== undefined ? also : body,
          dueWords: words(one.dueText ?? ''),
          startsOn: null,
          evidenceWanted: one.evidenceWanted.map(words),
          money: one.money ?? null,
        },
      });
      if (!added.ok) throw new Error(added.error.code);
      let filed: string[] = [];
      for (const part of one.story) {
        const on = day(-part.daysAgo);
        if (part.what === 'evidence')
          filed.push(this.file(caseId, [added.value.id], part.name, on));
        else {
          const judged = this.give(
            {
              kind: 'assessEvidence',
              caseId,
              recommendationId: added.value.id,
              evidenceIds: filed,
              result: part.result,
              reason: words(part.reason),
              actionDoneOn: null,
              payments: part.result === 'satisfied' ? paymentsOf(one.money, on) : [],
            },
            on,
          );
          if (!judged.ok) throw new Error(judged.error.code);
          filed = [];
        }
      }
    }
  }
}
