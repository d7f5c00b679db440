import { visible } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import type { About } from '../about.ts';
import { partChoices } from '../pieces.ts';
import { leftOf, typedPayments } from './left-to-pay.ts';

/** Each sum: owed, paid before, and what is left once what is typed here is counted; said as it changes. */
export function LeftToPay({ about }: { readonly about: About }) {
  const { t, pounds } = useWords();
  const parts = partChoices(about);
  const lines = about.one?.money ?? [];
  const payments = typedPayments(about.typed, lines);
  return (
    <section className="act-shown" aria-label={t('act.owing.title')} aria-live="polite">
      <table className="act-table">
        <thead>
          <tr>
            <th scope="col">{t('act.field.which-sum')}</th>
            <th scope="col">{t('act.owing.owed')}</th>
            <th scope="col">{t('act.owing.before')}</th>
            <th scope="col">{t('act.owing.left')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const left = leftOf(line, payments);
            const named = parts.find(({ id }) => id === line.partId)?.label;
            return (
              <tr key={line.partId ?? ''}>
                <th scope="row">{named ?? visible(line.payee || t('act.whole-recommendation'))}</th>
                <td>{line.owed === null ? t('act.owing.unknown') : pounds(line.owed)}</td>
                <td>{pounds(line.paid + line.setOff)}</td>
                <td>
                  <b>{left === null ? t('act.owing.unknown') : pounds(left)}</b>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
