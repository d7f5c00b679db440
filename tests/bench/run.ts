import { writeFileSync } from 'node:fs';
import { chosenHost } from '../support/host.ts';
import { type Figure, markdown, printed, type Skipped } from './figures.ts';
import { measureBundleLines } from './lines/bundle.ts';
import { measureCommandLine } from './lines/command.ts';
import { measureIntakeLine } from './lines/intake.ts';
import { measureListLine } from './lines/list.ts';
import { measureMergeLine } from './lines/merge.ts';
import { measurePageLine } from './lines/page.ts';
import { measureUnlockLine } from './lines/unlock.ts';
import { notes } from './notes.ts';
import { type LineName, type Options, readOptions } from './options.ts';

type Line = {
  readonly covers: readonly LineName[];
  readonly measure: (options: Options) => Promise<readonly (Figure | Skipped)[]>;
};

const lines: readonly Line[] = [
  { covers: ['list'], measure: measureListLine },
  { covers: ['unlock'], measure: measureUnlockLine },
  { covers: ['page'], measure: measurePageLine },
  { covers: ['command'], measure: measureCommandLine },
  { covers: ['intake'], measure: measureIntakeLine },
  { covers: ['bundle-out', 'bundle-in'], measure: measureBundleLines },
  { covers: ['merge'], measure: measureMergeLine },
];

const figures: Figure[] = [];
const skipped: Skipped[] = [];
const failed: LineName[] = [];

function show(one: Figure | Skipped): void {
  if ('because' in one) {
    skipped.push(one);
    console.log(`${one.line}: skipped: ${one.because}`);
  } else {
    figures.push(one);
    console.log(printed(one));
  }
}

/** A line that cannot be measured is told; the others still are. A missed bar is a figure, not a failure. */
async function measureAll(options: Options): Promise<void> {
  for (const { covers, measure } of lines) {
    const [wanted] = covers.filter((name) => options.only.includes(name));
    if (wanted === undefined) continue;
    try {
      for (const one of await measure(options)) show(one);
    } catch (error) {
      failed.push(wanted);
      console.error(`${wanted}: could not be measured.`, error);
    }
  }
}

const argv = process.argv.slice(2);
const options = readOptions(argv);
await measureAll(options);
if (options.out !== null && failed.length === 0) {
  const passed = argv.filter((_, at) => argv[at] !== '--out' && argv[at - 1] !== '--out');
  const command = ['npm run bench', ...(passed.length > 0 ? ['--', ...passed] : [])].join(' ');
  const host =
    chosenHost() === 'electron' ? 'in Electron' : 'in the Chromium host, Node 26 as main';
  const on = Temporal.Now.plainDateISO().toString();
  writeFileSync(options.out, markdown({ on, command, host, figures, skipped, notes }));
}
process.exitCode = failed.length === 0 ? 0 : 1;
