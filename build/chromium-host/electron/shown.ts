import type { EventEmitter } from 'node:events';

export interface Shown extends EventEmitter {
  readonly title: string;
  readonly body: string;
}

/** Every notification shown since the start, oldest first: the log the tests read. */
export const shown: Shown[] = [];
