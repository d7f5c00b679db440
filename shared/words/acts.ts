import { actChoices } from './acts/choices.ts';
import { actDialog } from './acts/dialog.ts';
import { actFields } from './acts/fields.ts';
import { actNames } from './acts/names.ts';

/** Words for doing things: the menus, the forms of every act, and what they show. */
export const actWords = { ...actNames, ...actFields, ...actChoices, ...actDialog } as const;
