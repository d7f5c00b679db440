import { z } from 'zod';

/** Facts of the office on this device; they are never bundled. */
export const officeEvents = {
  'office.set-up': z.strictObject({
    procedure: z.strictObject({ id: z.string(), version: z.string() }),
    language: z.enum(['en', 'cy']),
  }),
} as const;

export type OfficeEvent = {
  readonly kind: 'office.set-up';
  readonly body: z.infer<(typeof officeEvents)['office.set-up']>;
};
export type OfficeState = OfficeEvent['body'];
