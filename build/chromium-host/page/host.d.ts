/** What the host hands to the code it runs before the page's own: the head of the injected script defines it. */
interface RedressHost {
  /** The DevTools binding's name; the first thing done with it is to take it off the window. */
  readonly binding: string;
  /** Where the receiver waits, for a moment, until the host has taken it. */
  readonly handle: string;
  readonly origin: string;
  readonly fileMarker: string;
  readonly inSubframes: boolean;
  readonly preload: (require: (name: string) => unknown, module: object, exports: object) => void;
}

declare const redressHost: RedressHost;
