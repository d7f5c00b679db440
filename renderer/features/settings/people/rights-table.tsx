import { roles } from '../../../../shared/domain/member/events.ts';
import { type ProcedureRef, procedureOf } from '../../../../shared/domain/procedure/own.ts';
import { mayDo, whoApproves } from '../../../../shared/domain/procedure/rights.ts';
import { stepIds } from '../../../../shared/domain/procedure/steps.ts';
import type { Procedure } from '../../../../shared/domain/procedure/vocabulary.ts';
import { useWords } from '../../../i18n/index.ts';
import { Section } from '../section.tsx';
import { useRoleWords } from '../use-office-view.tsx';

/** Every step of the chosen procedure, and what each role may do with it. */
export function RightsTable({ chosen }: { readonly chosen: ProcedureRef }) {
  const { t, language } = useWords();
  const procedure = procedureOf(chosen);
  if (procedure === undefined) return null;
  return (
    <Section title={t('office.rights')}>
      <p className="soft" id="rights-lead">
        {t('office.rights.lead', { name: procedure.name[language] })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by key. */}
      <section className="settings-scroll" tabIndex={0} aria-labelledby="rights-lead">
        <table className="settings-table">
          <thead>
            <tr>
              <th scope="col">{t('office.rights.step')}</th>
              {roles.map((role) => (
                <th key={role} scope="col">
                  {t(`role.${role}`)}
                </th>
              ))}
              <th scope="col">{t('office.rights.approves')}</th>
            </tr>
          </thead>
          <tbody>
            {stepIds.map((step) => (
              <StepRow key={step} procedure={procedure} step={step} />
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

function StepRow({
  procedure,
  step,
}: {
  readonly procedure: Procedure;
  readonly step: (typeof stepIds)[number];
}) {
  const { t } = useWords();
  const words = useRoleWords();
  const approvers = whoApproves(procedure, step);
  return (
    <tr>
      <th scope="row">{t(`step.${step}`)}</th>
      {roles.map((role) => {
        const right = mayDo(procedure, step, [role]);
        return (
          <td key={role} className={`settings-right settings-right-${right}`}>
            {right === 'no' ? (
              <>
                <span aria-hidden>–</span>
                <span className="only-heard">{t('office.rights.no')}</span>
              </>
            ) : (
              t(`office.rights.${right}`)
            )}
          </td>
        );
      })}
      <td className="soft">{approvers.length === 0 ? '' : words(approvers)}</td>
    </tr>
  );
}
