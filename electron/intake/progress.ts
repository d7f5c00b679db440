/** Tells how far work has come, at most ten times a second, and always at its end. */
export function createProgress(size: number, tell: (done: number) => void): (done: number) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (done) => {
    const now = performance.now();
    if (done < size && now - toldAt < 100) return;
    toldAt = now;
    tell(done);
  };
}
