import type { List, ListView, Target } from './vocabulary.ts';

/** What a person may ask of their own desk. Days are ISO dates. */
export type DeskCommand =
  /** Keeps a view under a name; with `viewId`, in the place of the one kept before. */
  | {
      readonly kind: 'keepView';
      readonly viewId: string | null;
      readonly name: string;
      readonly view: ListView;
    }
  | { readonly kind: 'renameView'; readonly viewId: string; readonly name: string }
  | { readonly kind: 'dropView'; readonly viewId: string }
  | { readonly kind: 'chooseColumns'; readonly list: List; readonly columns: readonly string[] }
  /** Out of sight until the day given, with a word to oneself; again for what is put off already. */
  | {
      readonly kind: 'putOff';
      readonly targets: readonly Target[];
      readonly until: string;
      readonly note: string;
    }
  | { readonly kind: 'wake'; readonly targets: readonly Target[] };
