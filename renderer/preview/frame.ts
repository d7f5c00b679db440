import type { FromFrame, PreviewFailure, ToFrame } from './messages.ts';

export class PreviewRefused extends Error {
  readonly why: PreviewFailure;
  constructor(why: PreviewFailure) {
    super(why);
    this.why = why;
  }
}

type Shown = { readonly pages: number; readonly isCut: boolean };
type Show = Extract<ToFrame, { kind: 'show' }>;
type Viewer = {
  readonly show: (what: Show) => Promise<Shown>;
  readonly go?: (page: number) => Promise<void>;
};

// The frame has an opaque origin, so the page's origin cannot be named; nothing private goes out.
const tell = (message: FromFrame) => window.parent.postMessage(message, '*');

/** Says "ready", is given the bytes once, and shows them; afterwards it turns pages when told. */
export function startFrame(viewer: Viewer): void {
  let pages = 0;
  let isCut = false;
  let isGiven = false;
  const attempt = async (work: () => Promise<number>) => {
    try {
      tell({ kind: 'shown', page: await work(), pages, isCut });
    } catch (error) {
      tell({ kind: 'failed', why: error instanceof PreviewRefused ? error.why : 'damaged' });
    }
  };
  window.addEventListener('message', ({ data, source }: MessageEvent<ToFrame>) => {
    if (source !== window.parent) return;
    if (data.kind === 'show' && !isGiven) {
      isGiven = true;
      document.documentElement.dataset['theme'] = data.theme;
      void attempt(async () => {
        ({ pages, isCut } = await viewer.show(data));
        return 1;
      });
    } else if (data.kind === 'go' && viewer.go !== undefined) {
      const { go } = viewer;
      const page = Math.min(Math.max(1, data.page), pages);
      void attempt(async () => {
        await go(page);
        return page;
      });
    }
  });
  // Without something to focus, the frame could not be scrolled from the keyboard.
  document.body.tabIndex = 0;
  tell({ kind: 'ready' });
}
