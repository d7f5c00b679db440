import { z } from 'zod';
import type { DeepReadonly } from '../../kernel/deep-readonly.ts';
import { isoDate, randomId } from '../../kernel/iso.ts';
import { plainName } from '../case/plain-name.ts';
import { bodyKind, keptContact } from './vocabulary.ts';

const words = z.string().min(1);

/** Facts kept of a body in jurisdiction itself, beside what its cases say of it (b3). */
export const bodyEvents = {
  'body.recorded': z.strictObject({ name: words }),
  'body.kind-set': z.strictObject({ bodyKind }),
  /** Empty takes the name away. */
  'body.welsh-name-set': z.strictObject({ welshName: z.string() }),
  /** A person says that this is the same body; nothing is ever joined without. */
  'body.spelling-joined': z.strictObject({ spelling: words }),
  'body.spelling-parted': z.strictObject({ spelling: words, reason: words }),
  'body.contact-kept': z.strictObject({ contactId: randomId, contact: keptContact }),
  'body.contact-left': z.strictObject({ contactId: randomId, on: isoDate, reason: words }),
  'body.note-kept': z.strictObject({ noteId: randomId, note: words, on: isoDate }),
  /** A contact or a note that was recorded in error: it stays, with the reason. */
  'body.entered-in-error': z.strictObject({ itemId: randomId, reason: words }),
} as const;

export type BodyEventKind = keyof typeof bodyEvents;
export type BodyEvent = {
  [Kind in BodyEventKind]: {
    readonly kind: Kind;
    readonly body: DeepReadonly<z.infer<(typeof bodyEvents)[Kind]>>;
  };
}[BodyEventKind];

/** The fields an event sets: two that set one without having seen each other are a conflict. */
export function bodyFieldsSet({ kind, body }: BodyEvent): readonly string[] {
  switch (kind) {
    case 'body.kind-set':
      return ['kind'];
    case 'body.welsh-name-set':
      return ['welshName'];
    case 'body.spelling-joined':
    case 'body.spelling-parted':
      return [`spelling ${plainName(body.spelling)}`];
    case 'body.contact-left':
      return [`${body.contactId}.to`];
    case 'body.entered-in-error':
      return [`${body.itemId}.error`];
    case 'body.recorded':
    case 'body.contact-kept':
    case 'body.note-kept':
      return [];
  }
}
