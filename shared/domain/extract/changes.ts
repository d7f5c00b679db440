import type { NewRecommendation } from '../case/commands.ts';
import { hasEnded, type Recommendation } from '../case/state.ts';
import { startOf } from '../deadline/start.ts';
import { readWording } from '../deadline/wording/read.ts';
import { sameWords } from './cell.ts';
import type { MappedAction } from './map.ts';
import { inOrder } from './order.ts';
import type { FieldChange } from './vocabulary.ts';

/** The fields an extract may change, and what it is compared by: their names in `details` and `lastExtract`. */
const comparedFields = [
  'text',
  'body',
  'kind',
  'categories',
  'dueWords',
  'startsOn',
  'evidenceWanted',
] as const satisfies readonly (keyof NewRecommendation)[];
type ComparedField = (typeof comparedFields)[number];
type Said = Partial<Pick<NewRecommendation, ComparedField>>;

/** What the date hangs on: kept once evidence has been judged against it, or it has ended. */
const dueFields: readonly ComparedField[] = ['dueWords', 'startsOn'];

export type Changes = {
  /** What is to be revised, and the same for people; nothing where `set` is empty. */
  readonly set: Said;
  readonly changed: readonly FieldChange[];
  /** What the file now says otherwise, of fields that were decided or corrected here. */
  readonly kept: readonly FieldChange[];
};

/**
 * A row against what is recorded. A field the file says as it did last time, or as it stands here,
 * is no change. One that stands here otherwise than the file last said was decided here, and so was
 * every field of what was typed here: it is kept.
 */
export function changesIn(action: MappedAction, recommendation: Recommendation): Changes {
  const said = saidIn(action, recommendation);
  const differing = comparedFields.filter((field) => isNews(field, said, recommendation));
  const kept = differing.filter((field) => isHeldHere(field, recommendation));
  const changed = differing.filter((field) => !kept.includes(field));
  return {
    set: Object.fromEntries(changed.map((field) => [field, said[field]])),
    changed: changed.map((field) => changeOf(field, said, recommendation)),
    kept: kept.map((field) => changeOf(field, said, recommendation)),
  };
}

function saidIn(action: MappedAction, recommendation: Recommendation): Said {
  const { text, body, kind, categories, dueWords, decisionDate, evidenceWanted } = action;
  return {
    text,
    body,
    ...(kind === null ? {} : { kind }),
    ...(categories === null ? {} : { categories: [...categories] }),
    ...(dueWords === null ? {} : { dueWords }),
    ...(decisionDate === null
      ? {}
      : { startsOn: startFor(dueWords ?? lastWords('dueWords', recommendation), decisionDate) }),
    ...(evidenceWanted === null ? {} : { evidenceWanted: [...evidenceWanted] }),
  };
}

/** What the last extract said of a field, or what stands here where none has spoken. */
const lastSaid = (field: ComparedField, { details, lastExtract }: Recommendation): unknown =>
  hasField(lastExtract, field) ? lastExtract?.[field] : details[field];

/** The words the last extract said, or those that stand here. */
export function lastWords(
  field: 'text' | 'body' | 'dueWords',
  recommendation: Recommendation,
): string {
  const said = lastSaid(field, recommendation);
  return typeof said === 'string' ? said : recommendation.details[field];
}

/** Whether a row says all that it says as the extract said it last. */
export function isRepeated(action: MappedAction, recommendation: Recommendation): boolean {
  const said = saidIn(action, recommendation);
  return comparedFields.every(
    (field) => said[field] === undefined || isSame(said[field], lastSaid(field, recommendation)),
  );
}

/**
 * The day the words run from: the decision's, but never in place of a receipt or an event.
 * @param decisionDate ISO date or null.
 */
export function startFor(words: string, decisionDate: string | null): string | null {
  const read = readWording(words);
  return read.ok ? startOf(read.value.expression, { decision: decisionDate }).date : decisionDate;
}

function isNews(field: ComparedField, said: Said, { details, lastExtract }: Recommendation) {
  const now = said[field];
  if (now === undefined || isSame(now, details[field])) return false;
  return !hasField(lastExtract, field) || !isSame(now, lastExtract?.[field]);
}

/** Words for a date and the day they run from are decided together. */
function isHeldHere(field: ComparedField, recommendation: Recommendation): boolean {
  if (!dueFields.includes(field)) return isDecidedHere(field, recommendation);
  return (
    hasEnded(recommendation.state) ||
    recommendation.assessments.length > 0 ||
    dueFields.some((each) => isDecidedHere(each, recommendation))
  );
}

const isDecidedHere = (field: ComparedField, { details, lastExtract }: Recommendation): boolean =>
  !hasField(lastExtract, field) || !isSame(details[field], lastExtract?.[field]);

const hasField = (extract: Recommendation['lastExtract'], field: string): boolean =>
  extract !== null && Object.hasOwn(extract, field);

const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** Lists are compared as sets. */
const canonical = (value: unknown): string =>
  JSON.stringify(
    Array.isArray(value)
      ? value.map((entry) => sameWords(String(entry))).toSorted(inOrder)
      : typeof value === 'string'
        ? sameWords(value)
        : (value ?? null),
  );

const changeOf = (field: ComparedField, said: Said, { details }: Recommendation): FieldChange => ({
  field,
  before: shown(details[field]),
  after: shown(said[field]),
});

const shown = (value: string | readonly string[] | null | undefined): string =>
  typeof value === 'string' ? value : (value?.join('; ') ?? '');
