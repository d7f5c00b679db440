import type { TakenFile } from '../../../shared/contracts/intake.ts';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { checkAtOnce } from '../../../shared/domain/case/rights.ts';
import { type EvidenceItem, itemsKept } from '../../../shared/domain/case/state.ts';
import { rolesOf } from '../../../shared/domain/member/events.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { ok, type Refusal, type Result, refuse, settle } from '../../../shared/kernel/result.ts';
import type { RecordsApi } from '../api.ts';
import { keepObject, keepStream, keptObject, openObject } from '../evidence/objects.ts';
import type { FiledReport, FilingTarget, FilingToken } from '../filing-views.ts';
import { newId } from '../random.ts';
import type { Store } from '../store/store.ts';
import type { Desk } from './desk.ts';
import { sameFile } from './same-file.ts';
import { type OfCase, type Proposal, writeProposal } from './writing.ts';

type Evidence = Pick<
  RecordsApi,
  'fileEvidence' | 'cancelFiling' | 'evidenceBytes' | 'saveEvidenceCopy'
>;

/** Filing, opening and giving out evidence. Each opening is custody, written before the bytes are shown. */
export function evidenceApi(desk: Desk): Evidence {
  const filing = new Filing(desk);
  return {
    fileEvidence: (tokens, target, receivedOn) => filing.file(tokens, target, receivedOn),
    cancelFiling: () => filing.cancel(),
    evidenceBytes: async (caseId, evidenceId) => {
      const found = findItem(desk.store, caseId, evidenceId);
      if (!found.ok) return found;
      const { item } = found.value;
      const bytes = await plainBytes(desk, item.objectId, item.name);
      if (!bytes.ok) return bytes;
      const opened = await noteOpening(desk, caseId, evidenceId, 'preview');
      return opened.ok ? ok({ bytes: bytes.value, mime: item.mime, name: item.name }) : opened;
    },
    saveEvidenceCopy: async (caseId, evidenceId) => {
      const { store, around } = desk;
      const found = findItem(store, caseId, evidenceId);
      if (!found.ok) return found;
      const { objectId, name } = found.value.item;
      const key = await store.keyring.keyOf(objectId);
      const saved = await around.askMain('object.save-copy', {
        store: store.name,
        objectId,
        key,
        name,
      });
      if (!saved.ok || !saved.value.saved) return saved;
      const noted = await noteOpening(desk, caseId, evidenceId, 'copy');
      return noted.ok ? saved : noted;
    },
  };
}

export function findItem(store: Store, caseId: string, evidenceId: string): Result<EvidenceItem> {
  const state = store.model.cases.get(caseId)?.state;
  const kept = state === undefined ? [] : itemsKept(state);
  const found = kept.find((item) => item.evidenceId === evidenceId);
  return found === undefined ? refuse('evidence.not-found') : ok(found);
}

const noteOpening = (
  desk: Desk,
  caseId: string,
  evidenceId: string,
  purpose: 'preview' | 'copy',
): Promise<Result<null>> =>
  writeProposal(desk.store, desk.around.clock.today(), async (proposal) => {
    proposal.add(caseId, { kind: 'evidence.opened', body: { evidenceId, purpose } });
    return ok(null);
  });

/** From the database, else from the mirror (and kept again); held against its seal either way. */
async function plainBytes(
  { store, around, swept }: Desk,
  objectId: string,
  name: string,
): Promise<Result<Bytes>> {
  const key = await store.keyring.keyOf(objectId);
  const kept = await keptObject(store.database, objectId);
  const here = kept === null ? null : await openObject(key, objectId, kept);
  if (here !== null) return ok(here);
  // The sweep takes pieces that no whole object holds for leftovers.
  await swept;
  const streamed = await around.askMain('object.stream', { store: store.name, objectId });
  if (!streamed.ok) return refuse(streamed.error.code, { name });
  await keepStream(store.database, objectId, streamed.value.stream);
  const again = await keptObject(store.database, objectId);
  const opened = again === null ? null : await openObject(key, objectId, again);
  return opened === null ? refuse('object.damaged', { name }) : ok(opened);
}

/** One filing at a time, in the order they were asked for; what is acknowledged before a cancel stays filed. */
class Filing {
  readonly #desk: Desk;
  #current: string | null = null;
  /** Counts the cancels: a filing asked for before the last one goes no further. */
  #cancels = 0;
  #last: Promise<unknown> = Promise.resolve();
  #recordings: readonly OfCase[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async cancel(): Promise<Result<null>> {
    this.#cancels += 1;
    if (this.#current !== null)
      await this.#desk.around.askMain('intake.cancel', { objectId: this.#current });
    return ok(null);
  }

  file(...args: FilingOrder): Promise<Result<FiledReport>> {
    const asked = this.#cancels;
    const filing = this.#last.then(() => this.#fileNow(args, () => this.#cancels > asked));
    this.#last = filing.catch(() => undefined);
    return filing;
  }

