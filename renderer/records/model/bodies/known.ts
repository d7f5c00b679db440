import { type BodyGroups, groupBodies } from '../../../../shared/domain/body/groups.ts';
import type { Model } from '../model.ts';

type Known = Pick<Model, 'cases' | 'bodies'>;

/** Every body as its cases and its records write it. */
export function knownBodies({ cases, bodies }: Known): BodyGroups {
  const written = new Set<string>();
  for (const { state } of cases.values()) {
    for (const body of state.details.bodies) written.add(body);
    for (const { details } of state.recommendations) written.add(details.body);
  }
  return groupBodies(
    written,
    Array.from(bodies.values(), ({ state }) => state),
  );
}
