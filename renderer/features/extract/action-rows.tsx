import type { FieldChange, PreviewedAction } from '../../../shared/domain/extract/vocabulary.ts';
import { isWordId } from '../../../shared/words/index.ts';
import { useWords } from '../../i18n/index.ts';
import { MoreRows, useSteps } from './more-rows.tsx';

type Row = PreviewedAction & { readonly changes?: readonly FieldChange[] };

/** Rows of the preview, with what changes where something does. */
export function ActionRows({ rows }: { readonly rows: readonly Row[] }) {
  const { t, day, number } = useWords();
  const { shown, more } = useSteps(rows);
  const hasChanges = rows.some((row) => row.changes !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="extract-rows" aria-label={t('extract.rows')} tabIndex={0}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('extract.row')}</th>
            <th scope="col">{t('caseload.column.reference')}</th>
            <th scope="col">{t('caseload.column.number')}</th>
            <th scope="col">{t('caseload.column.body')}</th>
            <th scope="col">{hasChanges ? t('extract.changes') : t('caseload.column.text')}</th>
            <th scope="col">{t('extract.due')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={`${row.reference} ${row.number}`}>
              <td>{row.row > 0 ? number(row.row) : ''}</td>
              <th scope="row">{row.reference}</th>
              <td>{row.number}</td>
              <td>{row.body}</td>
              <td>{row.changes === undefined ? row.text : <Changes changes={row.changes} />}</td>
              <td>{row.due === null ? row.dueWords : day(row.due, 'short')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows shown={shown.length} total={rows.length} onMore={more} />
    </section>
  );
}

function Changes({ changes }: { readonly changes: readonly FieldChange[] }) {
  const { t } = useWords();
  return (
    <ul className="extract-changes">
      {changes.map(({ field, before, after }) => {
        const id = `extract.field.${field}`;
        return (
          <li key={field}>
            <b>{isWordId(id) ? t(id) : field}</b>
            <span>
              <span className="soft">{t('extract.here')}: </span>
              {before === '' ? t('extract.nothing') : before}
            </span>
            <span>
              <span className="soft">{t('extract.file-says')}: </span>
              {after === '' ? t('extract.nothing') : after}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
