import type { BodyKind, KeptContact } from './vocabulary.ts';

/** `name`: the body by any of its spellings. */
type Of<Kind extends string, Fields> = { readonly kind: Kind; readonly name: string } & Fields;

/** What may be asked about a body. */
export type BodyCommand =
  | Of<'setBodyKind', { readonly bodyKind: BodyKind }>
  | Of<'setWelshName', { readonly welshName: string }>
  | Of<'joinSpelling', { readonly spelling: string }>
  | Of<'partSpelling', { readonly spelling: string; readonly reason: string }>
  | Of<'keepContact', { readonly contact: KeptContact }>
  | Of<'endContact', { readonly contactId: string; readonly on: string; readonly reason: string }>
  | Of<'keepNote', { readonly note: string; readonly on: string }>
  | Of<'enterInError', { readonly itemId: string; readonly reason: string }>;

export type BodyCommandKind = BodyCommand['kind'];
