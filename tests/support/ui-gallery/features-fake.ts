import type { BundlePreview, RecordsApi } from '../../../renderer/records/api.ts';
import type {
  ActionRow,
  CaseRow,
  CaseView,
  ListQuery,
  RecommendationView,
} from '../../../renderer/records/views.ts';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { DateMove } from '../../../shared/domain/case/moves.ts';
import { noFacts } from '../../../shared/domain/case/no-facts.ts';
import type { EvidenceItem } from '../../../shared/domain/case/state.ts';
import { type Standing, standings } from '../../../shared/domain/case/vocabulary.ts';
import type { ExtractPreview, ExtractReading } from '../../../shared/domain/extract/vocabulary.ts';
import { type Result, refuse } from '../../../shared/kernel/result.ts';
import { recommendationIds, wholeCase } from '../whole-case.ts';

/** Invented records for looking at screens; nothing here is a real body, person or event. */
const hex = (seed: number) => seed.toString(16).padStart(32, '0');
const good = async <T>(value: T): Promise<Result<T>> => ({ ok: true, value });
const bodies = ['Glanafon Health Board', 'Aberwen County Council', 'Brynmor Town Council'];
const texts = [
  'Issue the agreed apology and complaint response',
  'Pay £250 for time and trouble',
  'Remind complaint staff of the 30-working-day standard and show who was told',
  'Review the sepsis pathway, share the action plan with every ward concerned, and report to the quality committee within the period agreed with the complainant and the link officer',
];
const standingAt = (index: number): Standing => standings[index % standings.length] ?? 'overdue';
export const isEmpty = new URLSearchParams(globalThis.location?.search).has('empty');

const all: readonly ActionRow[] = Array.from({ length: isEmpty ? 0 : 50_000 }, (_, index) => ({
  caseId: hex(Math.floor(index / 3) + 1),
  recommendationId: hex(index + 1_000_000),
  reference: `X25-${String(Math.floor(index / 3)).padStart(5, '0')}`,
  number: `R${(index % 3) + 1}`,
  body: bodies[index % 3] ?? '',
  caseTitle: 'A late and incomplete complaint response',
  text: texts[index % 4] ?? '',
  kind: index % 2 === 0 ? 'personal-remedy' : 'service-improvement',
  categories: ['apology'],
  dueWords: 'within one month',
  originalDue: '2025-10-08',
  currentDue: standingAt(index) === 'no-date' ? null : '2025-11-07',
  state: standingAt(index) === 'ended' ? 'satisfied-on-time' : 'open',
  standing: standingAt(index),
  workingDays: index % 12,
  evidenceCount: index % 4,
  unassessedCount: 0,
  waitingSince: null,
  considerBy: null,
  hasConflict: index % 97 === 5,
  owner: null,
  procedure: 'general',
  decisionDate: '2025-05-01',
  endedOn: null,
  lateDays: null,
  money: null,
}));

const countBy = (rows: readonly ActionRow[]): Record<Standing, number> => {
  const counts = Object.fromEntries(standings.map((one) => [one, 0])) as Record<Standing, number>;
  for (const { standing } of rows) counts[standing] += 1;
  return counts;
};

function actions(query: ListQuery<string>) {
  const text = query.text.toLowerCase();
  const found = all.filter(
    (row) =>
      (query.standings.length === 0 || query.standings.includes(row.standing)) &&
      (query.bodies.length === 0 || query.bodies.includes(row.body)) &&
      (text === '' || `${row.reference} ${row.body} ${row.text}`.toLowerCase().includes(text)),
  );
  return {
    total: found.length,
    all: all.length,
    from: query.from,
    rows: found.slice(query.from, query.from + query.count),
    byStanding: countBy(all),
  };
}

