import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { refusalWords, useWords, type Wording } from '../../../i18n/index.ts';
import type { BulkPreview, BulkRow } from '../../../records/bulk-views.ts';
import { Loading } from '../../../ui/index.ts';
import type { Names } from '../names.ts';
import type { BulkKind } from './draft.ts';

/** What would happen, and which rows it cannot happen to, each with its reason. */
export function PreviewShown({
  kind,
  day,
  preview,
  isLoading,
  names,
}: {
  readonly kind: BulkKind;
  readonly day: string | null;
  readonly preview: BulkPreview | null;
  readonly isLoading: boolean;
  readonly names: Names;
}) {
  const wording = useWords();
  const { t, number } = wording;
  if (isLoading) return <Loading />;
  if (preview === null) return <p className="soft">{t('caseload.bulk-fill-in')}</p>;
  const { things, cases, done, refused, refusedCount } = preview;
  return (
    <div className="caseload-preview">
      <p role="status">
        <b>
          {t(`caseload.bulk-would.${kind}`, {
            count: things,
            shown: number(things),
            cases: number(cases),
          })}
        </b>
        {refusedCount === 0
          ? null
          : ` ${t('caseload.bulk-left-out', { count: refusedCount, shown: number(refusedCount) })}`}
      </p>
      {refusedCount === 0 ? null : (
        <PreviewTable
          caption={t('caseload.bulk-cannot')}
          rows={refused}
          total={refusedCount}
          heads={[t('caseload.bulk-why')]}
          tail={(row) => [refusalWords(wording, row.refusal).said]}
        />
      )}
      {done.length === 0 ? null : (
        <PreviewTable
          caption={t('caseload.bulk-can')}
          rows={done}
          total={done.length < 200 ? done.length : preview.actions || cases}
          isBrief
          heads={[
            t(`caseload.bulk-was.${kind}`),
            ...(kind === 'extend' ? [t('caseload.bulk-becomes')] : []),
          ]}
          tail={(row) => [
            wasSaid(kind, row, wording, names),
            ...(kind === 'extend' && day !== null ? [wording.day(day, 'short')] : []),
          ]}
        />
      )}
    </div>
  );
}

function wasSaid(kind: BulkKind, { was }: BulkRow, { t, day }: Wording, names: Names): string {
  if (kind === 'assign') return names.owner(was) || t('caseload.owner.nobody');
  return was === null ? t('caseload.no-date') : day(was, 'short');
}

function PreviewTable<Row extends BulkRow>({
  caption,
  rows,
  total,
  heads,
  tail,
  isBrief = false,
}: {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly total: number;
  readonly heads: readonly string[];
  readonly tail: (row: Row) => readonly string[];
  /** What stands last is short and stays on one line. */
  readonly isBrief?: boolean;
}) {
  const { t, number } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="caseload-preview-rows" aria-label={caption} tabIndex={0}>
      <table className={isBrief ? 'rows caseload-brief' : 'rows'}>
        <caption>
          {caption}
          {total > rows.length
            ? ` ${t('caseload.bulk-first', { shown: number(rows.length), all: number(total) })}`
            : null}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('caseload.column.reference')}</th>
            <th scope="col">{t('caseload.column.text')}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.caseId} ${row.number}`}>
              <th scope="row">{visible(`${row.reference} ${row.number}`.trim())}</th>
              <td>
                <span className="caseload-preview-text">{visibleText(row.title)}</span>
              </td>
              {tail(row).map((said) => (
                <td key={said}>{said}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
