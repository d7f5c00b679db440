import { isWordId } from '../../../shared/words/index.ts';
import { visible } from '../../../shared/words/visible.ts';
import { capital, useWords, type Wording } from '../../i18n/index.ts';
import type { Heading } from '../../records/list-views.ts';
import type { Names } from './names.ts';

/** What the rows of a group have in common, in words. */
export function groupSaid(group: string, value: string, wording: Wording, names: Names): string {
  const { t } = wording;
  if (group === 'owner')
    return names.owner(value === '' ? null : value) || t('caseload.owner.nobody');
  if (value === '') return t('caseload.no-date');
  switch (group) {
    case 'kind':
      return names.kind(value);
    case 'procedure':
      return names.procedure(value);
    case 'standing':
    case 'state': {
      const id = `${group}.${value}`;
      return isWordId(id) ? t(id) : value;
    }
    case 'dueMonth':
    case 'nextMonth':
    case 'decidedMonth':
      return monthSaid(value, wording);
    default:
      return visible(value);
  }
}

/** "November 2026" of `2026-11`. */
const monthSaid = (month: string, { day }: Wording): string =>
  capital(day(`${month}-01`, 'day').split(' ').slice(1).join(' '));

export function GroupHeading({
  heading,
  group,
  names,
}: {
  readonly heading: Heading;
  readonly group: string;
  readonly names: Names;
}) {
  const wording = useWords();
  const { t, number } = wording;
  const { rows, overdue, value } = heading;
  return (
    <>
      <b className="one-line">{groupSaid(group, value, wording, names)}</b>
      <span className="chip">{number(rows)}</span>
      {overdue === 0 ? null : (
        <span className="caseload-group-late">
          {t('caseload.n-overdue', { count: number(overdue) })}
        </span>
      )}
    </>
  );
}