function cases(query: ListQuery<string>) {
  const rows = Array.from(
    { length: Math.ceil(all.length / 3) },
    (_, index): CaseRow => ({
      caseId: hex(index + 1),
      reference: `X25-${String(index).padStart(5, '0')}`,
      title: 'A late and incomplete complaint response',
      bodies: bodies[index % 3] ?? '',
      decisionDate: '2025-09-08',
      total: 3,
      ended: index % 4,
      overdue: index % 5 === 0 ? 2 : 0,
      waiting: index % 5 === 1 ? 1 : 0,
      nextDue: '2025-11-07',
      owner: null,
      procedure: 'general',
      complaintClosedOn: '2025-09-08',
      recommendationsClosedOn: index % 7 === 3 ? '2025-11-01' : null,
      hasConflict: index % 31 === 4,
    }),
  );
  const slice = rows.slice(query.from, query.from + query.count);
  return {
    total: rows.length,
    all: rows.length,
    from: query.from,
    rows: slice,
    byStanding: countBy(all),
  };
}

const stamp = (at: string) => ({ by: 'm1', device: hex(7), at });
const item = (
  seed: number,
  name: string,
  mime: string,
  numbers: readonly number[],
): EvidenceItem => ({
  evidenceId: hex(seed),
  recommendationIds: numbers.map((one) => hex(1_000_000 + one)),
  item: {
    objectId: hex(seed + 500),
    name,
    folder: '',
    size: 182_411,
    sha256: (seed === 203 ? 201 : seed).toString(16).padStart(64, '9f2c'),
    mime,
    chunks: 1,
    sourcePath: '/home/caseworker/Downloads/',
    modifiedAt: '2025-10-29T10:42:00.000Z',
    how: 'dropped',
    receivedOn: '2025-10-29',
  },
  filed: stamp(`2025-10-29T10:${seed % 60}:00.000Z`),
  openings: [{ ...stamp('2025-11-24T09:12:00.000Z'), purpose: 'preview' }],
  isStatement: false,
  from: '',
  actOn: null,
});

const recommendation = (index: number, over: Partial<RecommendationView>): RecommendationView => ({
  recommendationId: hex(1_000_000 + index),
  details: {
    number: `R${index + 1}`,
    text: texts[index] ?? '',
    kind: 'personal-remedy',
    categories: ['apology', 'response'],
    body: bodies[0] ?? '',
    dueWords: 'within one month',
    deadline: { kind: 'period', amount: 1, unit: 'calendarMonths', inclusive: false },
    startsOn: '2025-09-08',
    originalDue: '2025-10-08',
    evidenceWanted: [
      'Complaint response covering all five heads: the letter as sent',
      'Apology, signed by the Chief Executive: a dated copy',
    ],
    money: null,
  },
  originalDue: '2025-10-08',
  currentDue: '2025-11-07',
  explanation: {
    start: '2025-09-08',
    startKind: 'decision',
    rule: { kind: 'period', amount: 1, unit: 'calendarMonths', inclusive: false },
    steps: [{ kind: 'adds', amount: 1, unit: 'calendarMonths', to: '2025-10-08' }],
    skipped: [],
    calendarVersion: '2025-06-01',
    nation: 'england-and-wales',
    listCoversDue: true,
  },
  state: 'evidence-received',
  standing: 'overdue',
  workingDays: 11,
  dates: {
    actionDone: null,
    evidenceReceived: '2025-10-29',
    evidenceComplete: null,
    satisfied: null,
  },
  evidenceIds: [hex(201), hex(202), hex(203), hex(204)],
  assessments: [],
  hasEnded: false,
  isDraft: false,
  conflicts: [],
  parts: [],
  money: [],
  nextStep: { kind: 'assess', on: '2025-11-12', by: ['investigator'], level: null },
  ladder: { rungs: [], next: null, isHeld: 'waiting-for-us' },
  gate: {
    stage: 'settlement',
    preconditions: [],
    roads: [],
    endings: {
      'treated-as-met': null,
      equivalent: null,
      'incomplete-accepted': null,
      ceased: null,
      'not-complied': null,
      superseded: null,
    },
  },
  isDelayed: false,
  touchesComplainant: true,
  ...over,
});

