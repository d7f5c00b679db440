import { type MoneyLine, outstandingOf } from '../../../shared/domain/case/money.ts';
import type { Payment } from '../../../shared/domain/case/state.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { ItemActs } from '../../app/acts/index.ts';
import { Fold } from '../../app/recorded/fold.tsx';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { Guidance } from './guidance.tsx';
import { categoryWords } from './kind-words.ts';

type Of = { readonly view: CaseView; readonly one: RecommendationView };

/** Every sum owed under it, what was paid and set off, and what is outstanding. */
export function MoneyOwed({ view, one }: Of) {
  const { t, pounds } = useWords();
  if (one.money.length === 0) return null;
  const rest = outstandingOf(one.money);
  const note =
    rest === null
      ? t('panel.money.unknown')
      : rest === 0
        ? t('panel.money.note-paid')
        : t('panel.money.note-outstanding', { amount: pounds(rest) });
  return (
    <Fold title={t('panel.money')} note={note} level={3} isOpenAtFirst={rest !== 0}>
      <Sums view={view} one={one} />
      <Payments view={view} one={one} />
      <Guidance view={view} />
    </Fold>
  );
}

function Sums({ view, one }: Of) {
  const { t, day, pounds } = useWords();
  const { formula } = one.details.money ?? {};
  const fixed = view.facts.amounts.filter(
    ({ recommendationId }) => recommendationId === one.recommendationId,
  );
  return (
    <>
      <div className="recorded-scroll">
        <table className="recorded-table" aria-label={t('panel.money')}>
          <thead>
            <tr>
              <th scope="col">{t('panel.money.for')}</th>
              <th scope="col">{t('panel.money.to')}</th>
              {(['owed', 'paid', 'set-off', 'outstanding'] as const).map((name) => (
                <th key={name} scope="col" className="number">
                  {t(`panel.money.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {one.money.map((line) => (
              <SumRow key={`${line.partId} ${line.payee}`} line={line} view={view} one={one} />
            ))}
          </tbody>
        </table>
      </div>
      {formula === undefined ? null : (
        <p className="soft small">{t('panel.money.formula', { formula: visibleText(formula) })}</p>
      )}
      {fixed.map(({ amount, on, how, stamp }) => (
        <p key={stamp.at} className="soft small">
          {t('panel.money.fixed', {
            amount: pounds(amount),
            day: day(on, 'day'),
            how: visibleText(how),
          })}
        </p>
      ))}
    </>
  );
}

function SumRow({ line, view, one }: Of & { readonly line: MoneyLine }) {
  const wording = useWords();
  const { t, pounds } = wording;
  const part = one.parts.find(({ partId }) => partId === line.partId);
  const what =
    line.head === null
      ? visible(part?.text ?? t('panel.money.whole'))
      : categoryWords(view, line.head, wording);
  const sum = (amount: number | null) =>
    amount === null ? t('panel.money.unknown') : pounds(amount);
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{line.payee === '' ? '–' : visible(line.payee)}</td>
      <td className="number">{sum(line.owed)}</td>
      <td className="number">{sum(line.paid)}</td>
      <td className="number">{sum(line.setOff)}</td>
      <td className="number">
        <b>{sum(line.outstanding)}</b>
      </td>
    </tr>
  );
}

function Payments({ view, one }: Of) {
  const { t } = useWords();
  const payments = view.facts.payments.filter(
    ({ recommendationId }) => recommendationId === one.recommendationId,
  );
  if (payments.length === 0) return null;
  return (
    <ul className="recorded" aria-label={t('panel.payments')}>
      {payments.map((payment) => (
        <li key={payment.paymentId}>
          <OnePayment view={view} payment={payment} />
        </li>
      ))}
    </ul>
  );
}

function OnePayment({ view, payment }: { readonly view: CaseView; readonly payment: Payment }) {
  const { t, day, pounds } = useWords();
  const words = [
    t('panel.payment', {
      amount: pounds(payment.amount),
      payee: visible(payment.payee),
      day: day(payment.on, 'day'),
    }),
    ...(payment.setOff === 0
      ? []
      : [t('panel.payment.set-off', { amount: pounds(payment.setOff) })]),
    ...(payment.note === '' ? [] : [visibleText(payment.note)]),
  ].join(', ');
  return (
    <>
      <p className="recorded-line">
        {payment.error === null ? <span>{words}</span> : <s>{words}</s>}
        <ItemActs view={view} itemId={payment.paymentId} />
      </p>
      {payment.error === null ? null : (
        <p className="recorded-more">
          {t('history.because', {
            said: t('state.entered-in-error'),
            reason: visibleText(payment.error),
          })}
        </p>
      )}
    </>
  );
}
