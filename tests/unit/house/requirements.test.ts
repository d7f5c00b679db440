import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Requirement = {
  readonly number: number;
  readonly specs: readonly { readonly file: string; readonly title: string }[];
  readonly isLater: boolean;
};

const requirements = read('docs/requirements.md').split('\n## R').slice(1).map(requirementOf);

function requirementOf(section: string): Requirement {
  const lines = section.split('\n');
  let file = '';
  const specs: { file: string; title: string }[] = [];
  for (const line of lines) {
    file = /^\* `(.+)`$/.exec(line)?.[1] ?? file;
    const title = /^ {2}\* (.+)$/.exec(line)?.[1];
    if (title !== undefined) specs.push({ file, title });
  }
  return {
    number: Number.parseInt(section, 10),
    specs,
    isLater: lines.some((line) => line.startsWith('Later: ')),
  };
}

/** What the specifications of the domain say they hold: requirement, file, title. */
const held = globSync('tests/domain/**/*.test.ts', { cwd: root })
  .sort()
  .flatMap((file) =>
    [...read(file).matchAll(/(['"`])(?<title>(?<numbers>R\d+(?:, R\d+)*): .*?)\1/g)].flatMap(
      ({ groups: { title = '', numbers = '' } = {} }) =>
        numbers.split(', ').map((number) => `${number} ${file} ${title}`),
    ),
  );

describe('what the app is held to', () => {
  it('is every requirement of the field, in its order', () => {
    expect(requirements.map(({ number }) => number)).toEqual(
      Array.from({ length: 27 }, (_, index) => index + 1),
    );
  });

  it.each(requirements.map((each) => [each.number, each] as const))(
    'R%i is held by a specification, or it is said that it comes later',
    (number, { specs, isLater }) => {
      expect(specs.length > 0 || isLater).toBe(true);
      for (const { file, title } of specs) {
        expect([file, existsSync(join(root, file))]).toEqual([file, true]);
        const numbers = title.slice(0, title.indexOf(':')).split(', ');
        expect([title, numbers.includes(`R${number}`)]).toEqual([title, true]);
        expect([title, read(file).includes(`'${title}'`)]).toEqual([title, true]);
      }
    },
  );

  it('names every specification of the domain that says what it holds', () => {
    const named = new Set(
      requirements.flatMap(({ number, specs }) =>
        specs.map(({ file, title }) => `R${number} ${file} ${title}`),
      ),
    );
    expect(held.length).toBeGreaterThan(140);
    expect(held.filter((each) => !named.has(each))).toEqual([]);
  });
});