const assessment = {
  assessmentId: hex(301),
  evidenceIds: [hex(201)],
  result: 'partly' as const,
  reason: 'Draft 3 answers heads 1 to 3. Heads 4 and 5 are still to follow.',
  assessedOn: '2025-11-03',
  actionDoneOn: null,
  stamp: stamp('2025-11-03T11:00:00.000Z'),
};

const line = (key: string, at: string, kind: string, body: unknown) => ({
  key,
  at,
  by: 'm1',
  device: hex(7),
  kind,
  body,
});

export const caseView: CaseView = {
  asAt: null,
  caseId: hex(1),
  details: {
    reference: 'X25-0443',
    title: 'Glanafon Health Board: a late and incomplete complaint response',
    procedure: { id: 'psow', version: '1' },
    route: 'early-resolution',
    decisionDate: '2025-09-08',
    language: 'cy',
    bodies: [bodies[0] ?? ''],
    sector: 'Health',
    complainant: { name: 'Invented Person', pseudonym: 'Mrs B' },
    complaintClosed: null,
  },
  recommendations: [
    recommendation(0, {
      state: 'partly-satisfied',
      assessments: [assessment],
      conflicts: [
        {
          field: `${hex(1_000_000)}.assessment`,
          values: [
            {
              by: 'm1',
              at: '2025-11-03T11:00:00.000Z',
              device: hex(7),
              value: { result: 'partly', reason: assessment.reason },
            },
            {
              by: 'm2',
              at: '2025-11-03T11:20:00.000Z',
              device: hex(9),
              value: { result: 'not-satisfied', reason: 'A draft is not a response.' },
            },
          ],
        },
      ],
    }),
    recommendation(1, {
      state: 'satisfied-on-time',
      standing: 'ended',
      hasEnded: true,
      currentDue: '2025-10-08',
      evidenceIds: [hex(203)],
      dates: {
        actionDone: '2025-09-30',
        evidenceReceived: '2025-10-01',
        evidenceComplete: '2025-10-02',
        satisfied: '2025-10-02',
      },
      assessments: [
        {
          ...assessment,
          assessmentId: hex(302),
          result: 'satisfied',
          reason: 'Remittance advice shows £250 paid.',
          assessedOn: '2025-10-02',
        },
      ],
    }),
    recommendation(2, {
      standing: 'on-track',
      state: 'open',
      currentDue: '2025-12-08',
      originalDue: '2025-12-08',
      evidenceIds: [],
      workingDays: 10,
      dates: { actionDone: null, evidenceReceived: null, evidenceComplete: null, satisfied: null },
    }),
    recommendation(3, {
      standing: 'no-date',
      state: 'open',
      currentDue: null,
      originalDue: null,
      evidenceIds: [],
      workingDays: null,
      dates: { actionDone: null, evidenceReceived: null, evidenceComplete: null, satisfied: null },
    }),
  ],
  evidence: [
    item(201, 'response-draft-v3.pdf', 'application/pdf', [0]),
    item(202, 'invoice\u202Efdp.exe', 'application/x-msdownload', [0]),
    item(203, 'remittance advice.pdf', 'application/pdf', [1]),
    item(204, 'notes.csv', 'text/csv', [0]),
    item(205, 'stamp.png', 'image/png', []),
  ],
  complaintClosed: { on: '2025-09-08', how: 'settlement' },
  recommendationsClosed: null,
  isDraft: false,
  owners: { case: null, compliance: null },
  facts: noFacts,
  calendar: bankHolidaysOf('england-and-wales'),
  rights: {
    'override-gate': 'no',
    'override-statement': 'no',
    'accept-outstanding': 'no',
    'move-dates': 'yes',
  },
  offers: [],
  dates: [],
  due: '2025-12-08',
  oldDates: [],
  toWrite: [],
  needsFurtherDraft: false,
  isConfirmationDue: new URLSearchParams(globalThis.location?.search).has('confirm'),
  conflicts: [],
  history: [
    line('1', '2025-09-08T09:00:00.000Z', 'case.opened', { details: {} }),
    line('2', '2025-10-29T10:42:00.000Z', 'evidence.filed', {
      evidenceId: hex(201),
      recommendationIds: [hex(1_000_000)],
      item: item(201, 'response-draft-v3.pdf', 'application/pdf', [0]).item,
    }),
    line('3', '2025-11-03T11:00:00.000Z', 'evidence.assessed', {
      assessmentId: hex(301),
      recommendationId: hex(1_000_000),
      evidenceIds: [hex(201)],
      result: 'partly',
      reason: assessment.reason,
      assessedOn: '2025-11-03',
      actionDoneOn: null,
    }),
    line('4', '2025-11-24T09:12:00.000Z', 'evidence.opened', {
      evidenceId: hex(201),
      purpose: 'preview',
    }),
    line('5', '2025-11-25T09:12:00.000Z', 'weather.observed', {}),
  ],
  members: { m1: 'Elin Example', m2: 'Tom Example' },
};

