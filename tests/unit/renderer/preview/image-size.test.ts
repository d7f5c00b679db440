import { describe, expect, it } from 'vitest';
import { imageSize } from '../../../../renderer/preview/image-size.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : [...part],
    ),
  );

describe('the size of a picture, before it is decoded', () => {
  it('reads PNG', () => {
    const png = bytes(
      [0x89],
      'PNG\r\n\x1a\n',
      [0, 0, 0, 13],
      'IHDR',
      [0, 0, 0xea, 0x60, 0, 0, 0, 2],
    );
    expect(imageSize(png)).toEqual({ width: 60_000, height: 2 });
  });

  it('reads GIF', () => {
    const gif = bytes('GIF89a', [0x10, 0x27, 5, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(imageSize(gif)).toEqual({ width: 10_000, height: 5 });
  });

  it('reads JPEG past other segments', () => {
    const jpeg = bytes(
      [0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4],
      [0xff, 0xc2, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0],
      [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1],
    );
    expect(imageSize(jpeg)).toEqual({ width: 4_000, height: 3_000 });
  });

  it('reads the three WebP kinds', () => {
    const riff = (chunk: string, rest: readonly number[]) =>
      bytes('RIFF', [0, 0, 0, 0], 'WEBP', chunk, [0, 0, 0, 0], rest);
    expect(imageSize(riff('VP8X', [0, 0, 0, 0, 0xff, 0xff, 0, 9, 0, 0]))).toEqual({
      width: 65_536,
      height: 10,
    });
    expect(imageSize(riff('VP8L', [0x2f, 0x63, 0x40, 0x0c, 0]))).toEqual({
      width: 100,
      height: 50,
    });
    expect(imageSize(riff('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 0xf0, 0]))).toEqual({
      width: 320,
      height: 240,
    });
  });

  it('says nothing of what it does not know, or of what ends too soon', () => {
    expect(imageSize(bytes('hello, this is no picture at all'))).toBeNull();
    expect(imageSize(bytes([0xff, 0xd8, 0xff, 0xe1, 0xff]))).toBeNull();
    expect(imageSize(new Uint8Array())).toBeNull();
  });
});
