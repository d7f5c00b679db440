import { EventEmitter } from 'node:events';

/** What the language, Node and awaiting ask of any object; everything else must have been built on purpose. */
const ASKED_OF_ALL: ReadonlySet<PropertyKey> = new Set([
  'then',
  'toJSON',
  'prototype',
  '$$typeof',
  'domain',
]);

function refuse(name: string, key: string): never {
  throw new Error(`The Chromium host has no ${name}.${key}.`);
}

/** The same object, refusing by name whatever it was not given. */
export function only<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get(it, key, receiver) {
      if (typeof key === 'symbol' || key in it || ASKED_OF_ALL.has(key)) {
        return Reflect.get(it, key, receiver);
      }
      return refuse(name, key);
    },
    set(it, key, value, receiver) {
      if (typeof key === 'symbol' || key in it || ASKED_OF_ALL.has(key)) {
        return Reflect.set(it, key, value, receiver);
      }
      return refuse(name, key);
    },
  });
}

/** A whole Electron module the host does not have: naming it is allowed, using it is refused by name. */
export function absent(name: string): never {
  // A function, not an arrow: `new Tray()` must get as far as its refusal.
  function gone(): never {
    throw new Error(`The Chromium host has no ${name}.`);
  }
  // Typed as never on purpose: nothing of it may be used, and an import of it must still link.
  return new Proxy(gone, {
    construct: gone,
    get: (_, key) =>
      typeof key === 'symbol' || ASKED_OF_ALL.has(key) ? undefined : refuse(name, key),
    set: (_, key) => refuse(name, String(key)),
  }) as never;
}

export type Listener = Parameters<EventEmitter['on']>[1];

/** An Electron object with events: only the events named here exist, and the host's own, which begin with a dash. */
export class StandIn extends EventEmitter {
  protected readonly kind: string;
  protected readonly knownEvents: readonly string[];

  constructor(kind: string, knownEvents: readonly string[]) {
    super();
    this.kind = kind;
    this.knownEvents = knownEvents;
    // biome-ignore lint/correctness/noConstructorReturn: every subclass is to be met through its refusal.
    return only(kind, this);
  }

  override on(event: string, listener: Listener): this {
    if (!event.startsWith('-') && !this.knownEvents.includes(event))
      refuse(this.kind, `on('${event}')`);
    return super.on(event, listener);
  }
}
