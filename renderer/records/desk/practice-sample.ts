import type { WrappedKey } from '../../../shared/contracts/index.ts';
import type { NewPayment, NewRecommendation } from '../../../shared/domain/case/commands.ts';
import {
  dayFromToday,
  type SampleCase,
  type SampleEvidence,
  type SampleRecommendation,
  sampleCases,
  sampleKept,
  withPrintedDays,
} from '../../../shared/domain/sample/index.ts';
import { utf8 } from '../../../shared/kernel/bytes.ts';
import { ok, RefusalError, type Result } from '../../../shared/kernel/result.ts';
import { keepObject } from '../evidence/objects.ts';
import { newId } from '../random.ts';
import type { Desk } from './desk.ts';
import { recordPeople } from './practice-people.ts';
import { Proposal } from './writing.ts';

/** The invented caseload is decided under the Welsh office's rules, the only bilingual one. */
const SAMPLE_PROCEDURE = { id: 'psow', version: '2' } as const;

/**
 * Writes the sample into the practice store, by the same deciders and the same intake as everything
 * else, as one batch. Its days are reckoned from today.
 */
export async function fillPractice(desk: Desk): Promise<Result<null>> {
  const { store, around } = desk;
  const today = around.clock.today();
  const keys: WrappedKey[] = [];
  const proposal = new Proposal(store, today);
  for (const [index, sample] of sampleCases.entries()) {
    keys.push(...(await proposeCase(desk, proposal, sample)));
    around.notify({
      kind: 'progress',
      task: 'practice',
      done: index + 1,
      total: sampleCases.length,
      name: sample.reference,
    });
  }
  keepOfBodies(desk, proposal);
  const written = await store.writer.write(async () =>
    ok({ drafts: proposal.drafts, foreign: [], keys: [...keys, ...(await proposal.keys())] }),
  );
  return written.ok ? ok(null) : written;
}

/** What the invented office keeps of its bodies: what each is, its Welsh name, contacts and notes. */
function keepOfBodies(desk: Desk, proposal: Proposal): void {
  const today = Temporal.PlainDate.from(desk.around.clock.today());
  const day = (ago: number) => dayFromToday(today, -ago).toString();
  const by = { actor: everybody };
  const named = sampleCases.flatMap(({ body, alsoBody }) => [body, alsoBody ?? body]);
  for (const { kind: bodyKind, name: names } of new Set(named)) {
    const written = sampleCases.some(({ body, alsoBody, language }) =>
      [body, alsoBody].some((one) => one?.name === names && language === 'en'),
    );
    const name = written ? names.en : names.cy;
    required(proposal.decideBody({ kind: 'setBodyKind', name, bodyKind }, by));
    required(proposal.decideBody({ kind: 'setWelshName', name, welshName: names.cy }, by));
    if (!written)
      required(proposal.decideBody({ kind: 'joinSpelling', name, spelling: names.en }, by));
  }
  for (const { body, contacts, notes } of sampleKept) {
    const name = body.name.en;
    for (const { fromDaysAgo, toDaysAgo, ...contact } of contacts) {
      const held = { from: day(fromDaysAgo), to: toDaysAgo === null ? null : day(toDaysAgo) };
      const kept = { ...contact, phone: '', ...held };
      required(proposal.decideBody({ kind: 'keepContact', name, contact: kept }, by));
    }
    for (const { note, daysAgo } of notes)
      required(proposal.decideBody({ kind: 'keepNote', name, note, on: day(daysAgo) }, by));
  }
}

async function proposeCase(
  desk: Desk,
  proposal: Proposal,
  sample: SampleCase,
): Promise<readonly WrappedKey[]> {
  const today = Temporal.PlainDate.from(desk.around.clock.today());
  const day = (offset: number) => dayFromToday(today, offset).toString();
  const decided = day(-sample.decidedDaysAgo);
  const words = (text: string) => withPrintedDays(text, today, sample.language);
  const names = bodyNames(sample);
  const opened = required(
    proposal.decide(
      {
        kind: 'openCase',
        origin: { kind: 'sample' },
        details: {
          reference: sample.reference,
          title: sample.title,
          procedure: SAMPLE_PROCEDURE,
          route: sample.route,
          decisionDate: decided,
          language: sample.language,
          bodies: names,
          sector: sample.sector.replaceAll('-', ' '),
          complainant: sample.complainant,
          complaintClosed: { on: decided, how: sample.complaintClosed },
        },
        recommendations: [],
      },
      { actor: everybody },
    ),
  );
  recordPeople(
    sample,
    opened.caseId,
    day,
    (command, on) => required(proposal.decide(command, { today: on, actor: everybody })).id,
  );
  const keys: WrappedKey[] = [];
  for (const recommendation of sample.recommendations) {
    const added = required(
      proposal.decide(
        {
          kind: 'addRecommendation',
          caseId: opened.caseId,
          origin: { kind: 'sample' },
          recommendation: newRecommendation(recommendation, names, words),
        },
        { actor: everybody },
      ),
    );
    keys.push(...(await tellStory(desk, proposal, { ...added, recommendation, day, words })));
  }
  return keys;
}

