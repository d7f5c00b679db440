import { EventEmitter } from 'node:events';

/** Runs first in a forked utility process: the `process.parentPort` Electron would have given it. */
const port = Object.assign(new EventEmitter(), {
  postMessage(message: unknown): void {
    process.send?.(message);
  },
  start(): void {},
});

process.on('message', (data) => port.emit('message', { data, ports: [] }));
Object.defineProperty(process, 'parentPort', { value: port });
