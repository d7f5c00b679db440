import type { Procedure } from './vocabulary.ts';

/**
 * Whether letters may say "must" and "order" rather than "asks": only where an instrument binds the body.
 * Given an instrument's id, of that instrument alone.
 */
export const bindingWords = (
  { instruments }: Pick<Procedure, 'instruments'>,
  instrumentId?: string,
): boolean =>
  instruments.some(({ id, isBinding }) => (instrumentId ?? id) === id && isBinding.value);
