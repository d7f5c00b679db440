import { capOf } from '../../ui/keys.ts';
import { pageKeys } from '../keys.ts';

const capOfFirst = (key: 'palette' | 'lock'): string => capOf(pageKeys[key].chords[0] ?? '');

/** Where a look round stops, and the thing itself. Where it is not (an empty store has no row) the words stand alone. */
export const stops = [
  { id: 'list', at: '.today-group h2, .today .empty h2', key: '' },
  { id: 'next', at: '.today-row[data-active] .today-acts .button', key: '' },
  { id: 'file', at: '.today-row[data-active]', key: '' },
  { id: 'search', at: '#search', key: capOfFirst('palette') },
  { id: 'shortcuts', at: '#top-shortcuts', key: '' },
  { id: 'lock', at: '#top-lock', key: capOfFirst('lock') },
] as const;