const reading: ExtractReading = {
  extract: 'x1',
  name: 'recommendations-week-47.csv',
  format: 'csv',
  delimiter: ';',
  encoding: 'windows-1252',
  columns: ['Ref', 'Body', 'Recommendation', 'Type', 'Decision', 'Due'],
  rowCount: 412,
  sample: [
    [
      'X25-0443',
      'Glanafon Health Board',
      'Apologise to Mrs B',
      'Personal',
      '08/09/2025',
      'within one month',
    ],
    ['X25-0444', 'Aberwen County Council', 'Train staff', 'SI', '09/09/2025', '3 months'],
  ],
  words: [[], [], [], ['Personal', 'SI', 'Both?'], [], []],
  unreadable: [],
  suggested: {
    columns: {
      reference: 0,
      number: null,
      body: 1,
      text: 2,
      kind: 3,
      category: null,
      decisionDate: 4,
      dueWords: 5,
      dueDate: null,
      evidenceWanted: null,
      title: null,
      sector: null,
      route: null,
    },
    procedureId: 'psow',
    kinds: { Personal: 'personal-remedy' },
    defaultKind: 'personal-remedy',
  },
};
const previewed = (index: number) => ({
  row: index + 2,
  reference: `X25-${String(index).padStart(4, '0')}`,
  number: 'R1',
  body: bodies[index % 3] ?? '',
  text: texts[index % 4] ?? '',
  dueWords: 'within one month',
  due: '2025-12-08',
});
const bad = new URLSearchParams(globalThis.location?.search).has('bad');
const preview: ExtractPreview = {
  added: Array.from({ length: 260 }, (_, index) => previewed(index)),
  changed: [
    {
      ...previewed(300),
      changes: [
        { field: 'dueWords', before: 'within one month', after: 'within two months' },
        { field: 'text', before: '', after: 'Apologise to Mrs B' },
      ],
    },
  ],
  gone: [previewed(301)],
  keptHere: [
    { ...previewed(302), changes: [{ field: 'text', before: 'Apologise', after: 'Apologize' }] },
  ],
  unchanged: 148,
  newCases: 92,
  digest: 'd',
  refused: bad
    ? [
        { row: 14, code: 'extract.bad-date', detail: { text: '31/02/2025' } },
        { row: 15, code: 'extract.body-missing' },
        { row: 18, code: 'extract.wrong-columns', detail: { found: 5, expected: 6 } },
      ]
    : [],
};
const bundle: BundlePreview = {
  bundle: hex(900),
  name: 'two-cases.redress',
  createdAt: '2025-11-20T10:00:00.000Z',
  createdBy: 'Tom Example',
  device: hex(9),
  isKnownDevice: false,
  cases: [
    {
      caseId: hex(1),
      reference: 'X25-0443',
      title: 'A late and incomplete complaint response',
      bodies: bodies[0] ?? '',
      isNew: false,
      newEntries: 4,
      newEvidence: 1,
      conflicts: 1,
      sameReference: false,
    },
    {
      caseId: hex(2),
      reference: 'X25-0451',
      title: 'Damp and mould',
      bodies: bodies[1] ?? '',
      isNew: true,
      newEntries: 12,
      newEvidence: 3,
      conflicts: 0,
      sameReference: true,
    },
  ],
  newEntries: 16,
  knownEntries: 30,
  waitingFor: [{ device: hex(11), entries: 2 }],
  forks: 0,
  bodies: 1,
  newEvidence: 4,
  evidenceBytes: 3_400_000,
};

