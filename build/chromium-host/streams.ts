import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { PAGE_ORIGIN } from './origin.ts';

const UNTAKEN_AFTER_MS = 60_000;

/**
 * Large bodies go down as one streamed GET on the loopback: interception would hold each of them
 * whole, in base64. Every address works once, for our page's origin alone.
 */
export class Streams {
  readonly #waiting = new Map<string, Response>();
  readonly #server: Server;
  #port = 0;

  constructor() {
    this.#server = createServer((request, answer) => {
      this.#serve(request, answer).catch(() => answer.destroy());
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    this.#port = typeof address === 'object' && address ? address.port : 0;
    this.#server.unref();
  }

  get source(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** A one-use address the body can be fetched from. */
  offer(response: Response): string {
    const token = randomUUID();
    this.#waiting.set(token, response);
    setTimeout(() => this.#take(token)?.body?.cancel(), UNTAKEN_AFTER_MS).unref();
    return `${this.source}/${token}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
    for (const token of this.#waiting.keys()) this.#take(token)?.body?.cancel();
  }

  #take(token: string): Response | undefined {
    const response = this.#waiting.get(token);
    this.#waiting.delete(token);
    return response;
  }

  async #serve(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    if (request.headers.origin !== PAGE_ORIGIN) {
      answer.writeHead(403).end();
      return;
    }
    answer.setHeader('Access-Control-Allow-Origin', PAGE_ORIGIN);
    answer.setHeader('Access-Control-Expose-Headers', '*');
    if (request.method === 'OPTIONS') {
      answer.setHeader('Access-Control-Allow-Headers', '*');
      answer.writeHead(204).end();
      return;
    }
    const response =
      request.method === 'GET' ? this.#take((request.url ?? '/').slice(1)) : undefined;
    if (!response?.body) {
      answer.writeHead(404).end();
      return;
    }
    response.headers.forEach((value, name) => {
      answer.setHeader(name, value);
    });
    answer.writeHead(response.status);
    await pipeline(response.body, answer);
  }
}
