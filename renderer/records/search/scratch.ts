/** Words beyond these narrow no further: nobody types so many. */
export const MOST_WORDS = 30;

/** What each document has come to so far; used again by every search. */
export class Scratch {
  #step = 0;
  #word = 0;
  #first = 1;
  readonly #stamps: Uint32Array;
  readonly #current: Float32Array;
  readonly #words: Uint32Array;
  readonly #unitStamps: Uint32Array;
  readonly #unitWords: Uint32Array;
  readonly totals: Float32Array;
  #reached: number[] = [];

  constructor(documents: number, units: number) {
    this.#stamps = new Uint32Array(documents);
    this.#current = new Float32Array(documents);
    this.#words = new Uint32Array(documents);
    this.#unitStamps = new Uint32Array(units);
    this.#unitWords = new Uint32Array(units);
    this.totals = new Float32Array(documents);
  }

  /** As wide as is needed. */
  fitted(documents: number, units: number): Scratch {
    const isWide = documents <= this.totals.length && units <= this.#unitStamps.length;
    if (isWide && this.#step < 2 ** 31) return this;
    return new Scratch(Math.ceil(documents * 1.2) + 64, Math.ceil(units * 1.2) + 64);
  }

  begin(): void {
    this.#first = this.#step + 1;
    this.#reached = [];
  }

  nextWord(word: number): void {
    this.#step += 1;
    this.#word = 1 << word;
  }

  /** A document has the word; it counts once, where it stands best. */
  add(id: number, score: number): void {
    const stamp = this.#stamps[id] ?? 0;
    if (stamp === this.#step) {
      const better = score - (this.#current[id] ?? 0);
      if (better <= 0) return;
      this.totals[id] = (this.totals[id] ?? 0) + better;
      this.#current[id] = score;
      return;
    }
    const isNew = stamp < this.#first;
    if (isNew) this.#reached.push(id);
    this.totals[id] = isNew ? score : (this.totals[id] ?? 0) + score;
    this.#words[id] = isNew ? this.#word : (this.#words[id] ?? 0) | this.#word;
    this.#stamps[id] = this.#step;
    this.#current[id] = score;
  }

  /** The word says where a unit belongs: that counts for whatever of it is found by another. */
  addContext(unit: number): void {
    const isNew = (this.#unitStamps[unit] ?? 0) < this.#first;
    this.#unitWords[unit] = isNew ? this.#word : (this.#unitWords[unit] ?? 0) | this.#word;
    this.#unitStamps[unit] = this.#step;
  }

  /** What holds all of so many words, in itself or by where it belongs. */
  found(words: number, unitOf: (id: number) => number): number[] {
    const all = 2 ** words - 1;
    return this.#reached.filter((id) => {
      const unit = unitOf(id);
      const isPlaced = (this.#unitStamps[unit] ?? 0) >= this.#first;
      const placed = isPlaced ? (this.#unitWords[unit] ?? 0) : 0;
      return ((this.#words[id] ?? 0) | placed) === all;
    });
  }
}
