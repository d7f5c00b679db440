import { ZxcvbnFactory, type ZxcvbnResult } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as commonWords } from '@zxcvbn-ts/language-common';
import { dictionary as englishWords } from '@zxcvbn-ts/language-en';

export type Strength = ZxcvbnResult['score'];
export type PassphraseFault = 'short' | 'weak' | null;

const shortest = 10;
const strongEnough = 3;

const judge = new ZxcvbnFactory({
  graphs: adjacencyGraphs,
  dictionary: { ...commonWords, ...englishWords },
});

/** How many guesses a passphrase would stand, from 0 (none) to 4. */
export const strengthOf = (passphrase: string): Strength =>
  judge.check(passphrase, ['redress', 'ombudsman', 'ombwdsmon']).score;

/** Why a passphrase is refused, or null. */
export function passphraseFault(passphrase: string): PassphraseFault {
  if ([...passphrase].length < shortest) return 'short';
  return strengthOf(passphrase) < strongEnough ? 'weak' : null;
}
