import type { CaseFacts } from '../../../../shared/domain/case/state.ts';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { Fold } from '../../../app/recorded/fold.tsx';
import { capital, useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';

/** What the office issued, and when each body received it. */
export function Documents({ view }: { readonly view: CaseView }) {
  const { t, day } = useWords();
  const { issued, receipts } = view.facts;
  if (issued.length === 0 && receipts.length === 0) return null;
  const last = issued.at(-1);
  const loose = receipts.filter(
    ({ issueId }) => !issued.some((document) => document.issueId === issueId),
  );
  return (
    <Fold
      title={t('fact.documents')}
      note={
        last === undefined
          ? undefined
          : `${t(`fact.document.${last.document}`)}, ${day(last.on, 'day')}`
      }
    >
      <ul className="recorded">
        {issued.map((document) => (
          <li key={document.issueId}>
            <p className="recorded-line">
              <span className="recorded-day">{day(document.on, 'short')}</span>
              <b>{capital(t(`fact.document.${document.document}`))}</b>
            </p>
            {document.withoutComment === null ? null : (
              <p className="recorded-more">
                {t('fact.documents.without-comment', {
                  reason: visibleText(document.withoutComment),
                })}
              </p>
            )}
            <Receipts receipts={receipts.filter(({ issueId }) => issueId === document.issueId)} />
          </li>
        ))}
        {loose.length === 0 ? null : (
          <li>
            <p className="recorded-line">
              <b>{capital(t('fact.document.decision'))}</b>
            </p>
            <Receipts receipts={loose} />
          </li>
        )}
      </ul>
    </Fold>
  );
}

function Receipts({ receipts }: { readonly receipts: CaseFacts['receipts'] }) {
  const { t, day } = useWords();
  if (receipts.length === 0)
    return <p className="recorded-more soft">{t('fact.documents.not-received')}</p>;
  return receipts.map(({ body, on, stamp }) => (
    <p key={`${body} ${on} ${stamp.at}`} className="recorded-more">
      {t('fact.documents.received', { body: visible(body), day: day(on, 'day') })}
    </p>
  ));
}
