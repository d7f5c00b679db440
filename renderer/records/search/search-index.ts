import { Best } from './best.ts';
import {
  type FieldUse,
  type FoundKind,
  fieldUses,
  foundKinds,
  type SearchDocument,
} from './document.ts';
import { joined, wordsOf } from './fold.ts';
import { beginning, isInOrder, likeness } from './likeness.ts';
import { MOST_WORDS, Scratch } from './scratch.ts';
import { documentOf, fieldOf, Terms } from './terms.ts';

/** A document found: which one of which unit, and how well it answers. */
export type Match = {
  readonly kind: FoundKind;
  readonly unit: string;
  /** Its place among the documents of its unit. */
  readonly at: number;
  readonly score: number;
};

export type Matches = {
  readonly total: number;
  /** Of each kind the best, from the window asked for. */
  readonly byKind: ReadonlyMap<
    FoundKind,
    { readonly total: number; readonly best: readonly Match[] }
  >;
};

type Window = {
  readonly kinds: ReadonlySet<FoundKind>;
  readonly from: number;
  readonly count: number;
};

const worth: Readonly<Record<FieldUse, number>> = {
  reference: 10,
  title: 6,
  text: 3,
  aside: 2,
  context: 1,
};
const worthByField = fieldUses.map((use) => worth[use]);

/** What is looked for more often comes first where two answer alike. */
const kindWorth: Readonly<Record<FoundKind, number>> = {
  case: 3,
  body: 3,
  action: 2,
  person: 2.5,
  finding: 1,
  note: 1,
  letter: 1,
  evidence: 1,
};

const worthByKind = foundKinds.map((kind) => kindWorth[kind]);

const WHOLE_REFERENCE = 200;
const BEGUN_REFERENCE = 20;
const INITIALS = 0.5;
/** Below so many answers a slip of the hand is thought of. */
const FEW = 5;
/** When so many of the documents are gone, the whole is made again. */
const MOST_GONE = 0.3;

/** The words that answer a word that was typed, each with how well; of contexts it does not matter. */
type Answers = {
  readonly words: readonly (readonly [string, number])[];
  readonly contexts: readonly string[];
};

/** The words of the records, in memory alone: made from them, changed with them, never kept. */
export class SearchIndex {
  readonly #terms = new Terms();
  /** Words that say where the documents of a unit belong. */
  readonly #contexts = new Terms();
  readonly #references = new Map<string, number[]>();
  readonly #kinds: number[] = [];
  readonly #unitOf: number[] = [];
  readonly #units: string[] = [];
  readonly #ats: number[] = [];
  readonly #isGone: boolean[] = [];
  #gone = 0;
  readonly #bodies = new Map<number, string>();
  readonly #ofUnit = new Map<string, readonly number[]>();
  #scratch = new Scratch(0, 0);

  get documents(): number {
    return this.#kinds.length - this.#gone;
  }

  /** Whether taking out has left so much behind that it should be filled anew. */
  get isWorn(): boolean {
    return this.#gone > 1_000 && this.#gone > this.#kinds.length * MOST_GONE;
  }

  get size(): number {
    return this.#terms.size + this.#contexts.size;
  }

  /** Puts a unit in, in place of what stood under its name. */
  put(unit: string, documents: readonly SearchDocument[]): void {
    this.drop(unit);
    const number = this.#units.length;
    this.#units.push(unit);
    const ids = documents.map((document, at) => this.#add(number, at, document));
    const contexts = new Set(
      documents.flatMap(({ fields }) =>
        fields.flatMap(({ use, text }) => (use === 'context' ? [text] : [])),
      ),
    );
    for (const text of contexts)
      for (const word of wordsOf(text)) this.#contexts.add(word, number, 0);
    this.#ofUnit.set(unit, ids);
  }

  drop(unit: string): void {
    for (const id of this.#ofUnit.get(unit) ?? []) {
      this.#isGone[id] = true;
      this.#gone += 1;
      this.#bodies.delete(id);
    }
    this.#ofUnit.delete(unit);
  }

  units(): Iterable<string> {
    return this.#ofUnit.keys();
  }

  /** Every document that holds all words that were typed, the best of each kind first. */
  search(text: string, window: Window): Matches {
    const typed = wordsOf(text).slice(0, MOST_WORDS);
    if (typed.length === 0) return { total: 0, byKind: new Map() };
    const more = this.#ofReferences(text);
    let ids = this.#weigh(typed, (word) => this.#begun(word));
    if (ids.length < FEW) {
      ids = this.#weigh(typed, (word) => this.#alike(word));
      for (const id of this.#ofInitials(typed)) more.set(id, (more.get(id) ?? 0) + INITIALS);
    }
    return this.#best(ids, more, window);
  }

  #add(unit: number, at: number, { kind, fields }: SearchDocument): number {
    const id = this.#kinds.length;
    this.#kinds.push(foundKinds.indexOf(kind));
    this.#unitOf.push(unit);
    this.#ats.push(at);
    this.#isGone.push(false);
    for (const { use, text } of fields) {
      if (use === 'context') continue;
      const field = fieldUses.indexOf(use);
      for (const word of wordsOf(text)) this.#terms.add(word, id, field);
      if (use === 'reference') this.#addReference(text, id);
    }
    if (kind === 'body') this.#bodies.set(id, fields.map(({ text }) => joined(text)).join(''));
    return id;
  }

  #addReference(text: string, id: number): void {
    const whole = joined(text);
    if (whole === '') return;
    this.#terms.add(whole, id, fieldUses.indexOf('reference'));
    const known = this.#references.get(whole);
    if (known === undefined) this.#references.set(whole, [id]);
    else known.push(id);
  }

