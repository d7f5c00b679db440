import { describe, expect, it } from 'vitest';
import {
  bagInfoText,
  formatVersionOf,
  manifestText,
  readBagInfo,
  readManifest,
} from '../../../../../shared/depot/bundle/bag.ts';
import { info } from '../../../../support/bundle/bench.ts';

const bag = { info: info(), sum: { octets: 1234, files: 5 }, zipOctets: 9876 };

describe('bag-info.txt', () => {
  it('comes back as it was written', () => {
    expect(readBagInfo(bagInfoText(bag))).toEqual(bag);
    const nameless = { ...bag, info: info({ createdBy: '', isPractice: true }) };
    expect(readBagInfo(bagInfoText(nameless))).toEqual(nameless);
  });

  it("is as long whatever the archive's length", () => {
    expect(bagInfoText({ ...bag, zipOctets: 0 })).toHaveLength(
      bagInfoText({ ...bag, zipOctets: 2 ** 40 }).length,
    );
  });

  it('keeps a name on its own line', () => {
    const text = bagInfoText({
      ...bag,
      info: info({ createdBy: 'Ann\nPayload-Oxum: 1.1\r\u2028x' }),
    });
    expect(readBagInfo(text)?.info.createdBy).toBe('Ann Payload-Oxum: 1.1 x');
  });

  it('tells its version even where the rest is strange', () => {
    expect(formatVersionOf('Redress-Format-Version: 12\nSomething-New: yes\n')).toBe(12);
    expect(formatVersionOf('Redress-Format-Version: -1\n')).toBeNull();
    expect(formatVersionOf('Redress-Format-Version: 1\nRedress-Format-Version: 2\n')).toBeNull();
  });

  it.each([
    ['a label missing', (text: string) => text.replace(/^Redress-Device.*\n/m, '')],
    ['a label twice', (text: string) => `${text}Redress-Cases: 3\n`],
    ['no newline at the end', (text: string) => text.trimEnd()],
    ['a sum that is none', (text: string) => text.replace('1234.5', '1234')],
    [
      'a practice that is neither',
      (text: string) => text.replace('Practice: no', 'Practice: maybe'),
    ],
    ['cases that are no number', (text: string) => text.replace('Cases: 2', 'Cases: two')],
    ['a negative length', (text: string) => text.replace('Octets: 0', 'Octets: -')],
  ])('is not read with %s', (_name, spoil) => {
    expect(readBagInfo(spoil(bagInfoText(bag)))).toBeNull();
  });
});

describe('a manifest', () => {
  const files = [
    { path: 'data/a.json', sha256: 'a'.repeat(64) },
    { path: 'data/b.json', sha256: 'b'.repeat(64) },
  ];
  it('comes back as it was written', () => {
    const read = readManifest(manifestText(files));
    expect([...(read ?? [])]).toEqual(files.map(({ path, sha256 }) => [path, sha256]));
    expect(readManifest('')?.size).toBe(0);
  });
  it.each([
    ['a short hash', `${'a'.repeat(63)}  data/x\n`],
    ['one space', `${'a'.repeat(64)} data/x\n`],
    ['capitals', `${'A'.repeat(64)}  data/x\n`],
    ['a percent sign', `${'a'.repeat(64)}  data/%2e\n`],
    ['no newline at the end', `${'a'.repeat(64)}  data/x`],
    ['carriage returns', `${'a'.repeat(64)}  data/x\r\n`],
    ['a path twice', `${'a'.repeat(64)}  data/x\n${'b'.repeat(64)}  data/x\n`],
    [
      'too many lines',
      Array.from({ length: 20_001 }, (_, i) => `${'a'.repeat(64)}  data/${i}\n`).join(''),
    ],
  ])('is not read with %s', (_name, text) => {
    expect(readManifest(text)).toBeNull();
  });
});
