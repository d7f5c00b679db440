import type { RefusedRow } from '../../../shared/domain/extract/vocabulary.ts';
import { refusalWords, useWords } from '../../i18n/index.ts';
import { MoreRows, useSteps } from './more-rows.tsx';

/** Bad rows by line of the file, each with what is wrong and what to do. */
export function RefusedRows({ rows }: { readonly rows: readonly RefusedRow[] }) {
  const wording = useWords();
  const { t, number } = wording;
  const { shown, more } = useSteps(rows);
  return (
    <>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('extract.row')}</th>
            <th scope="col">{t('extract.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const { said, next } = refusalWords(wording, row);
            return (
              <tr key={`${row.row} ${row.code}`}>
                <th scope="row">{number(row.row)}</th>
                <td>
                  {said} <span className="soft">{next}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <MoreRows shown={shown.length} total={rows.length} onMore={more} />
    </>
  );
}
