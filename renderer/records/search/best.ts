type Scored = { readonly id: number; readonly score: number };

/** Better first; of two alike the one that came into the index first. */
const inOrder = (a: Scored, b: Scored): number => b.score - a.score || a.id - b.id;

/** The best few of many: most are turned away at once. */
export class Best {
  readonly #most: number;
  #kept: Scored[] = [];
  #worst: Scored | null = null;
  seen = 0;

  constructor(most: number) {
    this.#most = most;
  }

  offer(id: number, score: number): void {
    this.seen += 1;
    if (this.#most === 0) return;
    const worst = this.#worst;
    if (worst !== null && (score < worst.score || (score === worst.score && id > worst.id))) return;
    this.#kept.push({ id, score });
    if (this.#kept.length >= this.#most * 4 + 64) this.#cut();
  }

  get inOrder(): readonly Scored[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept.sort(inOrder);
    if (this.#kept.length < this.#most) return;
    this.#kept.length = this.#most;
    this.#worst = this.#kept.at(-1) ?? null;
  }
}
