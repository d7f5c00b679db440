import { useEffect, useRef } from 'react';
import { useProgress } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import { go } from '../../stores/route.ts';
import { Banner, Button, FileDropTarget, ProgressBar, Refusal } from '../../ui/index.ts';
import { AskPassphrase } from './ask-passphrase.tsx';
import { BundleContents } from './bundle-contents.tsx';
import { type BundleWork, useBundleIn } from './use-bundle-in.ts';

/** Opens a bundle and shows what it would change; nothing changes before "Take in". */
export function OpenBundle() {
  const { t } = useWords();
  const work = useBundleIn();
  const heading = useRef<HTMLHeadingElement>(null);
  const { kind } = work.state;
  useEffect(() => {
    if (kind === 'opened' || kind === 'taken') heading.current?.focus();
  }, [kind]);
  return (
    <section className="exchange-part" aria-labelledby="exchange-open">
      <h2 id="exchange-open" ref={heading} tabIndex={-1}>
        {t('exchange.open')}
      </h2>
      <p className="soft">{t('exchange.open-lead')}</p>
      {work.refusal === null ? null : <Refusal refusal={work.refusal} onDismiss={work.dismiss} />}
      <State work={work} />
      <Underway work={work} />
    </section>
  );
}

function State({ work }: { readonly work: BundleWork }) {
  const { t } = useWords();
  const { state } = work;
  switch (state.kind) {
    case 'none':
      return <Choose work={work} />;
    case 'asks-passphrase':
      return <AskPassphrase work={work} file={state.file} />;
    case 'opened':
      return <BundleContents work={work} preview={state.preview} />;
    case 'left':
      return (
        <>
          <Banner>{t('exchange.left')}</Banner>
          <Choose work={work} />
        </>
      );
    case 'taken':
      return (
        <>
          <p role="status">{t('exchange.taken', state.taken)}</p>
          <div className="acts">
            <Button
              look="primary"
              onPress={() => go({ screen: 'caseload', list: 'cases', standing: null })}
            >
              {t('exchange.to-caseload')}
            </Button>
          </div>
          <Choose work={work} />
        </>
      );
  }
}

function Choose({ work }: { readonly work: BundleWork }) {
  const { t } = useWords();
  return (
    <FileDropTarget
      name={t('exchange.open')}
      says={t('exchange.drop-says')}
      pickLabel={t('exchange.pick')}
      onPick={() => void work.pick()}
      onFiles={(files) => void work.drop(files)}
      isDisabled={work.isOpening}
    >
      {t('exchange.drop')}
    </FileDropTarget>
  );
}

function Underway({ work }: { readonly work: BundleWork }) {
  const { t } = useWords();
  const progress = useProgress('bundle-in');
  if (!work.isOpening && !work.isTaking) return null;
  return (
    <ProgressBar
      label={t(work.isTaking ? 'exchange.taking' : 'exchange.opening')}
      done={progress?.done ?? 0}
      total={progress?.total ?? 0}
      {...(progress === null ? {} : { note: progress.name })}
    />
  );
}
