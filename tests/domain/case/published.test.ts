import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { decide } from '../../../shared/domain/case/decide.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { evolve } from '../../../shared/domain/case/evolve.ts';
import { moneyOf } from '../../../shared/domain/case/money.ts';
import { proposedRecommendation } from '../../../shared/domain/case/propose.ts';
import {
  type CaseState,
  hasEnded,
  partsOf,
  type Recommendation,
} from '../../../shared/domain/case/state.ts';
import { procedureById } from '../../../shared/domain/procedure/registry.ts';
import type { Procedure } from '../../../shared/domain/procedure/vocabulary.ts';
import { split } from '../../../shared/domain/splitter/split.ts';
import type { SplitRow } from '../../../shared/domain/splitter/vocabulary.ts';
import { isIsoDate } from '../../../shared/kernel/iso.ts';
import { filedItem, idOf, typed } from '../../support/ledger/case-events.ts';

const rows = z
  .array(
    z.object({
      office: z.string(),
      reference: z.string().nullish(),
      body: z.string(),
      sector: z.string(),
      decisionDate: z.string().nullish(),
      text: z.string(),
      kind: z.string(),
      dueText: z.string().nullish(),
      dueDate: z.string().nullish(),
      evidenceAsked: z.string().nullish(),
    }),
  )
  .parse(
    JSON.parse(
      readFileSync(new URL('../../fixtures/recommendations.json', import.meta.url), 'utf8'),
    ),
  );

type Row = (typeof rows)[number];

const today = '2026-11-25';
const everyRole = ['investigator', 'co-ordinator', 'manager', 'director'] as const;
const table: string[][] = [];

/** One case as it goes: orders are decided and folded one after another. */
class Followed {
  state: CaseState | null = null;
  readonly #name: string;
  #made = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** What one person may not do alone is asked for, and approved by another. */
  giveByTwo(command: CaseCommand, on: string): void {
    const { caseId } = this.case;
    this.give({ kind: 'requestStep', caseId, command, reason: 'It needs a second word.' }, on);
    const requestId = this.case.facts.requests.at(-1)?.requestId ?? '';
    this.give({ kind: 'approveRequest', caseId, requestId, reason: '' }, on, 'who approves');
  }

  give(command: CaseCommand, on: string, by = 'who decides'): void {
    const decision = decide(command, this.state, {
      today: on,
      newId: () => this.#newId(),
      actor: { memberId: idOf(by), roles: everyRole },
      isReferenceTaken: () => false,
      calendarOf: ({ nation }: Procedure) => bankHolidaysOf(nation.value),
      inConflict: new Set(),
    });
    if (!decision.ok)
      throw new Error(`${this.#name} ${command.kind}: ${JSON.stringify(decision.error)}`);
    for (const event of decision.value.events) this.take(event);
  }

