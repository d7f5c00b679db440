import type { CaseState } from '../../../shared/domain/case/state.ts';

const nobody: readonly never[] = [];

/** Whose case it is, each once. */
export const ownersOf = ({ owners }: CaseState): readonly string[] => {
  const some = [owners.case, owners.compliance].flatMap((one) => one ?? []);
  return some.length === 0 ? nobody : [...new Set(some)];
};

export const ownerOf = ({ owners }: CaseState): string | null => owners.compliance ?? owners.case;
