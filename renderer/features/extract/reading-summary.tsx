import type { ExtractReading } from '../../../shared/domain/extract/vocabulary.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import { Banner } from '../../ui/index.ts';
import { RefusedRows } from './refused-rows.tsx';

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** What was understood of the file, and its first rows as they were read. */
export function ReadingSummary({ reading }: { readonly reading: ExtractReading }) {
  const { t } = useWords();
  const delimiter = reading.delimiter === null ? 'json' : delimiters[reading.delimiter];
  return (
    <>
      <p>
        {t('extract.read', {
          name: visible(reading.name),
          rows: reading.rowCount,
          columns: reading.columns.length,
          delimiter: t(`extract.delimiter.${delimiter}`),
          encoding: t(`extract.encoding.${reading.encoding}`),
        })}
      </p>
      {reading.unreadable.length === 0 ? null : (
        <Banner tone="warning">
          <p>
            <b>{t('extract.unreadable', { count: reading.unreadable.length })}</b>
          </p>
          <RefusedRows rows={reading.unreadable} />
        </Banner>
      )}
    </>
  );
}

export function SampleRows({ reading }: { readonly reading: ExtractReading }) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="extract-sample" aria-label={t('extract.sample')} tabIndex={0}>
      <table className="rows">
        <caption>{t('extract.sample')}</caption>
        <thead>
          <tr>
            {reading.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their position
              <th key={at} scope="col">
                {visible(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reading.sample.slice(0, 5).map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their position
            <tr key={line}>
              {reading.columns.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells are known by their position
                <td key={at}>{row[at] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
