import { describe, expect, it } from 'vitest';
import { mostContent } from '../../../../shared/contracts/intake.ts';
import { intakeBench, nextObjectId, objectKey } from '../support/intake-bench.ts';
import { refusalOf } from '../support/refusal.ts';

const content = new TextEncoder().encode('What was copied from another program.');

const takeOf = (token: string) => ({
  store: 'office' as const,
  token,
  objectId: nextObjectId(),
  key: objectKey,
});

describe('bytes without a file behind them', () => {
  it('are taken in like any file, in as many pieces as they come', async () => {
    const bench = intakeBench();
    const { contents } = bench.offers;
    const { token } = contents.begin({ name: 'Pasted picture.png', size: content.length });
    expect(contents.add({ token, piece: content.slice(0, 10) })).toEqual({ held: 10 });
    expect(contents.add({ token, piece: content.slice(10) })).toEqual({ held: content.length });
    const request = takeOf(token);
    const taken = await bench.intake.take(request);
    expect(taken).toMatchObject({ name: 'Pasted picture.png', sourcePath: '' });
    expect(await bench.plainOf(request.objectId)).toEqual(content);
    expect(bench.progress.at(-1)).toMatchObject({ objectId: request.objectId });
    expect(await refusalOf(bench.intake.take(takeOf(token)))).toEqual({ code: 'file.token-spent' });
  });

  it('are refused while a piece is missing, and forgotten', async () => {
    const bench = intakeBench();
    const { contents } = bench.offers;
    const { token } = contents.begin({ name: 'half.png', size: content.length });
    contents.add({ token, piece: content.slice(0, 10) });
    expect(await refusalOf(bench.intake.take(takeOf(token)))).toEqual({
      code: 'file.changed',
      detail: { name: 'half.png' },
    });
    expect(() => contents.add({ token, piece: content.slice(10) })).toThrow();
  });

  it('never come to more than was said', () => {
    const { contents } = intakeBench().offers;
    const { token } = contents.begin({ name: 'long.png', size: 10 });
    expect(() => contents.add({ token, piece: content })).toThrow();
    expect(contents.spend(token)).toBeNull();
  });

  it('have a name that leads nowhere', () => {
    const { contents } = intakeBench().offers;
    for (const name of ['../up.png', 'a\\b.png', 'a\u0000b.png']) {
      expect(() => contents.begin({ name, size: 1 })).toThrow();
    }
  });

  it('take no more room than one may have: the oldest make way', () => {
    const { contents } = intakeBench().offers;
    const [first, second] = ['a', 'b'].map((name) => contents.begin({ name, size: 10 }).token);
    const whole = contents.begin({ name: 'c', size: mostContent }).token;
    for (const token of [first, second]) expect(contents.spend(token ?? '')).toBeNull();
    expect(() => contents.spend(whole)).toThrow();
  });

  it('are forgotten on lock', () => {
    const { offers } = intakeBench();
    const { token } = offers.contents.begin({ name: 'a.png', size: 1 });
    offers.contents.add({ token, piece: new Uint8Array([1]) });
    offers.clear();
    expect(offers.contents.spend(token)).toBeNull();
  });
});
