import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ForkOptions } from 'electron';
import { only, StandIn } from '../only.ts';

const shim = pathToFileURL(join(import.meta.dirname, '..', 'parent-port.ts')).href;

class UtilityProcess extends StandIn {
  readonly #child: ChildProcess;

  constructor(file: string, args: readonly string[], options: ForkOptions) {
    super('utilityProcess', ['spawn', 'message', 'exit', 'error']);
    const piped = options.stdio === 'pipe' ? 'pipe' : 'inherit';
    this.#child = fork(file, args, {
      serialization: 'advanced',
      stdio:
        options.stdio === 'ignore'
          ? ['ignore', 'ignore', 'ignore', 'ipc']
          : ['ignore', piped, piped, 'ipc'],
      execArgv: ['--import', shim, ...(options.execArgv ?? [])],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.env === undefined ? {} : { env: { ...options.env } }),
    });
    this.#child.on('spawn', () => this.emit('spawn'));
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('exit', (code) => this.emit('exit', code ?? 1));
  }

  get pid(): number | undefined {
    const { exitCode, signalCode, pid } = this.#child;
    return exitCode === null && signalCode === null ? pid : undefined;
  }

  get stdout() {
    return this.#child.stdout;
  }

  get stderr() {
    return this.#child.stderr;
  }

  postMessage(message: Serializable, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0)
      throw new Error('The Chromium host has no MessagePort for a utility process.');
    this.#child.send(message);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

export const utilityProcess = only('utilityProcess', {
  fork: (file: string, args: readonly string[] = [], options: ForkOptions = {}): UtilityProcess =>
    new UtilityProcess(file, args, options),
});
