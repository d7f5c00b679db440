import { z } from 'zod';
import { isoDate, randomId } from '../../kernel/iso.ts';
import { columns, list, listView, target } from './vocabulary.ts';

/** How a member arranged their own desk on this device; never bundled, and no case's business. */
export const deskEvents = {
  /** Kept for the first time, or again with another look under the same id. */
  'desk.view-kept': z.strictObject({
    viewId: randomId,
    name: z.string().min(1),
    view: listView,
  }),
  'desk.view-renamed': z.strictObject({ viewId: randomId, name: z.string().min(1) }),
  'desk.view-dropped': z.strictObject({ viewId: randomId }),
  'desk.columns-chosen': z.strictObject({ list, columns }),
  'desk.put-off': z.strictObject({ target, until: isoDate, note: z.string(), on: isoDate }),
  'desk.woken': z.strictObject({ target }),
} as const;

export type DeskEventKind = keyof typeof deskEvents;
export type DeskEvent = {
  [Kind in DeskEventKind]: {
    readonly kind: Kind;
    readonly body: z.infer<(typeof deskEvents)[Kind]>;
  };
}[DeskEventKind];
