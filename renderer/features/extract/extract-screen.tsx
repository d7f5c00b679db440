import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/index.ts';
import { go } from '../../stores/route.ts';
import { Button, PageHeader, Refusal } from '../../ui/index.ts';
import { Check } from './check.tsx';
import { ChooseFile } from './choose-file.tsx';
import { MapColumns } from './map-columns.tsx';
import { type Import, useImport } from './use-import.ts';
import '../pages.css';
import './extract.css';

const steps = ['file', 'columns', 'check', 'done'] as const;

/** Import of the office's own list: choose, map, check, import. */
export function ExtractScreen() {
  const { t } = useWords();
  const work = useImport();
  const { step } = work;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step.kind);
  useEffect(() => {
    if (before.current !== step.kind) heading.current?.focus();
    before.current = step.kind;
  }, [step.kind]);
  return (
    <div className="page extract">
      <PageHeader title={t('extract.title')}>
        <p>{t('extract.lead')}</p>
      </PageHeader>
      <ol className="extract-steps" aria-label={t('extract.steps')}>
        {steps.map((one) => (
          <li key={one} aria-current={one === step.kind ? 'step' : undefined}>
            {t(`extract.step.${one}`)}
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1} className="only-heard">
        {t(`extract.step.${step.kind}`)}
      </h2>
      {work.refusal === null ? null : <Refusal refusal={work.refusal} onDismiss={work.dismiss} />}
      <Step work={work} />
    </div>
  );
}

function Step({ work }: { readonly work: Import }) {
  const { step } = work;
  switch (step.kind) {
    case 'file':
      return <ChooseFile work={work} />;
    case 'columns':
      return (
        <MapColumns
          reading={step.reading}
          mapping={step.mapping}
          onChange={work.map}
          isChecking={work.check.isBusy}
          onCheck={() => void work.check.run(step.reading, step.mapping)}
          onOther={work.startAgain}
        />
      );
    case 'check':
      return (
        <Check
          reading={step.reading}
          preview={step.preview}
          isImporting={work.takeIn.isBusy}
          onImport={() => void work.takeIn.run()}
          onBack={work.backToColumns}
        />
      );
    case 'done':
      return <Done outcome={step.outcome} onAgain={work.startAgain} />;
  }
}

function Done({
  outcome,
  onAgain,
}: {
  readonly outcome: { readonly cases: number; readonly actions: number; readonly changed: number };
  readonly onAgain: () => void;
}) {
  const { t } = useWords();
  return (
    <div className="extract-done">
      <p role="status">
        <b>{t('extract.done')}.</b> {t('extract.result', outcome)}
      </p>
      <div className="acts">
        <Button
          look="primary"
          onPress={() => go({ screen: 'caseload', list: 'actions', standing: null })}
        >
          {t('extract.to-caseload')}
        </Button>
        <Button onPress={onAgain}>{t('extract.other-file')}</Button>
      </div>
    </div>
  );
}
