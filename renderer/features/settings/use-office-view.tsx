import type { ReactNode } from 'react';
import type { Role } from '../../../shared/domain/member/events.ts';
import { useAnswer, useDeed, useOffice } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { RecordsApi } from '../../records/api.ts';
import type { OfficeView } from '../../records/office-views.ts';
import { Loading, Refusal } from '../../ui/index.ts';

export type { OfficeView } from '../../records/office-views.ts';

type OfficeCommand = Parameters<RecordsApi['officeCommand']>[0];

/**
 * Gives a command of the office, and asks again who is here and what the office works by. Show `refusal`
 * beside the form that gave it.
 */
export function useOfficeCommand() {
  const { records, setStatus } = useOffice();
  return useDeed(async (command: OfficeCommand) => {
    const answer = await records.officeCommand(command);
    if (!answer.ok) return answer;
    const status = await records.status();
    if (status.ok) setStatus(status.value);
    return answer;
  });
}

/** Shows what the office is once it is known. */
export function WithOffice({ children }: { readonly children: (view: OfficeView) => ReactNode }) {
  const { t } = useWords();
  const { value, refusal } = useAnswer((records) => records.officeView(), []);
  if (value !== null) return <div className="settings-parts">{children(value)}</div>;
  return refusal === null ? <Loading label={t('ui.loading')} /> : <Refusal refusal={refusal} />;
}

/** The roles in words: "Manager and Director". */
export function useRoleWords(): (roles: readonly Role[]) => string {
  const { t, list } = useWords();
  return (roles) =>
    roles.length === 0 ? t('office.rule.nobody') : list(roles.map((role) => t(`role.${role}`)));
}

/** Says who may do what this person may not. */
export function OnlyFor({
  right: { may, who },
}: {
  readonly right: OfficeView['rights'][keyof OfficeView['rights']];
}) {
  const { t } = useWords();
  const words = useRoleWords();
  return may ? null : <p className="soft">{t('office.only', { who: words(who) })}</p>;
}
