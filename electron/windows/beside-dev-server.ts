import type { Session } from 'electron';
import { ORIGIN } from './protocol.ts';

type Answer = (request: Request) => Promise<Response>;

/** While developing the page comes from the development server, which knows nothing of our streams. */
export const besideDevServer =
  (answer: Answer, session: Pick<Session, 'fetch'>): Answer =>
  async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/stream/')) return answer(new Request(`${ORIGIN}${pathname}`));
    return session.fetch(request.url, {
      method: request.method,
      headers: request.headers,
      bypassCustomProtocolHandlers: true,
    });
  };
