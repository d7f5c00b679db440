import {
  type ExtractField,
  type ExtractMapping,
  type ExtractPreview,
  type ExtractReading,
  extractFields,
  type RefusedRow,
  requiredFields,
} from '../../../shared/domain/extract/vocabulary.ts';

export type MappingFault =
  | { readonly kind: 'needed' }
  | { readonly kind: 'twice'; readonly with: ExtractField };

const isRequired = (field: ExtractField): boolean =>
  (requiredFields as readonly ExtractField[]).includes(field);

export const isNeeded = isRequired;

/** The mapping with one field read from another column (0-based), or from none. */
export function withColumn(
  mapping: ExtractMapping,
  field: ExtractField,
  column: number | null,
): ExtractMapping {
  return { ...mapping, columns: { ...mapping.columns, [field]: column } };
}

/** What still stands in the way of a check, by field: a column that is needed, or one that is used twice. */
export function mappingFaults(mapping: ExtractMapping): ReadonlyMap<ExtractField, MappingFault> {
  const faults = new Map<ExtractField, MappingFault>();
  const users = new Map<number, ExtractField>();
  for (const field of extractFields) {
    const column = mapping.columns[field];
    if (column === null) {
      if (isRequired(field)) faults.set(field, { kind: 'needed' });
      continue;
    }
    const user = users.get(column);
    if (user === undefined) users.set(column, field);
    else faults.set(field, { kind: 'twice', with: user });
  }
  return faults;
}

/** The different words of the column that is read as the kind. */
export function kindWords(reading: ExtractReading, mapping: ExtractMapping): readonly string[] {
  const column = mapping.columns.kind;
  if (column === null) return [];
  return (reading.words[column] ?? []).filter((word) => word.trim() !== '');
}

/** The mapping with a word of the file meaning a kind, or (null) refused. */
export function withKind(
  mapping: ExtractMapping,
  word: string,
  kind: string | null,
): ExtractMapping {
  const { [word]: _, ...others } = mapping.kinds;
  return { ...mapping, kinds: kind === null ? others : { ...others, [word]: kind } };
}

/** A few words of a column, for a person to recognise it by. */
export function exampleOf(reading: ExtractReading, column: number | null): string {
  if (column === null) return '';
  const words = reading.sample
    .map((row) => row[column]?.trim() ?? '')
    .filter((word) => word !== '');
  const example = [...new Set(words)].slice(0, 2).join('; ');
  return example.length > 90 ? `${example.slice(0, 88)}…` : example;
}

/** Every row that stands in the way, those that could not even be read among them, by line. */
export function allRefused(
  reading: ExtractReading,
  preview: ExtractPreview,
): readonly RefusedRow[] {
  const known = new Set(preview.refused.map((one) => `${one.row} ${one.code}`));
  const unread = reading.unreadable.filter((one) => !known.has(`${one.row} ${one.code}`));
  return [...unread, ...preview.refused].sort((one, other) => one.row - other.row);
}

/** Whether taking in would change anything at all. */
export const isAnythingNew = (preview: ExtractPreview): boolean =>
  preview.added.length + preview.changed.length > 0;
