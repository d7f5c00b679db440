/** Where a word stands: the document, and in which of its fields. */
type Places = { places: Uint32Array; count: number };

const FIELD_BITS = 3;
const fieldMask = (1 << FIELD_BITS) - 1;

export const placeOf = (document: number, field: number): number =>
  document * (1 << FIELD_BITS) + field;
export const documentOf = (place: number): number => place >>> FIELD_BITS;
export const fieldOf = (place: number): number => place & fieldMask;

/** Every word there is, and where each stands, in numbers side by side. */
export class Terms {
  readonly #places = new Map<string, Places>();
  #sorted: string[] = [];
  #fresh: string[] = [];

  add(word: string, document: number, field: number): void {
    const place = placeOf(document, field);
    const known = this.#places.get(word);
    if (known === undefined) {
      const places = new Uint32Array(2);
      places[0] = place;
      this.#places.set(word, { places, count: 1 });
      this.#fresh.push(word);
      return;
    }
    if (known.places[known.count - 1] === place) return;
    if (known.count === known.places.length) {
      const wider = new Uint32Array(known.count * 2);
      wider.set(known.places);
      known.places = wider;
    }
    known.places[known.count] = place;
    known.count += 1;
  }

  placesOf(word: string): Uint32Array {
    const known = this.#places.get(word);
    return known === undefined ? new Uint32Array() : known.places.subarray(0, known.count);
  }

  has(word: string): boolean {
    return this.#places.has(word);
  }

  /** Every word that begins so, in order. */
  beginningWith(start: string): readonly string[] {
    const sorted = this.all;
    const from = firstNotBefore(sorted, start);
    let to = from;
    while (to < sorted.length && sorted[to]?.startsWith(start)) to += 1;
    return sorted.slice(from, to);
  }

  get all(): readonly string[] {
    if (this.#fresh.length > 0) {
      this.#sorted = merged(this.#sorted, this.#fresh.sort());
      this.#fresh = [];
    }
    return this.#sorted;
  }

  /** Octets of the places, without the words themselves. */
  get size(): number {
    return this.#places.values().reduce((sum, { places }) => sum + places.byteLength, 0);
  }
}

function firstNotBefore(sorted: readonly string[], start: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? '') < start) from = middle + 1;
    else to = middle;
  }
  return from;
}

function merged(a: readonly string[], b: readonly string[]): string[] {
  const both: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    const isLeft = right === undefined || (left !== undefined && left <= right);
    both.push((isLeft ? left : right) ?? '');
    if (isLeft) i += 1;
    else j += 1;
  }
  return both;
}
