import { type RefObject, useEffect, useRef, useState } from 'react';
import { fromFrame, type PreviewFailure, type ToFrame } from '../../../preview/messages.ts';

/** Longest a frame may take over opening or turning a page. */
export const FRAME_LIMIT = 20_000;

export type FrameState =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'shown';
      readonly page: number;
      readonly pages: number;
      readonly isCut: boolean;
    }
  | { readonly kind: 'failed'; readonly why: PreviewFailure }
  | { readonly kind: 'stopped' };

type Content = Omit<Extract<ToFrame, { kind: 'show' }>, 'kind' | 'width' | 'theme'>;

/** The colours the page itself is drawn in now. */
function themeNow(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/**
 * Speaks with a preview frame: gives it the bytes once, hears how it goes, and ends it when it takes
 * too long. Whoever shows the frame must remove it when the state is `stopped` or `failed`.
 */
export function useFrame(frame: RefObject<HTMLIFrameElement | null>, content: Content) {
  const [state, setState] = useState<FrameState>({ kind: 'opening' });
  const limit = useRef<ReturnType<typeof setTimeout>>(undefined);
  const given = useRef(content);
  const startClock = () => {
    clearTimeout(limit.current);
    limit.current = setTimeout(() => setState({ kind: 'stopped' }), FRAME_LIMIT);
  };
  const say = (message: ToFrame) => frame.current?.contentWindow?.postMessage(message, '*');

  // biome-ignore lint/correctness/useExhaustiveDependencies: one frame, one life; another item is another component
  useEffect(() => {
    let isGiven = false;
    const give = (width: number) => {
      if (isGiven) return;
      isGiven = true;
      say({ kind: 'show', ...given.current, theme: themeNow(), width });
    };
    const hear = ({ source, data }: MessageEvent) => {
      const shown = frame.current;
      if (shown === null || source !== shown.contentWindow) return;
      const message = fromFrame.safeParse(data);
      if (!message.success) return;
      if (message.data.kind === 'ready') return give(shown.clientWidth);
      clearTimeout(limit.current);
      setState(message.data);
    };
    window.addEventListener('message', hear);
    startClock();
    return () => {
      window.removeEventListener('message', hear);
      clearTimeout(limit.current);
    };
  }, []);

  return {
    state,
    goTo: (page: number) => {
      startClock();
      say({ kind: 'go', page });
    },
  };
}
