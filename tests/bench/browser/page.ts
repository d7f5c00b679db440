import type { Answer, Ask } from './asked.ts';

declare global {
  interface Window {
    measure: (ask: Ask) => Promise<Answer>;
  }
}

/** A worker of its own for every question, as the records worker is one to a window. */
window.measure = (ask) =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./measuring.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = ({ message }) => resolve({ ok: false, message });
    worker.postMessage(ask);
  });
