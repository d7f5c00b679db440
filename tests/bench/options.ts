import { parseArgs } from 'node:util';

export const lineNames = [
  'list',
  'unlock',
  'page',
  'command',
  'intake',
  'bundle-out',
  'bundle-in',
  'merge',
] as const;
export type LineName = (typeof lineNames)[number];

export type Options = {
  /** Numbers of actions a line that grows with them is measured at. */
  readonly sizes: readonly number[];
  readonly only: readonly LineName[];
  /** 1 GiB in 200 files and 100,000 foreign entries instead of the short form. */
  readonly isFull: boolean;
  /** Where to write the table as Markdown besides printing it. */
  readonly out: string | null;
};

const isLineName = (name: string): name is LineName => lineNames.some((line) => line === name);

/** `1k` is 1000. Throws on what is no number of actions. */
export function readSize(text: string): number {
  const found = /^(\d{1,4})(k?)$/.exec(text.trim().toLowerCase());
  const size = Number(found?.[1]) * (found?.[2] === 'k' ? 1000 : 1);
  if (!Number.isInteger(size) || size < 10) throw new Error(`Not a size: ${text}`);
  return size;
}

/** `--size 1k,10k --only list,merge --full --out docs/bench.md`. Throws on what it does not know. */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      size: { type: 'string', default: '1k,10k' },
      only: { type: 'string', default: '' },
      full: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const only = values.only.split(',').filter((name) => name !== '');
  const unknown = only.find((name) => !isLineName(name));
  if (unknown !== undefined)
    throw new Error(`No such line: ${unknown}. There are ${lineNames.join(', ')}.`);
  return {
    sizes: values.size.split(',').map(readSize),
    only: only.length === 0 ? lineNames : only.filter(isLineName),
    isFull: values.full,
    out: values.out ?? null,
  };
}
