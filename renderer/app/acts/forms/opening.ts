import { linkRelations } from '../../../../shared/domain/case/events/opening.ts';
import { type CaseDetails, routes } from '../../../../shared/domain/case/vocabulary.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { type About, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import { changedOnly, languageChoices, onDay, reason, worded } from '../pieces.ts';
import { choice, lines, long, maybeDate, radios, text } from '../spec.ts';

/** A word that stays the same in an address and a list is an optional text here. */
const known = (label: string, initial: string) => text({ label, initial, isOptional: true });

export const correctCase = actForm({
  kind: 'correctCase',
  size: 'l',
  fields: (about: About) => {
    const { t } = about.wording;
    const { details } = about.view;
    return {
      reference: text({ label: t('case.reference'), initial: details.reference }),
      title: text({ label: t('case.title-field'), initial: details.title }),
      bodies: lines({ label: t('case.bodies'), initial: details.bodies, least: 1 }),
      decisionDate: maybeDate({ label: t('case.decision-date'), initial: details.decisionDate }),
      sector: known(t('case.sector'), details.sector),
      language: radios({
        label: t('case.language'),
        choices: languageChoices(about),
        initial: details.language,
        look: 'inline',
      }),
      pseudonym: known(t('case.pseudonym'), details.complainant?.pseudonym ?? ''),
      name: known(t('case.name'), details.complainant?.name ?? ''),
    };
  },
  command: ({ pseudonym, name, ...others }, { view }) => {
    const complainant = pseudonym === '' && name === '' ? null : { name, pseudonym };
    const set = changedOnly<Partial<CaseDetails>>(view.details, { ...others, complainant });
    return set === null ? null : { kind: 'correctCase', caseId: view.caseId, set };
  },
  moving: ({ set: { decisionDate } }) =>
    decisionDate === undefined || decisionDate === null
      ? null
      : { kind: 'decision', on: decisionDate },
});

export const changeRoute = actForm({
  kind: 'changeRoute',
  fields: (about) => ({
    route: choice({
      label: about.wording.t('case.route'),
      choices: worded(
        'route',
        routes.filter((route) => route !== about.view.details.route),
        about,
      ),
    }),
    on: onDay(about),
    reason: reason(about),
  }),
  command: (values, { view: { caseId } }) => ({ kind: 'changeRoute', caseId, ...values }),
});

export const linkCase = actForm({
  kind: 'linkCase',
  fields: (about) => ({
    relation: radios({
      label: about.wording.t('act.field.relation'),
      choices: worded('choice.link', linkRelations, about),
    }),
    reference: text({ label: about.wording.t('act.field.other-reference') }),
    reason: reason(about),
  }),
  command: (values, { view: { caseId } }) => ({ kind: 'linkCase', caseId, ...values }),
});

const ownings = ['case-owner', 'compliance-owner'] as const;

export const assignCase = actForm({
  kind: 'assignCase',
  fields: (about) => {
    const { wording, view } = about;
    const isCase = typedText(about, 'as') === 'case-owner';
    const owner = isCase ? view.owners.case : view.owners.compliance;
    const others = Object.entries(view.members).filter(([id]) => id !== owner);
    return {
      as: radios({
        label: wording.t('act.field.owner-as'),
        choices: worded('choice.owner-as', ownings, about),
        initial: 'compliance-owner',
        look: 'inline',
      }),
      memberId: choice({
        label: wording.t('act.field.member'),
        choices: others.map(([id, name]) => ({ id, label: visible(name) })),
        hint:
          owner === null
            ? wording.t('act.hint.no-owner')
            : wording.t('act.hint.owner', { name: visible(view.members[owner] ?? owner) }),
      }),
      reason: long({
        label: wording.t('act.field.reason'),
        rows: 2,
        isOptional: owner === null,
      }),
    };
  },
  command: (values, { view: { caseId } }) => ({ kind: 'assignCase', caseId, ...values }),
});
