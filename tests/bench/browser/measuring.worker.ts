import type { Answer, Ask, Pair } from './asked.ts';
import { measureList } from './list.ts';
import { measureMerge } from './merge.ts';

const tell = (answer: Answer): void => self.postMessage(answer);

function measure(ask: Ask): Promise<readonly Pair[]> {
  switch (ask.what) {
    case 'list':
      return measureList(ask.size, ask.rounds);
    case 'merge':
      return measureMerge(ask.entries, ask.rounds);
  }
}

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  measure(data).then(
    (pairs) => tell({ ok: true, pairs }),
    (error: unknown) =>
      tell({ ok: false, message: error instanceof Error ? `${error.stack}` : String(error) }),
  );
};
