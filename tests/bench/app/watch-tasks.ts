/** What the page's thread was held by while something was done, in milliseconds. */
export type Held = {
  /** Each task over 50 ms, as the browser counts them. */
  readonly tasks: readonly number[];
  /** From each key or click to the frame that answers it, where that took 16 ms or more. */
  readonly answers: readonly number[];
};

declare global {
  interface Window {
    tasks: { readonly begin: () => void; readonly end: () => Promise<Held> };
  }
}

/** Runs in the page, and stands alone: counts long tasks and slow answers between `begin` and `end`. */
export function watchTasks(): void {
  let tasks: number[] = [];
  let answers: number[] = [];
  const durations = (list: PerformanceObserverEntryList) =>
    list.getEntries().map(({ duration }) => duration);
  const long = new PerformanceObserver((list) => tasks.push(...durations(list)));
  const slow = new PerformanceObserver((list) => answers.push(...durations(list)));
  // 16 ms is the least the browser tells; the library's types do not know the option.
  const slower = { type: 'event', durationThreshold: 16 };
  window.tasks = {
    begin: () => {
      [tasks, answers] = [[], []];
      long.observe({ type: 'longtask' });
      slow.observe(slower);
    },
    end: async () => {
      // What was counted is told a little later.
      await new Promise((resolve) => setTimeout(resolve, 300));
      long.disconnect();
      slow.disconnect();
      return { tasks, answers };
    },
  };
}
