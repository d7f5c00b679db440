import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { mapExtract } from '../../../shared/domain/extract/map.ts';
import { type ExtractPlan, previewExtract } from '../../../shared/domain/extract/preview.ts';
import {
  describeExtract,
  type ReadExtract,
  readExtract,
} from '../../../shared/domain/extract/read-extract.ts';
import type { ExtractMapping } from '../../../shared/domain/extract/vocabulary.ts';
import { refOf } from '../../../shared/domain/office/procedures.ts';
import { type ProcedureRef, procedureOf } from '../../../shared/domain/procedure/own.ts';
import { utf8 } from '../../../shared/kernel/bytes.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { RecordsApi } from '../api.ts';
import { webPrimitives as primitives } from '../primitives.ts';
import { newId } from '../random.ts';
import type { Desk } from './desk.ts';
import { writeProposal } from './writing.ts';

type Extract = Pick<RecordsApi, 'readExtract' | 'previewExtract' | 'takeInExtract'>;
type Held = { readonly name: string; readonly sha256: string; readonly read: ReadExtract };

/** The office's spreadsheet: read, mapped, previewed, and taken in exactly as previewed or not at all. */
export function extractApi(desk: Desk): Extract {
  const held = new Map<string, Held>();
  return {
    readExtract: async (token) => {
      const answer = await desk.around.askMain('intake.read-extract', { token });
      if (!answer.ok) return answer;
      const { name, sha256, content } = answer.value;
      const read = readExtract(content, name);
      if (!read.ok) return read;
      const id = desk.store.model.office?.procedure.id ?? 'general';
      const procedure = procedureNamed(desk, id)?.whole;
      if (procedure === undefined) return refuse('procedure.unknown', { id });
      const extract = newId();
      held.clear();
      held.set(extract, { name, sha256, read: read.value });
      return ok(describeExtract(read.value, { extract, name }, procedure));
    },
    previewExtract: async (extract, mapping) => {
      await desk.store.whenWhole;
      const planned = await plan(desk, held.get(extract), mapping);
      return planned.ok ? ok(planned.value.preview) : planned;
    },
    takeInExtract: async (extract, mapping, digest) => {
      const planIt = () => plan(desk, held.get(extract), mapping);
      return takeIn(desk, planIt, digest);
    },
  };
}

/** A procedure by its id as it is in force today, the office's own among them. */
function procedureNamed(desk: Desk, id: string) {
  const office = desk.store.model.office ?? { procedure: { id, version: '1' }, own: [] };
  const ref = refOf(office, id, desk.around.clock.today());
  const whole = ref === undefined ? undefined : procedureOf(ref);
  return ref === undefined || whole === undefined ? undefined : { ref, whole };
}

/** A case under the office's own procedure carries it whole. */
const underRef = (command: CaseCommand, procedure: ProcedureRef): CaseCommand =>
  command.kind === 'openCase' && procedure.own !== undefined
    ? { ...command, details: { ...command.details, procedure } }
    : command;

/** The plan with its digest hashed, so that it names what was seen and can be compared. */
async function plan(
  desk: Desk,
  held: Held | undefined,
  mapping: ExtractMapping,
): Promise<Result<ExtractPlan>> {
  if (held === undefined) return refuse('file.token-spent', { name: '' });
  const procedure = procedureNamed(desk, mapping.procedureId);
  if (procedure === undefined) return refuse('procedure.unknown', { id: mapping.procedureId });
  const mapped = mapExtract(held.read.table, mapping, procedure.whole, desk.around.clock.today());
  const states = Array.from(desk.store.model.cases.values(), ({ state }) => state);
  const made = previewExtract(mapped, states, held);
  const hashed = await primitives.hash(utf8(made.preview.digest));
  const commands = made.commands.map((command) => underRef(command, procedure.ref));
  return ok({ ...made, commands, preview: { ...made.preview, digest: hashed.toHex() } });
}

async function takeIn(
  desk: Desk,
  planIt: () => Promise<Result<ExtractPlan>>,
  digest: string,
): ReturnType<RecordsApi['takeInExtract']> {
  const { store, around } = desk;
  return writeProposal(store, around.clock.today(), async (proposal) => {
    const planned = await planIt();
    if (!planned.ok) return planned;
    const { preview, commands } = planned.value;
    if (preview.digest !== digest) return refuse('extract.changed-since-preview');
    if (preview.refused.length > 0)
      return refuse('extract.rows-refused', { rows: preview.refused.length });
    for (const [index, command] of commands.entries()) {
      const decided = proposal.decide(command);
      if (!decided.ok) return decided;
      if (index % 100 === 0)
        around.notify({
          kind: 'progress',
          task: 'extract',
          done: index,
          total: commands.length,
          name: '',
        });
    }
    return ok({
      cases: preview.newCases,
      actions: preview.added.length,
      changed: preview.changed.length,
    });
  });
}
