/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, not including, `below`. */
  upTo(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** True `share` of the time. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  /** One of these; undefined of none. */
  oneOf<Item>(items: readonly Item[]): Item | undefined {
    return items[this.upTo(items.length)];
  }

  some<Item>(items: readonly Item[]): readonly Item[] {
    return items.filter(() => this.happens(0.5));
  }
}
