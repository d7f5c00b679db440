import { changesBetween } from '../../../../shared/domain/procedure/differences.ts';
import {
  type OwnChanges,
  ownChanges,
  type ProcedureRef,
  procedureOf,
} from '../../../../shared/domain/procedure/own.ts';
import { applyChanges } from '../../../../shared/domain/procedure/own-apply.ts';
import { procedures } from '../../../../shared/domain/procedure/registry.ts';
import type { Procedure } from '../../../../shared/domain/procedure/vocabulary.ts';
import { words } from '../../../../shared/words/index.ts';

type Base = { readonly id: string; readonly version: string };

/** An own procedure as it is being written. */
export type ProcedureDraft = {
  readonly base: Base;
  /** Null for a new one, which is named by its English name when it is kept. */
  readonly id: string | null;
  readonly name: { readonly en: string; readonly cy: string };
  readonly effectiveFrom: string | null;
  readonly changes: OwnChanges;
};

/** A new version of an own procedure, or the first of a copy. */
export function draftFrom(ref: ProcedureRef, whole: Procedure, today: string): ProcedureDraft {
  const { own, id } = ref;
  if (own !== undefined)
    return { base: own.base, id, name: own.name, effectiveFrom: today, changes: own.changes };
  return {
    base: { id, version: ref.version },
    id: null,
    name: { en: copyName(whole, 'en'), cy: copyName(whole, 'cy') },
    effectiveFrom: today,
    changes: {},
  };
}

const copyName = ({ name }: Procedure, language: 'en' | 'cy'): string =>
  words['office.edit.copy-name'][language].replace('{name}', name[language]);

/** The procedure a draft is made from. */
export const baseOf = ({ base }: ProcedureDraft): Procedure | undefined => procedureOf(base);

/** The draft as a whole procedure, to be shown while it is written. */
export const drafted = (base: Procedure, { changes }: ProcedureDraft): Procedure =>
  applyChanges(base, changes);

/** Changes that change nothing are left out, so that what differs is what is kept. */
export function onlyChanges(base: Procedure, changes: OwnChanges): OwnChanges {
  const kept = Object.entries(changes).filter(([setting, value]) => {
    const one = ownChanges.safeParse({ [setting]: value });
    // What is half filled in is kept as it is: keeping the procedure will say so.
    return !one.success || changesBetween(base, applyChanges(base, one.data)).length > 0;
  });
  const whole = ownChanges.safeParse(Object.fromEntries(kept));
  return whole.success ? whole.data : changes;
}

/** An id for a new own procedure: its English name in small letters, and a number where that is taken. */
export function idFor(name: string, taken: readonly string[]): string {
  const plain = slugOf(name, 'own');
  const all = new Set([...taken, ...procedures.map(({ id }) => id)]);
  if (!all.has(plain)) return plain;
  let number = 2;
  while (all.has(`${plain}-${number}`)) number += 1;
  return `${plain}-${number}`;
}

/** A short name in small letters, digits and hyphens, that begins with a letter. */
function slugOf(name: string, otherwise: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '');
  return plain === '' ? otherwise : plain;
}