  take(event: CaseEvent): void {
    const stamp = { by: idOf('who decides'), device: idOf('laptop'), at: `${today}T09:00:00Z` };
    this.state = evolve(this.state, { event, stamp, subject: idOf(this.#name) });
  }

  file(recommendationId: string, on: string): string {
    const evidenceId = this.#newId();
    const item = filedItem(`proof ${evidenceId.slice(0, 6)}`, on);
    this.take({
      kind: 'evidence.filed',
      body: { evidenceId, recommendationIds: [recommendationId], item },
    });
    return evidenceId;
  }

  get case(): CaseState {
    if (this.state === null) throw new Error('no case was opened');
    return this.state;
  }

  get one(): Recommendation {
    const [found] = this.case.recommendations;
    if (found === undefined) throw new Error('no recommendation');
    return found;
  }

  #newId(): string {
    this.#made += 1;
    return idOf(`${this.#made} ${this.#name}`);
  }
}

const procedureOfOffice = (office: string): Procedure => {
  const found = procedureById(office.toLowerCase());
  if (found === undefined) throw new Error(`no procedure for ${office}`);
  return found;
};

/** The kind as the office's procedure has it; a published kind it does not count is an invitation. */
function kindIn(procedure: Procedure, row: Row): string {
  const isImprovement = row.kind === 'service-improvement';
  const wanted = isImprovement ? 'processes' : 'injustice';
  const own = procedure.kinds.find(({ id }) => id === row.kind);
  const alike = procedure.kinds.find(({ answers }) => answers === wanted);
  return (own ?? alike ?? procedure.kinds[0])?.id ?? '';
}

/** A row the splitter makes nothing of is typed as it stands. */
const bare: SplitRow = {
  number: '1',
  text: '',
  kind: null,
  categories: [],
  dueWords: null,
  money: [],
  body: null,
  evidenceWanted: [],
  signatory: null,
  parts: [],
  notes: [],
};

function follow(row: Row, index: number): Followed {
  const followed = new Followed(`row ${index}`);
  const procedure = procedureOfOffice(row.office);
  // A decision of which only the month is published is given a day.
  const decided = isIsoDate(row.decisionDate ?? '') ? (row.decisionDate ?? '') : '2022-02-01';
  followed.give(
    {
      kind: 'openCase',
      origin: typed,
      details: {
        reference: row.reference ?? `Row ${index}`,
        title: row.body,
        procedure: { id: procedure.id, version: procedure.version },
        route: 'investigation-decision',
        decisionDate: decided,
        language: 'en',
        bodies: [row.body],
        sector: row.sector,
        complainant: null,
        complaintClosed: { on: decided, how: 'decision' },
      },
      recommendations: [],
    },
    today,
  );
  const { categories, kinds } = procedure;
  const facts = { bodies: [row.body], language: 'en', categories, kinds } as const;
  const [read] = split({ kind: 'text', text: row.text }, facts).rows;
  const confirmed = { kind: kindIn(procedure, row), body: row.body, startsOn: null };
  const { recommendation, parts } = proposedRecommendation(
    { ...(read ?? bare), text: row.text, dueWords: row.dueText ?? null },
    confirmed,
  );
  followed.give(
    {
      kind: 'addRecommendation',
      caseId: followed.case.caseId,
      recommendation,
      parts,
      origin: typed,
    },
    today,
  );
  return followed;
}

/** Everything owed is done and proved; what waits for an event or for receipt gets its day first. */
function carryThrough(followed: Followed): void {
  const { caseId } = followed.case;
  const { recommendationId, details } = followed.one;
  const about = { caseId, recommendationId };
  if (details.deadline.kind === 'event')
    followed.give({ kind: 'recordTrigger', ...about, on: '2022-06-01', note: 'It came.' }, today);
  if (details.deadline.kind === 'period' && details.deadline.from === 'receipt')
    followed.give(
      { kind: 'recordReceipt', caseId, issueId: null, body: details.body, on: '2023-05-03' },
      today,
    );
  const owed = moneyOf(followed.case, followed.one);
  for (const { partId, owed: amount, payee } of owed) {
    const sum = amount ?? 120;
    if (amount === null)
      followed.give(
        { kind: 'fixAmount', ...about, partId, amount: sum, how: 'As reckoned.', on: today },
        today,
      );
    const to = payee === '' ? 'the complainant' : payee;
    const payment = { partId, on: today, amount: sum, payee: to, setOff: 0, note: '' };
    followed.give({ kind: 'recordPayment', ...about, payment }, today);
  }
  // What recurs without end is met once here, then accepted as settled practice.
  for (const { partId } of dueParts(followed)) judge(followed, [partId]);
  if (!hasEnded(followed.one.state) && partsOf(followed.case, recommendationId).length === 0)
    judge(followed, []);
  if (hasEnded(followed.one.state)) return;
  const [reason] = procedureOfOffice(officeOf(followed)).incompleteReasons;
  followed.giveByTwo(
    {
      kind: 'endRecommendation',
      ...about,
      ending: 'incomplete-accepted',
      reasonId: reason?.id ?? null,
      reason: 'The practice is settled; later checks are the body’s own.',
      on: today,
      instead: '',
      view: { kind: 'not-asked', why: 'The complainant has agreed to it beforehand.' },
      override: null,
    },
    today,
  );
}

const officeOf = (followed: Followed): string => followed.case.details.procedure.id;

const dueParts = (followed: Followed) =>
  partsOf(followed.case, followed.one.recommendationId).filter(
    ({ due }) => due === undefined || due <= today,
  );

function judge(followed: Followed, partIds: readonly string[]): void {
  const { recommendationId } = followed.one;
  const due = followed.one.currentDue ?? today;
  const on = due < today ? due : today;
  const evidenceId = followed.file(recommendationId, on);
  followed.give(
    {
      kind: 'assessEvidence',
      caseId: followed.case.caseId,
      recommendationId,
      evidenceIds: [evidenceId],
      result: 'satisfied',
      reason: 'It shows what was asked for.',
      actionDoneOn: on,
      partIds,
    },
    today,
  );
}

function close(followed: Followed): void {
  const { caseId, details } = followed.case;
  followed.give(
    {
      kind: 'closeRecommendations',
      caseId,
      on: today,
      told: [
        { party: 'complainant', name: '', on: today, how: 'letter' },
        { party: 'body', name: details.bodies[0] ?? '', on: today, how: 'email' },
      ],
    },
    today,
  );
}

const expectedEnd = (isRecurring: boolean, due: string | null): string => {
  if (isRecurring) return 'incomplete-accepted';
  return due === null ? 'satisfied-undated' : 'satisfied-on-time';
};

describe('every published recommendation can be recorded and followed to its end', () => {
  it('there are seventy of them', () => expect(rows).toHaveLength(70));

  it.each(rows.map((row, index) => [index + 1, row] as const))('row %i', (index, row) => {
    const followed = follow(row, index);
    const { details } = followed.one;
    expect(details.dueWords).toBe(row.dueText ?? '');
    if (!row.dueText)
      expect(details.deadline).toEqual({ kind: 'unspecified', words: '', challenge: 'not-set' });
    if (row.dueDate && isIsoDate(row.decisionDate ?? ''))
      expect(details.originalDue).toBe(row.dueDate);
    const due = followed.one.currentDue;
    carryThrough(followed);
    expect(hasEnded(followed.one.state)).toBe(true);
    const isRecurring = details.deadline.kind === 'recurring';
    expect(followed.one.state).toBe(expectedEnd(isRecurring, followed.one.currentDue));
    close(followed);
    expect(followed.case.recommendationsClosed?.told).toHaveLength(2);
    table.push([
      String(index),
      row.office,
      row.dueText ?? '',
      details.deadline.kind,
      followed.one.details.originalDue ?? due ?? '',
      followed.one.state,
    ]);
  });

  afterAll(() => {
    const widths = [3, 6, 54, 12, 11, 22];
    for (const line of table)
      console.log(
        line.map((cell, at) => cell.slice(0, widths[at]).padEnd(widths[at] ?? 0)).join(' '),
      );
  });
});
