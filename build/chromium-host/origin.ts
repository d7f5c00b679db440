/** The app's own origin, and the one the browser sees in its place: a custom scheme cannot be intercepted there. */
export const APP_ORIGIN = 'app://redress';
export const PAGE_ORIGIN = 'https://redress.localhost';

function moved(url: string, from: string, to: string): string {
  const tail = url.slice(from.length);
  return url.startsWith(from) && (tail === '' || /^[/?#]/.test(tail)) ? to + tail : url;
}

export function toPageUrl(url: string): string {
  return moved(url, APP_ORIGIN, PAGE_ORIGIN);
}

export function toAppUrl(url: string): string {
  return moved(url, PAGE_ORIGIN, APP_ORIGIN);
}

export function isOurs(url: string): boolean {
  return url !== toAppUrl(url);
}
