/** What the host knows of the person at the screen, from the page and from the tests. */
class Person {
  prefersDark = false;
  #lastActive = performance.now();
  #idleForced: number | undefined;

  wasActive(): void {
    this.#lastActive = performance.now();
  }

  /** A test's word on how long nobody has touched anything, in seconds; undefined goes back to the truth. */
  pretendIdle(seconds: number | undefined): void {
    this.#idleForced = seconds;
  }

  /** Seconds since the page was last touched: what happens in other programs is not seen. */
  idleSeconds(): number {
    return this.#idleForced ?? Math.floor((performance.now() - this.#lastActive) / 1000);
  }
}

export const person = new Person();
