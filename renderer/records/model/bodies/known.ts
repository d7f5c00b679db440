import { type BodyGroups, groupBodies } from '../../../../shared/domain/body/groups.ts';
import type { BodyState } from '../../../../shared/domain/body/vocabulary.ts';
import type { CaseState } from '../../../../shared/domain/case/state.ts';
import type { Model } from '../model.ts';

type Known = Pick<Model, 'cases' | 'bodies'>;

const none: ReadonlyMap<string, BodyState> = new Map();

/** Every body as its cases and its records write it, with what is proposed beside them. */
export function knownBodies(
  { cases, bodies }: Known,
  proposed: Iterable<CaseState> = [],
  proposedBodies: ReadonlyMap<string, BodyState> = none,
): BodyGroups {
  const written = new Set<string>();
  const add = ({ details: { bodies: named }, recommendations }: CaseState) => {
    for (const body of named) written.add(body);
    for (const { details } of recommendations) written.add(details.body);
  };
  for (const { state } of cases.values()) add(state);
  for (const state of proposed) add(state);
  const records = new Map(Array.from(bodies, ([id, { state }]) => [id, state] as const));
  return groupBodies(written, new Map([...records, ...proposedBodies]).values());
}
