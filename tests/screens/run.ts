/**
 * Takes the screenshots in docs/screens again: every screen and dialog of tests/support/tour, light and dark,
 * in Cymraeg, at 200 %, with nothing in the store and with 50,000 actions. Run by `npm run screens`, or
 * `npm run screens -- empty` for some of the rounds.
 */
import { emptyRound, largeRound, practiceRound } from './rounds.ts';
import { target } from './take.ts';

const rounds = { practice: practiceRound, empty: emptyRound, large: largeRound } as const;
const asked = process.argv.slice(2);

const missed: string[] = [];
for (const [name, round] of Object.entries(rounds)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  missed.push(...(await round()));
}
console.log(`Screens are in ${target}.`);
if (missed.length > 0) {
  console.error(`Not taken:\n${missed.join('\n')}`);
  process.exitCode = 1;
}
