/**
 * Electron's contextBridge hands copies, never the thing itself, across worlds. Here there is one
 * world, so that what works in the one host works in the other the same copying is done.
 */

type Callable = (...args: unknown[]) => unknown;

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]' && !('then' in value);
}

function crossedFunction(original: Callable): Callable {
  return (...args) => {
    try {
      return crossed(original(...args.map(crossed)));
    } catch (error) {
      throw crossedError(error);
    }
  };
}

function crossedError(error: unknown): unknown {
  return error instanceof Error ? new Error(error.message) : crossed(error);
}

function crossed(value: unknown): unknown {
  if (isCallable(value)) return crossedFunction(value);
  if (typeof value === 'symbol') throw new TypeError('A symbol cannot cross the context bridge.');
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Promise) {
    return value.then(crossed, (error: unknown) => Promise.reject(crossedError(error)));
  }
  if (value instanceof Error) return crossedError(value);
  if (value instanceof Blob || value instanceof Element) return value;
  if (Array.isArray(value)) return value.map(crossed);
  if (isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, crossed(item)]));
  }
  return structuredClone(value);
}

function frozen(value: unknown): unknown {
  if (isCallable(value)) return Object.freeze(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value) || isPlain(value)) {
    for (const item of Object.values(value)) frozen(item);
    Object.freeze(value);
  }
  return value;
}

export const contextBridge = {
  exposeInMainWorld(key: string, api: unknown): void {
    if (key in window) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    Object.defineProperty(window, key, { value: frozen(crossed(api)), enumerable: true });
  },
};
