/** The long pieces of work (intakes, bundles) a lock has to wait for or to call off. */
export type WorkUnderWay = {
  readonly run: <T>(work: (abort: AbortSignal) => Promise<T>) => Promise<T>;
  readonly isAny: () => boolean;
  /** Asks all of it to stop; each cleans up after itself. */
  readonly callOff: () => void;
  /** Resolves when none is left. */
  readonly whenNone: () => Promise<void>;
};

export function createWorkUnderWay(): WorkUnderWay {
  const running = new Map<AbortController, Promise<unknown>>();
  return {
    run: (work) => {
      const controller = new AbortController();
      const done = work(controller.signal).finally(() => running.delete(controller));
      running.set(
        controller,
        done.catch(() => undefined),
      );
      return done;
    },
    isAny: () => running.size > 0,
    callOff: () => {
      for (const controller of running.keys()) controller.abort();
    },
    whenNone: async () => {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}
