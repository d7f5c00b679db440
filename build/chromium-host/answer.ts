import type { Request as PageRequest, Route } from 'playwright-core';
import { withConnectSource } from './csp.ts';
import { isOurs, PAGE_ORIGIN, toAppUrl } from './origin.ts';
import { say } from './settings.ts';
import type { Streams } from './streams.ts';

export type SchemeHandler = (request: Request) => Response | Promise<Response>;

const INLINE_LIMIT = 1024 * 1024;
const CARRIES_A_BODY = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

interface Fulfilment {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer<ArrayBuffer>;
}

function appRequest(request: PageRequest, headers: Record<string, string>): Request {
  const body = request.postDataBuffer();
  const own = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
  return new Request(toAppUrl(request.url()), {
    method: request.method(),
    headers: own.map(([name, value]) => [name, toAppUrl(value)]),
    ...(body ? { body: new Uint8Array(body) } : {}),
  });
}

function headersOf(response: Response, streams: Streams): Record<string, string> {
  const headers = Object.fromEntries(response.headers);
  const policy = headers['content-security-policy'];
  return policy === undefined
    ? headers
    : { ...headers, 'content-security-policy': withConnectSource(policy, streams.source) };
}

/** Whether the page can follow a redirect to the loopback: scripts, documents and pictures may not leave the origin. */
function mayStream(request: PageRequest): boolean {
  return request.method() === 'GET' && ['fetch', 'xhr'].includes(request.resourceType());
}

function isLarge(request: PageRequest, response: Response): boolean {
  const length = response.headers.get('content-length');
  if (length !== null) return Number(length) > INLINE_LIMIT;
  return new URL(request.url()).pathname.startsWith('/stream/');
}

/** The body's first MiB, and the rest of it, if there is one. */
async function firstPart(
  response: Response,
): Promise<{ head: Buffer<ArrayBuffer>; rest?: Response }> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let size = 0;
  while (reader && size <= INLINE_LIMIT) {
    const { done, value } = await reader.read();
    if (done) return { head: Buffer.concat(parts) };
    parts.push(value);
    size += value.length;
  }
  if (!reader) return { head: Buffer.alloc(0) };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const part = parts.shift();
      if (part) return controller.enqueue(part);
      const { done, value } = await reader.read();
      return done ? controller.close() : controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const { status, headers } = response;
  return { head: Buffer.alloc(0), rest: new Response(body, { status, headers }) };
}

function redirect(response: Response, streams: Streams): Fulfilment {
  const body = Buffer.alloc(0);
  return { status: 307, headers: { location: streams.offer(response) }, body };
}

async function fulfilment(
  request: PageRequest,
  response: Response,
  streams: Streams,
): Promise<Fulfilment> {
  const { status } = response;
  const headers = headersOf(response, streams);
  if (!mayStream(request)) {
    return { status, headers, body: Buffer.from(await response.arrayBuffer()) };
  }
  if (isLarge(request, response)) return redirect(response, streams);
  const { head, rest } = await firstPart(response);
  return rest ? redirect(rest, streams) : { status, headers, body: head };
}

function refusesBody(request: PageRequest): boolean {
  return CARRIES_A_BODY.has(request.method()) && request.postDataBuffer() === null;
}

/** Answers one request of the browser from the app's own scheme handler; no other origin is ever reached. */
export async function answer(
  route: Route,
  handler: SchemeHandler,
  streams: Streams,
): Promise<void> {
  const request = route.request();
  if (!isOurs(request.url())) return route.abort('blockedbyclient');
  if (refusesBody(request)) {
    const body = `The Chromium host cannot see the body of ${request.method()} ${toAppUrl(request.url())}: send bytes or text, never a stream or nothing.`;
    say(body);
    return route.fulfill({ status: 501, contentType: 'text/plain', body });
  }
  const response = await handler(appRequest(request, await request.allHeaders()));
  return route.fulfill(await fulfilment(request, response, streams));
}

/** A route that outlived its page is nobody's failure; anything else is the app's, and is said. */
export function answerOrAbort(
  route: Route,
  handler: SchemeHandler,
  streams: Streams,
): Promise<void> {
  return answer(route, handler, streams).catch(async (error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (/has been closed|Target closed|Invalid InterceptionId/.test(text)) return;
    say(`${route.request().url().replace(PAGE_ORIGIN, '')} failed: ${text}`);
    await route.abort('failed').catch(() => undefined);
  });
}