const bodyNames = (sample: SampleCase): string[] =>
  [sample.body, ...(sample.alsoBody === undefined ? [] : [sample.alsoBody])].map(
    ({ name }) => name[sample.language],
  );

function newRecommendation(
  one: SampleRecommendation,
  [body = '', also = '']: readonly string[],
  words: (text: string) => string,
): NewRecommendation {
  const owed = { body, 'also-body': also } as const;
  return {
    number: one.number,
    text: words(one.text),
    kind: one.kind,
    categories: [...one.categories],
    body: owed[one.owedBy ?? 'body'],
    dueWords: words(one.dueText ?? ''),
    startsOn: null,
    evidenceWanted: one.evidenceWanted.map(words),
    money: one.money ?? null,
  };
}

type Story = {
  readonly caseId: string;
  readonly id: string;
  readonly recommendation: SampleRecommendation;
  readonly day: (offset: number) => string;
  readonly words: (text: string) => string;
};

async function tellStory(
  desk: Desk,
  proposal: Proposal,
  story: Story,
): Promise<readonly WrappedKey[]> {
  const keys: WrappedKey[] = [];
  let filed: string[] = [];
  for (const part of story.recommendation.story) {
    const on = story.day(-part.daysAgo);
    if (part.what === 'evidence') {
      const { evidenceId, key } = await fileText(desk, proposal, story, part, on);
      filed.push(evidenceId);
      keys.push(key);
      continue;
    }
    required(
      proposal.decide(
        {
          kind: 'assessEvidence',
          caseId: story.caseId,
          recommendationId: story.id,
          evidenceIds: filed,
          result: part.result,
          reason: story.words(part.reason),
          actionDoneOn: null,
          payments: part.result === 'satisfied' ? paymentsOf(story.recommendation, on) : [],
        },
        { today: on, actor: everybody },
      ),
    );
    filed = [];
  }
  return keys;
}

/** What was met was paid in full, on the day it was judged. */
const paymentsOf = ({ money }: SampleRecommendation, on: string): readonly NewPayment[] =>
  money === undefined || money.amount === 0
    ? []
    : [{ partId: null, on, amount: money.amount, payee: money.payee, setOff: 0, note: '' }];

/** The invented office acts as one: its people hold every role that works on cases. */
const everybody = {
  memberId: '0'.repeat(32),
  roles: ['investigator', 'co-ordinator', 'manager', 'director'],
} as const;

async function fileText(
  { store, around, swept }: Desk,
  proposal: Proposal,
  story: Story,
  part: SampleEvidence,
  receivedOn: string,
): Promise<{ readonly evidenceId: string; readonly key: WrappedKey }> {
  const objectId = newId();
  const { key, wrapped } = await store.keyring.make(objectId);
  const content = utf8(story.words(part.text));
  const taken = await around.askMain('intake.take-content', {
    store: store.name,
    name: part.name,
    content,
    objectId,
    key,
  });
  if (!taken.ok) throw new RefusalError(taken.error);
  // The sweep takes what no entry names yet for a leftover.
  await swept;
  await keepObject(store.database, taken.value);
  const { sealedSize: _, stream: __, ...facts } = taken.value;
  const evidenceId = newId();
  proposal.add(story.caseId, {
    kind: 'evidence.filed',
    body: {
      evidenceId,
      recommendationIds: [story.id],
      item: { ...facts, folder: '', how: 'sample', receivedOn, sourcePath: part.receivedFrom },
    },
  });
  return { evidenceId, key: wrapped };
}

/** The sample is ours and checked by its tests: a refusal here is a fault, with its reason. */
function required<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new RefusalError(result.error);
  return result.value;
}
