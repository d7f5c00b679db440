import type { CommandOf } from '../../../../shared/domain/case/commands.ts';
import { type About, itemIdOf } from '../about.ts';
import { actForm } from '../form.ts';
import { bodyChoices, changedOnly } from '../pieces.ts';
import { long, ticks } from '../spec.ts';

type Finding = CommandOf<'recordFinding'>['finding'];

function findingFields(about: About, finding: Partial<Finding>) {
  const { t } = about.wording;
  const { bodies } = about.view.details;
  return {
    failing: long({
      label: t('act.field.failing'),
      hint: t('act.hint.failing'),
      initial: finding.failing ?? '',
    }),
    injustice: long({
      label: t('act.field.injustice'),
      hint: t('act.hint.injustice'),
      initial: finding.injustice ?? '',
      isOptional: true,
    }),
    bodies: ticks({
      label: t('act.field.found-against'),
      choices: bodyChoices(about),
      initial: finding.bodies ?? (bodies.length === 1 ? bodies : []),
    }),
  };
}

export const recordFinding = actForm({
  kind: 'recordFinding',
  fields: (about) => findingFields(about, {}),
  command: (finding, { view: { caseId } }) => ({ kind: 'recordFinding', caseId, finding }),
});

const findingOf = (about: About): Partial<Finding> =>
  about.view.facts.findings.find(({ findingId }) => findingId === itemIdOf(about))?.finding ?? {};

export const correctFinding = actForm({
  kind: 'correctFinding',
  fields: (about) => findingFields(about, findingOf(about)),
  command: (finding, about) => {
    const set = changedOnly<Partial<Finding>>(findingOf(about), finding);
    const { caseId } = about.view;
    return set === null
      ? null
      : { kind: 'correctFinding', caseId, findingId: itemIdOf(about), set };
  },
});
