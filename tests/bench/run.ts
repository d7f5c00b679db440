import { writeFileSync } from 'node:fs';
import { type Figure, markdown, printed, type Skipped } from './figures.ts';
import { measureBundleLines } from './lines/bundle.ts';
import { measureCommandLine } from './lines/command.ts';
import { measureIntakeLine } from './lines/intake.ts';
import { measureListLine } from './lines/list.ts';
import { measureMergeLine } from './lines/merge.ts';
import { measureUnlockLine } from './lines/unlock.ts';
import { type LineName, type Options, readOptions } from './options.ts';

type Measured = readonly (Figure | Skipped)[];
const lines: Readonly<Partial<Record<LineName, (options: Options) => Promise<Measured>>>> = {
  list: measureListLine,
  intake: measureIntakeLine,
  command: measureCommandLine,
  unlock: measureUnlockLine,
  merge: measureMergeLine,
  'bundle-out': measureBundleLines,
};
const options = readOptions(process.argv.slice(2));
for (const name of options.only) {
  const measure = lines[name];
  if (measure === undefined) continue;
  for (const figure of await measure(options)) if ('ours' in figure) console.log(printed(figure));
}
void markdown;
void writeFileSync;
