import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  announcedLength,
  createFrameReader,
  encodeFrame,
  framedSize,
  longestFrame,
} from '../../../../shared/depot/frames.ts';
import { concat } from '../../../../shared/kernel/bytes.ts';

const hash = (seed: number) => new Uint8Array(32).fill(seed);

describe('the frame stream', () => {
  it('writes length, frame and hash', () => {
    const bytes = encodeFrame(new Uint8Array([7, 8]), hash(1));
    expect(bytes.toHex()).toBe(`000000020708${'01'.repeat(32)}`);
    expect(bytes.length).toBe(framedSize(2));
  });

  it('gives the same frames however the bytes come', () => {
    const frame = fc.uint8Array({ minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 12 }), fc.array(fc.nat(60)), (frames, cuts) => {
        const whole = concat(...frames.map((each, index) => encodeFrame(each, hash(index))));
        const reader = createFrameReader();
        const found: string[] = [];
        let at = 0;
        for (const cut of [...cuts, whole.length]) {
          const part = Buffer.from(whole.subarray(at, at + cut));
          at = Math.min(whole.length, at + cut);
          for (const read of reader.push(part) ?? []) found.push(read.frame.toHex());
        }
        expect(found).toEqual(frames.map((each) => new Uint8Array(each).toHex()));
        expect(reader.pending()).toBe(0);
      }),
    );
  });

  it('keeps frames apart from the buffer they were read from', () => {
    const bytes = encodeFrame(new Uint8Array([1, 2, 3]), hash(9));
    const [read] = createFrameReader().push(bytes) ?? [];
    bytes.fill(0);
    expect(read?.frame.toHex()).toBe('010203');
    expect(read?.frame.buffer.byteLength).toBe(3);
  });

  it('says how much of an unfinished frame it holds', () => {
    const reader = createFrameReader();
    reader.push(encodeFrame(new Uint8Array(10), hash(1)).subarray(0, 20));
    expect(reader.pending()).toBe(20);
  });

  it('reads no further than a length no frame has', () => {
    const long = new Uint8Array(8);
    new DataView(long.buffer).setUint32(0, longestFrame + 1);
    expect(createFrameReader().push(long)).toBeNull();
    expect(createFrameReader().push(new Uint8Array(4))).toBeNull();
    expect(announcedLength(long, 0)).toBeNull();
    expect(announcedLength(long, 6)).toBeNull();
  });
});