  async #fileNow(
    [tokens, target, receivedOn]: FilingOrder,
    isCancelled: () => boolean,
  ): Promise<Result<FiledReport>> {
    const { around } = this.#desk;
    const allowed = checkTarget(this.#desk.store, target);
    if (!allowed.ok) return allowed;
    await this.#desk.swept;
    const filed: FiledReport['filed'][number][] = [];
    const refused: FiledReport['refused'][number][] = [];
    this.#recordings = [];
    for (const [index, one] of tokens.entries()) {
      const progress = {
        kind: 'progress',
        task: 'filing',
        done: index,
        total: tokens.length,
      } as const;
      around.notify({ ...progress, name: one.name });
      const result = isCancelled()
        ? refuse('file.cancelled', { name: one.name })
        : await this.#tryOne(one, target, receivedOn);
      if (result.ok) filed.push(result.value);
      else refused.push(refusedFile(one.name, result.error));
    }
    this.#desk.acts.did(this.#recordings, this.#recordings.flatMap(restoring));
    around.notify({ kind: 'undoable' });
    const total = tokens.length;
    around.notify({ kind: 'progress', task: 'filing', done: total, total, name: '' });
    return ok({ filed, refused });
  }

  /** One file that cannot be kept is refused by name; the others go on. */
  async #tryOne(...args: Parameters<Filing['fileOne']>): ReturnType<Filing['fileOne']> {
    const settled = await settle(() => this.fileOne(...args));
    return settled.ok ? settled.value : settled;
  }

  async fileOne(
    one: FilingToken,
    target: FilingTarget,
    receivedOn: string,
  ): Promise<Result<FiledReport['filed'][number]>> {
    const { store, around } = this.#desk;
    const objectId = newId();
    const { key, wrapped } = await store.keyring.make(objectId);
    this.#current = objectId;
    const request = { store: store.name, token: one.token, objectId, key };
    const taken = await around.askMain('intake.take', request);
    this.#current = null;
    if (!taken.ok) return taken;
    const same = repeatOf(store, target.caseId, taken.value.sha256);
    const before = sameFile(store, target.caseId, taken.value.sha256);
    if (same === undefined) await keepObject(store.database, taken.value);
    const evidenceId = newId();
    const item = {
      ...custodyFacts(taken.value),
      ...(same === undefined ? {} : { objectId: same.item.objectId, chunks: same.item.chunks }),
      folder: one.folder,
      how: one.how,
      receivedOn,
    };
    const recommendationIds = [...target.recommendationIds];
    const keys = same === undefined ? [wrapped] : [];
    let made: readonly OfCase[] = [];
    const answer = await writeProposal(
      store,
      around.clock.today(),
      async (proposal) => {
        const body = { evidenceId, recommendationIds, item };
        proposal.add(target.caseId, { kind: 'evidence.filed', body });
        const pinned = pin(proposal, target, evidenceId);
        made = proposal.recordings;
        return pinned.ok ? ok({ evidenceId, name: one.name, same: before }) : pinned;
      },
      keys,
    );
    if (answer.ok) this.#recordings = [...this.#recordings, ...made];
    return answer;
  }
}

type FilingOrder = readonly [
  tokens: readonly FilingToken[],
  target: FilingTarget,
  receivedOn: string,
];

/** Whether files can go there at all, before any of them is read. */
function checkTarget(store: Store, { caseId, recommendationIds }: FilingTarget): Result<null> {
  const state = store.model.cases.get(caseId)?.state;
  if (state === undefined) return refuse('case.not-found');
  const here = state.recommendations.map((one) => one.recommendationId);
  if (recommendationIds.some((id) => !here.includes(id))) return refuse('recommendation.not-found');
  const me = store.model.members.get(store.identity.memberId);
  return checkAtOnce(state.details.procedure, 'file-evidence', rolesOf(me));
}

/** An item let go on a part of the sufficiency sheet is pinned to it in the same breath. */
function pin(proposal: Proposal, target: FilingTarget, evidenceId: string): Result<unknown> {
  const [recommendationId] = target.recommendationIds;
  const { caseId, partId } = target;
  if (partId === undefined || recommendationId === undefined) return ok(null);
  const partIds = [partId];
  return proposal.decide({ kind: 'pinEvidence', caseId, recommendationId, evidenceId, partIds });
}

/** What was withdrawn again is put back; nothing is filed a second time. */
const restoring = ({ caseId, event }: OfCase): readonly CaseCommand[] =>
  event.kind === 'evidence.filed'
    ? [{ kind: 'restoreEvidence', caseId, evidenceId: event.body.evidenceId, reason: '' }]
    : [];

/** The same bytes in the same case are stored once; both filings are shown. */
const repeatOf = (store: Store, caseId: string, sha256: string): EvidenceItem | undefined =>
  store.model.cases.get(caseId)?.state.evidence.find(({ item }) => item.sha256 === sha256);

function custodyFacts({
  sealedSize: _,
  stream: __,
  ...facts
}: TakenFile): Omit<TakenFile, 'sealedSize' | 'stream'> {
  return facts;
}

const refusedFile = (name: string, error: Refusal): FiledReport['refused'][number] =>
  error.detail === undefined
    ? { name, code: error.code }
    : { name, code: error.code, detail: error.detail };
