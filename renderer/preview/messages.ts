import { z } from 'zod';

/** What the page tells a preview frame. `show` comes once, in answer to `ready`. */
export type ToFrame =
  | {
      readonly kind: 'show';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly mime: string;
      /** What a screen reader calls the picture or sheet. */
      readonly label: string;
      readonly theme: 'light' | 'dark';
      /** CSS pixels the frame has across. */
      readonly width: number;
    }
  | { readonly kind: 'go'; readonly page: number };

export const previewFailures = ['damaged', 'locked', 'too-large'] as const;
export type PreviewFailure = (typeof previewFailures)[number];

/** What a frame may say. A frame shows what came from outside, so the page parses every word of it. */
export const fromFrame = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({
    kind: z.literal('shown'),
    page: z.int().min(1).max(100_000),
    pages: z.int().min(1).max(100_000),
    /** Only the beginning is shown. */
    isCut: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('failed'), why: z.enum(previewFailures) }),
]);
export type FromFrame = z.infer<typeof fromFrame>;
