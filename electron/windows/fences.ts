import type { App, Session, WebContents } from 'electron';
import { ORIGIN } from './protocol.ts';

/** What a window may load: our own scheme, things made on the page, and the dev server while developing. */
const isOurs = (url: string, devServer: string | null): boolean => {
  const { protocol, origin } = new URL(url);
  return (
    ['app:', 'blob:', 'data:', 'devtools:'].includes(protocol) ||
    (devServer !== null && (origin === devServer || origin === devServer.replace(/^http/, 'ws')))
  );
};

/** Copying our own text out is the one permission the page has. */
const allowed = new Set(['clipboard-sanitized-write']);

/** No permission, no foreign request, in any session. */
export function fenceSession(session: Session, devServer: string | null): void {
  session.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(allowed.has(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission));
  session.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !isOurs(details.url, devServer) }),
  );
  session.setSpellCheckerEnabled(false);
}

/** No navigation, no new window, no webview, whatever page contents there ever are. */
export function fenceContents(app: App, devServer: string | null): void {
  const previews = [ORIGIN, devServer ?? ORIGIN].map((origin) => `${origin}/preview/`);
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      const isPreview = previews.some((place) => event.url.startsWith(place));
      if (event.isMainFrame || !isPreview) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
