import { Say, useWords, type Wording } from '../../i18n/index.ts';
import type { Totals } from '../../records/list-views.ts';

/** What some actions come to, in a line of figures. */
export function TotalsLine({ totals }: { readonly totals: Totals }) {
  const wording = useWords();
  return (
    <ul className="caseload-totals">
      {totalsSaid(totals, wording).map(({ id, values }) => (
        <li key={id}>
          <Say id={id} values={values} />
        </li>
      ))}
    </ul>
  );
}

type Figure = {
  readonly id:
    | 'caseload.total.overdue'
    | 'caseload.total.waiting'
    | 'caseload.total.ended'
    | 'caseload.total.late'
    | 'caseload.total.owed'
    | 'caseload.total.unknown';
  readonly values: Readonly<Record<string, string | number>>;
};

/** The figures worth saying: nothing is said of what there is none of. */
export function totalsSaid(totals: Totals, { number, pounds }: Wording): readonly Figure[] {
  const { byStanding, owed, received, unknownSums, late, medianLate } = totals;
  const counted = (id: Figure['id'], count: number): readonly Figure[] =>
    count === 0 ? [] : [{ id, values: { count, shown: number(count) } }];
  return [
    ...counted('caseload.total.overdue', byStanding.overdue),
    ...counted('caseload.total.waiting', byStanding['waiting-for-us']),
    ...counted('caseload.total.ended', byStanding.ended),
    ...(medianLate === null
      ? []
      : [
          {
            id: 'caseload.total.late' as const,
            values: { count: late, shown: number(late), days: medianLate },
          },
        ]),
    ...(owed === 0 && received === 0
      ? []
      : [
          {
            id: 'caseload.total.owed' as const,
            values: { owed: pounds(owed / 100), received: pounds(received / 100) },
          },
        ]),
    ...counted('caseload.total.unknown', unknownSums),
  ];
}
