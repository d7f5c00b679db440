import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { BundlePreview } from '../../records/api.ts';
import { Banner, Button, Chip, StatusMark } from '../../ui/index.ts';
import type { BundleWork } from './use-bundle-in.ts';

/** Who a bundle is from, what in it is new, and what would stand against what is here. */
export function BundleContents({
  work,
  preview,
}: {
  readonly work: BundleWork;
  readonly preview: BundlePreview;
}) {
  const { t, moment, number, bytes } = useWords();
  return (
    <div className="exchange-contents">
      <div>
        <p>
          <b>
            <bdi>{visible(preview.name)}</bdi>
          </b>
        </p>
        <p>
          {t('exchange.from', {
            name: visible(preview.createdBy),
            when: moment(preview.createdAt),
          })}
        </p>
        {preview.isKnownDevice ? <p className="soft">{t('exchange.device-known')}</p> : null}
      </div>
      {preview.isKnownDevice ? null : (
        <Banner tone="warning">
          {t('exchange.device-new', { device: preview.device.slice(0, 8) })}
        </Banner>
      )}
      <p>
        {preview.newEntries + preview.newEvidence === 0
          ? t('exchange.nothing-new')
          : t('exchange.holds', {
              entries: preview.newEntries,
              known: number(preview.knownEntries),
              evidence: preview.newEvidence,
              size: bytes(preview.evidenceBytes),
            })}
      </p>
      {preview.bodies === 0 ? null : <p>{t('exchange.bodies', { count: preview.bodies })}</p>}
      <Warnings preview={preview} />
      <Cases preview={preview} />
      <div className="acts">
        <Button
          look="primary"
          isBusy={work.isTaking}
          onPress={() => void work.takeIn(preview.bundle)}
        >
          {t('exchange.take-in')}
        </Button>
        <Button isDisabled={work.isTaking} onPress={() => void work.leave(preview.bundle)}>
          {t('exchange.leave')}
        </Button>
      </div>
    </div>
  );
}

function Warnings({ preview }: { readonly preview: BundlePreview }) {
  const { t } = useWords();
  return (
    <>
      {preview.forks === 0 ? null : (
        <Banner tone="warning">{t('exchange.forks', { count: preview.forks })}</Banner>
      )}
      {preview.waitingFor.map(({ device, entries }) => (
        <Banner key={device} tone="warning">
          {t('exchange.waiting', { device: device.slice(0, 8), count: entries })}
        </Banner>
      ))}
    </>
  );
}

function Cases({ preview }: { readonly preview: BundlePreview }) {
  const { t } = useWords();
  return (
    <table className="rows exchange-cases">
      <caption className="only-heard">{t('exchange.cases')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('caseload.column.reference')}</th>
          <th scope="col">{t('caseload.column.title')}</th>
          <th scope="col">{t('exchange.what-is-new')}</th>
        </tr>
      </thead>
      <tbody>
        {preview.cases.map((one) => (
          <tr key={one.caseId}>
            <th scope="row">{visible(one.reference)}</th>
            <td>
              {visible(one.title)} <span className="soft">{visible(one.bodies)}</span>
            </td>
            <td>
              <New one={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function New({ one }: { readonly one: BundlePreview['cases'][number] }) {
  const { t } = useWords();
  const parts = [t('exchange.entries', { count: one.newEntries })];
  if (one.newEvidence > 0) parts.push(t('exchange.evidence', { count: one.newEvidence }));
  return (
    <div className="exchange-new">
      <span>
        <Chip>{t(one.isNew ? 'exchange.case-new' : 'exchange.case-known')}</Chip> {parts.join(', ')}
      </span>
      {one.conflicts === 0 ? null : (
        <StatusMark mark="conflict" look="plain">
          {t('exchange.conflicts', { count: one.conflicts })}
        </StatusMark>
      )}
      {one.sameReference ? (
        <StatusMark mark="not-met" look="plain">
          {t('exchange.same-reference')}
        </StatusMark>
      ) : null}
    </div>
  );
}
