import { X } from 'lucide-react';
import { isRefusalCode } from '../../shared/kernel/codes.ts';
import type { Refusal } from '../../shared/kernel/result.ts';
import { useRefusalWords, useWords } from '../i18n/index.ts';
import type { FiledReport } from '../records/api.ts';
import { useFilingState } from '../stores/filing.ts';
import { Dialog, IconButton, ProgressBar } from '../ui/index.ts';
import { useOffice, useProgress } from './office.tsx';

/** How far a filing is, with a way to stop it, on every screen; afterwards what was refused, by name. */
export function FilingReport() {
  const { target, isBusy, report } = useFilingState();
  return (
    <>
      {isBusy ? <UnderWay name={target ?? ''} /> : null}
      {report === null ? null : <Report report={report} />}
    </>
  );
}

function UnderWay({ name }: { readonly name: string }) {
  const { t } = useWords();
  const { records } = useOffice();
  const progress = useProgress('filing');
  return (
    <section className="filing" aria-label={t('filing.busy', { name })}>
      <ProgressBar
        label={t('filing.busy', { name })}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
        {...(progress === null ? {} : { note: progress.name })}
      />
      <IconButton icon={X} label={t('filing.cancel')} onPress={() => void records.cancelFiling()} />
    </section>
  );
}

function Report({ report }: { readonly report: FiledReport }) {
  const { t } = useWords();
  const repeats = report.filed.filter(({ isRepeat }) => isRepeat);
  return (
    <Dialog
      title={t('filing.report')}
      isOpen
      isDismissable
      onClose={() => useFilingState.setState({ report: null })}
    >
      <p>{t('filing.report.filed', { count: report.filed.length })}</p>
      {report.refused.length === 0 ? null : (
        <section className="filing-list">
          <h3>{t('filing.report.refused')}</h3>
          <ul className="filing-items">
            {report.refused.map((refused) => (
              <li key={refused.name} className="filing-item">
                <b>{refused.name}</b>
                <WhyRefused
                  refusal={{
                    code: isRefusalCode(refused.code) ? refused.code : 'file.unreadable',
                    detail: { ...refused.detail, name: refused.name },
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {repeats.length === 0 ? null : (
        <section className="filing-list">
          <h3>{t('filing.report.repeat')}</h3>
          <ul className="filing-items">
            {repeats.map(({ evidenceId, name }) => (
              <li key={evidenceId} className="filing-item">
                {name}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}

function WhyRefused({ refusal }: { readonly refusal: Refusal }) {
  const { said, next } = useRefusalWords(refusal);
  return (
    <p>
      {said} {next}
    </p>
  );
}