/** `?whole`: a case with something of every kind in it. */
const isWhole = new URLSearchParams(globalThis.location?.search).has('whole');
const move = { isExtended: false, explanationBefore: null, lettersQuotingOld: [] };
const why = caseView.recommendations[0]?.explanation ?? null;
const inventedMoves: readonly DateMove[] = [
  {
    ...move,
    recommendationId: recommendationIds.r1,
    number: '1',
    from: '2026-05-29',
    to: '2026-06-12',
    explanationAfter: why,
  },
  {
    ...move,
    recommendationId: recommendationIds.r2,
    number: '2',
    from: '2026-06-30',
    to: '2026-06-30',
    isExtended: true,
    explanationAfter: null,
  },
];

const files: Record<string, { bytes: string; mime: string }> = {};
export const offerBytes = (evidenceId: string, base64: string, mime: string) => {
  files[evidenceId] = { bytes: base64, mime };
};
/** For each filing, how many recommendations it was for. */
const filings: number[] = [];
Object.assign(globalThis, { offerBytes, filings });
const drafts = new Map<string, unknown>();

export const fakeRecords: Partial<RecordsApi> = {
  listActions: async (query) => good(actions(query)),
  listCases: async (query) => good(cases(query)),
  caseView: () => good(isWhole ? wholeCase() : caseView),
  previewMoves: () => good(isWhole ? inventedMoves : []),
  bodies: () => good(bodies.map((name) => ({ name, actions: 137 }))),
  explainDue: ({ words, startsOn }) =>
    good({
      expression: { kind: 'unspecified', words },
      due: startsOn === null ? null : '2025-12-08',
      explanation: startsOn === null ? null : (caseView.recommendations[0]?.explanation ?? null),
      missing: startsOn === null ? 'deadline.needs-start' : null,
      isAmbiguous: false,
    }),
  command: async () => refuse('case.reference-taken', { reference: 'X25-0443' }),
  evidenceBytes: async (_, evidenceId) => {
    const file = files[evidenceId];
    if (file === undefined) return refuse('object.missing');
    return good({ bytes: Uint8Array.fromBase64(file.bytes), mime: file.mime, name: 'x' });
  },
  saveEvidenceCopy: () => good({ saved: true }),
  readExtract: () => good(reading),
  previewExtract: () => good(preview),
  takeInExtract: () => good({ cases: 92, actions: 260, changed: 1 }),
  exportBundle: () => good({ saved: { name: 'two-cases.redress', size: 3_500_000 } }),
  openBundle: async (_, passphrase) =>
    passphrase === null ? refuse('bundle.not-for-us') : good(bundle),
  takeInBundle: () => good({ cases: 2, entries: 16, evidence: 4 }),
  closeBundle: () => good(null),
  saveDraft: async (name, value) => {
    drafts.set(name, value);
    return good(null);
  },
  readDraft: (name) => good(drafts.get(name) ?? null),
  fileEvidence: async (_, target) => {
    filings.push(target.recommendationIds.length);
    return good({ filed: [], refused: [] });
  },
};
