import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserForTests, testArguments } from '../../build/browser/choose.ts';
import type { ControlMessage, ControlRequest } from '../../build/chromium-host/control.ts';
import { projectRoot } from './host.ts';
import { appEnvironment, type Control, type LaunchOptions, type RunningApp } from './launch.ts';
import { killTree } from './process-tree.ts';

const START_MS = 60_000;
/** One act of a test: without it a wrong step waits for the whole test's time. */
const ACTION_MS = 20_000;

/** One forked Chromium host: what it says, and what it is asked. */
class ForkedHost {
  readonly #child: ChildProcess;
  readonly #windows: string[] = [];
  readonly #written: string[] = [];
  readonly #calls = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  #taken = 0;
  #last = 0;

  constructor(child: ChildProcess) {
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text: Buffer) => this.#written.push(text.toString()));
    }
    // The host speaks nothing else on this channel.
    child.on('message', (message) => this.#hear(message as ControlMessage));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  output(): string {
    return this.#written.join('');
  }

  isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  ask(request: ControlRequest): Promise<unknown> {
    this.#last += 1;
    const call = this.#last;
    return new Promise((resolve, reject) => {
      this.#calls.set(call, { resolve, reject });
      this.#child.send({ ...request, call });
    });
  }

  /** The DevTools address of the next window this harness has not seen yet. */
  async nextWindow(): Promise<string> {
    const mine = this.#taken;
    this.#taken += 1;
    for (const began = Date.now(); Date.now() - began < START_MS; await sleep(20)) {
      const endpoint = this.#windows[mine];
      if (endpoint !== undefined) return endpoint;
      if (!this.isRunning())
        throw new Error(`The app ended instead of opening a window.\n${this.output()}`);
    }
    throw new Error(`No window opened.\n${this.output()}`);
  }

  async ended(): Promise<void> {
    while (this.isRunning()) await sleep(10);
  }

  #hear(message: ControlMessage): void {
    if (message.kind === 'window') {
      this.#windows.push(message.endpoint);
      return;
    }
    const call = this.#calls.get(message.call);
    this.#calls.delete(message.call);
    if (message.kind === 'done') call?.resolve(message.value);
    else call?.reject(new Error(message.message));
  }
}

function controlOf(host: ForkedHost): Control {
  const tell = async (request: ControlRequest): Promise<void> => {
    await host.ask(request);
  };
  return {
    answerOpenDialog: (paths) => tell({ kind: 'answerOpenDialog', paths }),
    answerSaveDialog: (path) => tell({ kind: 'answerSaveDialog', path }),
    answerMessageBox: (button) => tell({ kind: 'answerMessageBox', button }),
    notifications: async () =>
      // The host's own log, as control.ts sends it.
      (await host.ask({ kind: 'notifications' })) as { title: string; body: string }[],
    clickNotification: (index) => tell({ kind: 'clickNotification', index }),
    emitPower: (event) => tell({ kind: 'emitPower', event }),
    setIdle: (seconds) => tell({ kind: 'setIdle', seconds }),
    clickMenu: (id) => tell({ kind: 'clickMenu', id }),
  };
}

async function pageAt(endpoint: string, browsers: Browser[]): Promise<Page> {
  const browser = await chromium.connectOverCDP(endpoint, { noDefaults: true, isLocal: true });
  browsers.push(browser);
  for (const began = Date.now(); Date.now() - began < START_MS; await sleep(20)) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    const ours = pages.find((page) => page.url().startsWith('https://redress.localhost/'));
    if (ours) {
      await ours.waitForLoadState('domcontentloaded');
      ours.setDefaultTimeout(ACTION_MS);
      return ours;
    }
  }
  throw new Error('The window never showed the app.');
}

/** Starts the app in the Chromium host and attaches to its page. */
export async function launchInChromium(options: LaunchOptions): Promise<RunningApp> {
  const browser = await browserForTests();
  const flags = [...testArguments(browser), '--headless=new', '--remote-debugging-port=0'];
  const child = fork(
    join(projectRoot, 'build', 'chromium-host', 'run.ts'),
    [options.main ?? join('out', 'main', 'main.js'), ...(options.words ?? [])],
    {
      cwd: projectRoot,
      env: { ...appEnvironment(options), REDRESS_BROWSER_ARGS: [...new Set(flags)].join(' ') },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: [],
    },
  );
  const host = new ForkedHost(child);
  const browsers: Browser[] = [];
  const nextPage = async (): Promise<Page> => pageAt(await host.nextWindow(), browsers);
  const page = await nextPage().catch(async (error: unknown) => {
    await killTree(host.pid);
    throw error;
  });
  return {
    page,
    host: 'chromium',
    pid: host.pid,
    control: controlOf(host),
    waitForWindow: nextPage,
    output: () => host.output(),
    async close() {
      await Promise.all(browsers.map((one) => one.close().catch(() => undefined)));
      host.ask({ kind: 'quit' }).catch(() => undefined);
      await host.ended();
    },
    async kill() {
      await killTree(host.pid);
      await host.ended();
    },
  };
}
