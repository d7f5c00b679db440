import { X } from 'lucide-react';
import { isRefusalCode } from '../../../shared/kernel/codes.ts';
import type { Refusal } from '../../../shared/kernel/result.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useRefusalWords, useWords } from '../../i18n/index.ts';
import type { FiledReport, SameFile } from '../../records/api.ts';
import { type NamedTarget, useFilingState } from '../../stores/filing.ts';
import { goToCase } from '../../stores/route.ts';
import { Button, Dialog, IconButton, ProgressBar } from '../../ui/index.ts';
import { goToAssess } from '../filing.tsx';
import { useOffice, useProgress } from '../office.tsx';

/** How far a filing is, with a way to stop it, on every screen; afterwards what was refused, by name. */
export function FilingReport() {
  const { underWay, report } = useFilingState();
  const [now, ...waiting] = underWay;
  return (
    <>
      {now === undefined ? null : <UnderWay name={now.name} waiting={waiting.length} />}
      {report === null ? null : <Report {...report} />}
    </>
  );
}

function UnderWay({ name, waiting }: { readonly name: string; readonly waiting: number }) {
  const { t } = useWords();
  const { records } = useOffice();
  const progress = useProgress('filing');
  return (
    <section className="filing" aria-label={t('filing.busy', { name })}>
      <div>
        <ProgressBar
          label={t('filing.busy', { name })}
          done={progress?.done ?? 0}
          total={progress?.total ?? 0}
          {...(progress === null ? {} : { note: progress.name })}
        />
        {waiting === 0 ? null : (
          <p className="soft small">{t('filing.waiting', { count: waiting })}</p>
        )}
      </div>
      <IconButton icon={X} label={t('filing.cancel')} onPress={() => void records.cancelFiling()} />
    </section>
  );
}

const close = (): void => useFilingState.setState({ report: null });

function Report({ target, came }: { readonly target: NamedTarget; readonly came: FiledReport }) {
  const { t } = useWords();
  const leave = (go: () => void) => () => {
    close();
    go();
  };
  const count = came.filed.length;
  return (
    <Dialog
      title={t('filing.report')}
      isOpen
      isDismissable
      onClose={close}
      {...(count === 0
        ? {}
        : {
            acts: (
              <Button look="primary" onPress={leave(() => goToAssess(target))}>
                {t(target.recommendationIds.length > 0 ? 'filing.assess' : 'filing.open-case')}
              </Button>
            ),
          })}
    >
      <p>{t('filing.report.filed', { count, name: target.name })}</p>
      <Refused refused={came.refused} />
      <Repeated
        filed={came.filed}
        onGo={({ caseId, recommendationId }) => leave(() => goToCase(caseId, recommendationId))}
      />
    </Dialog>
  );
}

function Refused({ refused }: Pick<FiledReport, 'refused'>) {
  const { t } = useWords();
  if (refused.length === 0) return null;
  return (
    <section className="filing-list">
      <h3>{t('filing.report.refused')}</h3>
      <ul className="filing-items">
        {refused.map(({ name, code, detail }) => (
          <li key={name} className="filing-item">
            <b>{visible(name)}</b>
            <WhyRefused
              refusal={{
                code: isRefusalCode(code) ? code : 'file.unreadable',
                detail: { ...detail, name },
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Kept all the same: the same file may rightly prove two actions. The other copy is named and one press away. */
function Repeated({
  filed,
  onGo,
}: Pick<FiledReport, 'filed'> & { readonly onGo: (same: SameFile) => () => void }) {
  const { t, moment } = useWords();
  const repeats = filed.flatMap(({ evidenceId, name, same }) =>
    same === null ? [] : [{ evidenceId, name, same }],
  );
  if (repeats.length === 0) return null;
  return (
    <section className="filing-list">
      <h3>{t('filing.report.repeat')}</h3>
      <ul className="filing-items">
        {repeats.map(({ evidenceId, name, same }) => (
          <li key={evidenceId} className="filing-item">
            <b>{visible(name)}</b>
            <p>
              {t('filing.report.same', {
                file: visible(same.name),
                when: moment(same.filedAt),
              })}{' '}
              <Button size="s" look="quiet" onPress={onGo(same)}>
                {[same.number, same.reference]
                  .filter((part) => part !== '')
                  .map(visible)
                  .join(', ')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
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
