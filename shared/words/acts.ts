import { actChoices } from './acts/choices.ts';
import { actDialog } from './acts/dialog.ts';
import { actFields } from './acts/fields.ts';
import { actHints } from './acts/hints.ts';
import { actNames } from './acts/names.ts';

/** Words for doing things: the menus, the forms of every act, and what they show. */
export const actWords = {
  ...actNames,
  ...actFields,
  ...actHints,
  ...actChoices,
  ...actDialog,
} as const;
