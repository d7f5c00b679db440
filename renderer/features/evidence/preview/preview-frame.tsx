import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef } from 'react';
import { visible } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import { Banner, Button, IconButton, Loading } from '../../../ui/index.ts';
import type { PreviewKind } from './kinds.ts';
import { type FrameState, useFrame } from './use-frame.ts';

type Item = {
  readonly kind: PreviewKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: string;
  readonly name: string;
};

/** Shows one item in a frame that can reach nothing: no network, no origin, no window of ours. */
export function PreviewFrame({
  item,
  onAgain,
}: {
  readonly item: Item;
  readonly onAgain: () => void;
}) {
  const { t } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const name = visible(item.name);
  const { state, goTo } = useFrame(frame, { bytes: item.bytes, mime: item.mime, label: name });
  if (state.kind === 'stopped' || state.kind === 'failed') {
    const words =
      state.kind === 'stopped' ? t('evidence.preview-stopped') : t(`evidence.preview-${state.why}`);
    return (
      <Banner
        tone="warning"
        acts={
          state.kind === 'stopped' ? (
            <Button size="s" onPress={onAgain}>
              {t('evidence.preview-again')}
            </Button>
          ) : undefined
        }
      >
        <p>{words}</p>
      </Banner>
    );
  }
  return (
    <div className="preview">
      {state.kind === 'opening' ? (
        <Loading label={t('evidence.preview-opening', { name })} />
      ) : null}
      <PageTurner state={state} goTo={goTo} />
      {state.kind === 'shown' && state.isCut ? (
        <p className="soft small">{t('evidence.preview-cut')}</p>
      ) : null}
      <iframe
        ref={frame}
        className="preview-frame"
        sandbox="allow-scripts"
        referrerPolicy="no-referrer"
        src={`/preview/${item.kind}.html`}
        title={t('evidence.preview-of', { name })}
      />
    </div>
  );
}

function PageTurner({
  state,
  goTo,
}: {
  readonly state: FrameState;
  readonly goTo: (page: number) => void;
}) {
  const { t } = useWords();
  if (state.kind !== 'shown' || state.pages < 2) return null;
  const { page, pages } = state;
  return (
    <div className="preview-pages">
      <IconButton
        icon={ChevronLeft}
        label={t('evidence.previous-page')}
        isDisabled={page <= 1}
        onPress={() => goTo(page - 1)}
      />
      <span role="status">{t('evidence.page-of', { page, pages })}</span>
      <IconButton
        icon={ChevronRight}
        label={t('evidence.next-page')}
        isDisabled={page >= pages}
        onPress={() => goTo(page + 1)}
      />
    </div>
  );
}
