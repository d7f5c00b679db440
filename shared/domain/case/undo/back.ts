import { canonical } from '../../../kernel/canonical.ts';
import type { RefusalCode } from '../../../kernel/codes.ts';
import type { CaseCommand } from '../commands.ts';
import type { Mistake } from '../events/errors.ts';
import type { BodyOf, CaseEventKind } from '../events.ts';
import type { CaseState } from '../state.ts';
import type { Recording, TakingBack } from '../undo.ts';

export type Around = Pick<Recording, 'before' | 'after'> & {
  readonly now: CaseState;
  readonly reason: string;
};
export type Ways = {
  readonly [Kind in CaseEventKind]: (body: BodyOf<Kind>, around: Around) => TakingBack;
};

export const undo = (command: CaseCommand): TakingBack => ({ kind: 'undo', command });
export const not = (code: RefusalCode): TakingBack => ({ kind: 'not', code });
export const never = (code: RefusalCode) => (): TakingBack => not(code);

export const inError = (
  kind: 'undo' | 'in-error',
  of: Mistake['of'],
  id: string,
  { now: { caseId }, reason }: Around,
  about: Partial<Pick<Mistake, 'recommendationId' | 'on'>> = {},
): TakingBack => ({
  kind,
  command: {
    kind: 'recordInError',
    caseId,
    of,
    id,
    recommendationId: about.recommendationId ?? null,
    on: about.on ?? null,
    reason,
  },
});

/** What one recommendation was given on a day, and has no id of its own. */
export const ofOne =
  (of: Mistake['of']) =>
  ({ recommendationId, on }: { recommendationId: string; on: string }, around: Around) =>
    inError('undo', of, recommendationId, around, { recommendationId, on });

/** The values these fields had; null where one of them was not there, which no correction can say. */
function earlier<Fields extends object>(set: object, before: Fields): Partial<Fields> | null {
  const had: Partial<Fields> = {};
  for (const field of Object.keys(set)) {
    if (!isKeyOf(before, field)) return null;
    had[field] = before[field];
  }
  return had;
}

const isKeyOf = <Fields extends object>(of: Fields, key: string): key is keyof Fields & string =>
  Object.hasOwn(of, key);

/** Sets the fields back as they were, unless somebody has set one of them again since. */
export function setBack<Fields extends object>(
  set: object,
  was: Fields | undefined,
  left: Fields | undefined,
  now: Fields | undefined,
  order: (had: Partial<Fields>) => CaseCommand,
): TakingBack {
  if (was === undefined || left === undefined || now === undefined) return not('error.not-found');
  const had = earlier(set, was);
  if (had === null) return not('undo.cannot-clear');
  if (canonical(earlier(set, left)) !== canonical(earlier(set, now)))
    return not('undo.changed-since');
  return undo(order(had));
}

export const one = (state: CaseState, id: string) =>
  state.recommendations.find(({ recommendationId }) => recommendationId === id);