  #begun(typed: string): Answers {
    const of = (terms: Terms) => terms.beginningWith(typed);
    return {
      words: of(this.#terms).map((word) => [word, beginning(typed, word)]),
      contexts: of(this.#contexts),
    };
  }

  #alike(typed: string): Answers {
    const begun = this.#begun(typed);
    const known = new Set(begun.words.map(([word]) => word));
    const alike = this.#terms.all.flatMap((word) => {
      const how = known.has(word) ? 0 : likeness(typed, word);
      return how === 0 ? [] : [[word, how] as const];
    });
    return { ...begun, words: [...begun.words, ...alike] };
  }

  /** What holds every word; how well stands in the scratch. */
  #weigh(typed: readonly string[], answersTo: (typed: string) => Answers): number[] {
    this.#scratch = this.#scratch.fitted(this.#kinds.length, this.#units.length);
    const scratch = this.#scratch;
    scratch.begin();
    for (const [at, each] of typed.entries()) {
      scratch.nextWord(at);
      const { words, contexts } = answersTo(each);
      for (const [word, how] of words) this.#addPlaces(word, how);
      // Alone a word finds nothing by where it belongs.
      if (typed.length === 1) continue;
      for (const word of contexts)
        for (const place of this.#contexts.placesOf(word)) scratch.addContext(documentOf(place));
    }
    return scratch.found(typed.length, (id) => this.#unitOf[id] ?? 0);
  }

  #addPlaces(word: string, how: number): void {
    const places = this.#terms.placesOf(word);
    const worths = worthByField.map((each) => each * how);
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] ?? 0;
      this.#scratch.add(documentOf(place), worths[fieldOf(place)] ?? 0);
    }
  }

  /** Bodies whose name holds these letters in this order: "gwnl". */
  #ofInitials(typed: readonly string[]): readonly number[] {
    const letters = typed.join('');
    if (letters.length < 3) return [];
    return Array.from(this.#bodies).flatMap(([id, name]) =>
      name[0] === letters[0] && isInOrder(letters, name) ? [id] : [],
    );
  }

  /** What bears this very reference, or one that begins so. */
  #ofReferences(text: string): Map<number, number> {
    const whole = joined(text);
    const found = new Map<number, number>();
    if (whole.length < 3 || !/\d/.test(whole)) return found;
    for (const reference of this.#terms.beginningWith(whole))
      for (const id of this.#references.get(reference) ?? [])
        found.set(id, reference === whole ? WHOLE_REFERENCE : BEGUN_REFERENCE);
    return found;
  }

  #best(ids: readonly number[], more: Map<number, number>, window: Window): Matches {
    const { kinds, from, count } = window;
    const bests = foundKinds.map(() => new Best(from + count));
    const { totals } = this.#scratch;
    let total = 0;
    const offer = (id: number, score: number): void => {
      if (this.#isGone[id]) return;
      const kind = this.#kinds[id] ?? 0;
      total += 1;
      bests[kind]?.offer(id, score + (worthByKind[kind] ?? 0));
    };
    for (const id of ids) {
      offer(id, (totals[id] ?? 0) + (more.get(id) ?? 0));
      more.delete(id);
    }
    for (const [id, score] of more) offer(id, score);
    const byKind = foundKinds.flatMap((kind, at) => {
      const best = bests[at];
      if (best === undefined || best.seen === 0) return [];
      const taken = kinds.has(kind) ? best.inOrder.slice(from) : [];
      return [
        [kind, { total: best.seen, best: taken.map((one) => this.#match(kind, one)) }] as const,
      ];
    });
    return { total, byKind: new Map(byKind) };
  }

  #match(kind: FoundKind, { id, score }: { readonly id: number; readonly score: number }): Match {
    const unit = this.#units[this.#unitOf[id] ?? 0] ?? '';
    return { kind, unit, at: this.#ats[id] ?? 0, score };
  }
}
