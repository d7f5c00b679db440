import type { CaseView } from '../../records/views.ts';

/** Stands in for the acts of one recorded thing until they are here. */
export const ItemActs = (_: { readonly view: CaseView; readonly itemId: string }) => null;
