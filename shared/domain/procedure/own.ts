import { canonical } from '../../kernel/canonical.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { applyChanges } from './own-apply.ts';
import type { OwnChanges, OwnProcedure, ProcedureRef } from './own-changes.ts';
import { checkOwn } from './own-check.ts';
import { procedureById, procedures } from './registry.ts';
import type { Procedure } from './vocabulary.ts';

export {
  type OwnCategory,
  type OwnChanges,
  type OwnChoice,
  type OwnProcedure,
  ownChanges,
  ownProcedure,
  type ProcedureRef,
  procedureRef,
} from './own-changes.ts';
export { checkOwn } from './own-check.ts';

const shipped: ReadonlyMap<string, Procedure> = new Map(
  procedures.map((each) => [`${each.id} ${each.version}`, each]),
);

/** Two memories of the same pure answer: by object, and by content for the copies every case carries. */
const byObject = new WeakMap<object, Procedure | undefined>();
const byContent = new Map<string, Procedure | undefined>();

/** The whole procedure a reference stands for; undefined where this version of the app does not know it. */
export function procedureOf(ref: ProcedureRef): Procedure | undefined {
  if (ref.own === undefined) return shipped.get(`${ref.id} ${ref.version}`);
  const known = byObject.get(ref.own);
  if (known?.id === ref.id && known.version === ref.version) return known;
  const key = canonical(ref);
  const found = byContent.get(key) ?? build(ref, ref.own);
  byContent.set(key, found);
  byObject.set(ref.own, found);
  return found;
}

function build({ id, version }: ProcedureRef, own: OwnProcedure): Procedure | undefined {
  const base = procedureById(own.base.id, own.base.version);
  if (base === undefined) return undefined;
  const { name, effectiveFrom, changes } = own;
  return { ...applyChanges(base, changes), id, version, effectiveFrom, name, shortName: name };
}

/** What an office's copy is called; `changes` may be empty at first. */
export type Copy = {
  readonly id: string;
  readonly version: string;
  readonly name: Procedure['name'];
  readonly effectiveFrom: string;
  readonly changes: OwnChanges;
};

/**
 * The office's own procedure made from a shipped one. Refuses an unknown base ('procedure.unknown'), an id
 * that is a shipped procedure's ('procedure.id-taken'), a label for a kind the base does not have
 * ('procedure.unknown-kind'), and what `checkOwn` refuses.
 */
export function copyProcedure(
  base: Pick<ProcedureRef, 'id' | 'version'>,
  { id, version, name, effectiveFrom, changes }: Copy,
): Result<ProcedureRef> {
  const found = procedureById(base.id, base.version);
  if (found === undefined) return refuse('procedure.unknown', { id: base.id });
  if (procedures.some((each) => each.id === id)) return refuse('procedure.id-taken', { id });
  const stray = Object.keys(changes.kindLabels ?? {}).find(
    (kind) => !found.kinds.some((each) => each.id === kind),
  );
  if (stray !== undefined) return refuse('procedure.unknown-kind', { kind: stray });
  const checked = checkOwn(changes);
  if (!checked.ok) return checked;
  const own = {
    base: { id: base.id, version: base.version },
    name,
    effectiveFrom,
    changes,
  };
  return ok({ id, version, own });
}

type Dated = { readonly ref: ProcedureRef; readonly effectiveFrom: string };

/**
 * The version a case decided on a day (ISO date) falls under: the last that had begun by then. Before an
 * office's own procedure began, its base's version of that day holds. Undefined where nothing had begun.
 */
export function procedureInForce(
  id: string,
  onDate: string,
  own: readonly ProcedureRef[],
): ProcedureRef | undefined {
  const mine = own.filter((ref) => ref.id === id);
  const begun = [...shippedOf(id), ...mine.flatMap(dated)].filter(
    ({ effectiveFrom }) => effectiveFrom <= onDate,
  );
  const last = begun.toSorted(byBeginning).at(-1)?.ref;
  const baseId = mine[0]?.own?.base.id;
  return last ?? (baseId === undefined ? undefined : procedureInForce(baseId, onDate, []));
}

const shippedOf = (id: string): readonly Dated[] =>
  procedures
    .filter((each) => each.id === id)
    .map(({ version, effectiveFrom }) => ({ ref: { id, version }, effectiveFrom }));

const dated = (ref: ProcedureRef): readonly Dated[] =>
  ref.own === undefined ? [] : [{ ref, effectiveFrom: ref.own.effectiveFrom }];

const byBeginning = (a: Dated, b: Dated): number =>
  a.effectiveFrom === b.effectiveFrom
    ? Number(a.ref.version) - Number(b.ref.version)
    : a.effectiveFrom < b.effectiveFrom
      ? -1
      : 1;
