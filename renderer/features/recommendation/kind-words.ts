import type { Language } from '../../../shared/contracts/app.ts';
import { procedureById } from '../../../shared/domain/procedure/registry.ts';

/** A kind in the words of the case's own procedure; its id where that procedure does not name it. */
export function kindWords(procedureId: string, kind: string, language: Language): string {
  const found = procedureById(procedureId)?.kinds.find(({ id }) => id === kind);
  return found?.label[language] ?? kind;
}
