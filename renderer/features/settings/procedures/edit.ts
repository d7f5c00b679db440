import type { OwnChanges } from '../../../../shared/domain/procedure/own.ts';
import type { Procedure } from '../../../../shared/domain/procedure/vocabulary.ts';

/** What every part of the editor works on: the procedure as it would be, and the way to change it. */
export type Edit = {
  readonly procedure: Procedure;
  readonly changes: OwnChanges;
  readonly change: (some: OwnChanges) => void;
};

/** A part of the editor is drawn again only where a setting it shows was changed. */
export const isSameIn =
  (...settings: readonly (keyof OwnChanges)[]) =>
  (before: { readonly edit: Edit }, after: { readonly edit: Edit }): boolean =>
    settings.every((setting) => before.edit.changes[setting] === after.edit.changes[setting]);
