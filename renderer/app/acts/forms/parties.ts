import {
  contactPositions,
  delivererRelations,
  type PersonDetails,
  payeeConsents,
  personRoles,
  wishes,
} from '../../../../shared/domain/case/events/parties.ts';
import type { About } from '../about.ts';
import { itemIdOf } from '../about.ts';
import { actForm } from '../form.ts';
import {
  bodyChoices,
  changedOnly,
  languageChoices,
  likelyBody,
  listed,
  onDay,
  worded,
} from '../pieces.ts';
import { choice, long, maybeDate, radios, text, tick, ticks } from '../spec.ts';

function personFields(about: About, person: Partial<PersonDetails>) {
  const { t } = about.wording;
  const line = (label: string, initial: string | undefined, hint?: string) =>
    text({
      label,
      initial: initial ?? '',
      isOptional: true,
      ...(hint === undefined ? {} : { hint }),
    });
  return {
    role: radios({
      label: t('act.field.person-role'),
      choices: worded('choice.person-role', personRoles, about),
      initial: person.role ?? 'complainant',
      look: 'inline',
    }),
    name: text({ label: t('act.field.person-name'), initial: person.name ?? '' }),
    pseudonym: line(t('case.pseudonym'), person.pseudonym),
    mustKnow: long({
      label: t('act.field.must-know'),
      hint: t('act.hint.must-know'),
      rows: 2,
      initial: person.mustKnow ?? '',
      isOptional: true,
    }),
    language: radios({
      label: t('act.field.person-language'),
      choices: languageChoices(about),
      initial: person.language ?? about.view.details.language,
      look: 'inline',
    }),
    format: line(t('act.field.format'), person.format, t('act.hint.format')),
    adjustments: line(t('act.field.adjustments'), person.adjustments),
    phone: line(t('act.field.phone'), person.phone),
    doNotPhone: tick({
      label: t('act.field.do-not-phone'),
      initial: person.doNotPhone ?? false,
    }),
    email: line(t('act.field.email'), person.email),
    address: long({
      label: t('act.field.address'),
      rows: 2,
      initial: person.address ?? '',
      isOptional: true,
    }),
    paymentMethod: line(t('act.field.payment-method'), person.paymentMethod),
    payeeConsent: radios({
      label: t('act.field.payee-consent'),
      choices: worded('choice.payee-consent', payeeConsents, about),
      initial: person.payeeConsent ?? 'not-asked',
      look: 'inline',
    }),
  };
}

export const recordPerson = actForm({
  kind: 'recordPerson',
  size: 'l',
  fields: (about) => personFields(about, firstPerson(about)),
  command: (person, { view: { caseId } }) => ({ kind: 'recordPerson', caseId, person }),
});

/** Nobody is recorded yet: the complainant, by the names the case has. */
function firstPerson({ view }: About): Partial<PersonDetails> {
  const { complainant } = view.details;
  if (view.facts.persons.length > 0) return { role: 'representative' };
  return complainant === null ? {} : { name: complainant.name, pseudonym: complainant.pseudonym };
}

const personOf = (about: About) =>
  about.view.facts.persons.find(({ personId }) => personId === itemIdOf(about))?.person ?? {};

export const correctPerson = actForm({
  kind: 'correctPerson',
  size: 'l',
  fields: (about) => personFields(about, personOf(about)),
  command: (person, about) => {
    const unset = { payeeConsent: 'not-asked', doNotPhone: false } as const;
    const before = { ...unset, ...personOf(about) };
    const set = changedOnly<Partial<PersonDetails>>(before, person);
    const { caseId } = about.view;
    return set === null ? null : { kind: 'correctPerson', caseId, personId: itemIdOf(about), set };
  },
});

export const recordWish = actForm({
  kind: 'recordWish',
  fields: (about) => ({
    wish: radios({
      label: about.wording.t('act.field.wish'),
      choices: worded('choice.wish', wishes, about),
    }),
    on: onDay(about, 'act.field.heard-on'),
    source: text({
      label: about.wording.t('act.field.source'),
      hint: about.wording.t('act.hint.source'),
    }),
  }),
  command: (values, about) => ({
    kind: 'recordWish',
    caseId: about.view.caseId,
    personId: itemIdOf(about),
    ...values,
  }),
});

export const recordOutcome = actForm({
  kind: 'recordOutcome',
  fields: (about) => ({
    body: choice({
      label: about.wording.t('act.field.body'),
      choices: bodyChoices(about),
      initial: likelyBody(about) || null,
    }),
    outcome: choice({
      label: about.wording.t('act.field.outcome'),
      choices: listed(about.procedure.outcomes, about),
    }),
    on: onDay(about, 'act.field.on', about.view.details.decisionDate ?? about.today),
  }),
  command: (values, { view: { caseId } }) => ({ kind: 'recordOutcome', caseId, ...values }),
});

export const recordBodyContact = actForm({
  kind: 'recordBodyContact',
  fields: (about) => {
    const { t } = about.wording;
    const line = (label: string) => text({ label, initial: '', isOptional: true });
    return {
      body: choice({
        label: t('act.field.body'),
        choices: bodyChoices(about),
        initial: likelyBody(about) || null,
      }),
      position: choice({
        label: t('act.field.contact-position'),
        choices: contactPositions.map((id) => ({ id, label: t(`fact.contact-position.${id}`) })),
        initial: 'link-officer',
      }),
      name: text({ label: t('act.field.contact-name') }),
      email: line(t('act.field.email')),
      phone: line(t('act.field.phone')),
      from: onDay(about, 'act.field.contact-from'),
      to: maybeDate({ label: t('act.field.contact-to') }),
    };
  },
  command: (contact, { view: { caseId } }) => ({ kind: 'recordBodyContact', caseId, contact }),
});

export const endBodyContact = actForm({
  kind: 'endBodyContact',
  fields: (about) => ({
    on: onDay(about, 'act.field.on'),
    reason: long({ label: about.wording.t('act.field.reason') }),
  }),
  command: (values, about) => ({
    kind: 'endBodyContact',
    caseId: about.view.caseId,
    contactId: itemIdOf(about),
    ...values,
  }),
});

export const recordDeliverer = actForm({
  kind: 'recordDeliverer',
  fields: (about) => ({
    name: text({ label: about.wording.t('act.field.deliverer-name') }),
    relation: radios({
      label: about.wording.t('act.field.relation'),
      choices: worded('choice.deliverer', delivererRelations, about),
    }),
    actsFor: ticks({
      label: about.wording.t('act.field.acts-for'),
      hint: about.wording.t('act.hint.acts-for'),
      choices: bodyChoices(about),
      initial: about.view.details.bodies.length === 1 ? about.view.details.bodies : [],
      least: 1,
    }),
  }),
  command: (values, { view: { caseId } }) => ({ kind: 'recordDeliverer', caseId, ...values }),
});
