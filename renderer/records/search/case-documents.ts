import type { CaseState, Recommendation } from '../../../shared/domain/case/state.ts';
import type { Field, FieldUse, SearchDocument } from './document.ts';
import { type Told, toldIn } from './told.ts';

/** One text of a document; none where there is nothing to say. */
const field = (use: FieldUse, ...texts: readonly string[]): readonly Field[] => {
  const text = texts.filter((each) => each.trim() !== '').join(' · ');
  return text === '' ? [] : [{ use, text }];
};

/** As much of a case as is read for the search. */
export type ToldOf = Pick<CaseState, 'caseId' | 'details' | 'facts' | 'evidence'> & {
  readonly recommendations: readonly Pick<
    Recommendation,
    'recommendationId' | 'details' | 'currentDue' | 'assessments'
  >[];
};

/** Everything of a case that can be found, as it stands now. */
export function caseDocuments(state: ToldOf): readonly SearchDocument[] {
  const { caseId, details } = state;
  const about = { caseId, recommendationId: null, itemId: null, label: null, on: null };
  const { reference, title, bodies, sector } = details;
  const context = field('context', reference, title, bodies.join(' · '));
  const own: SearchDocument = {
    ...about,
    kind: 'case',
    on: details.decisionDate,
    fields: [
      ...field('reference', reference),
      ...field('title', title),
      ...field('text', bodies.join(' · ')),
      ...field('aside', sector),
    ],
  };
  return [
    own,
    ...state.recommendations.map((one) => ({ ...about, ...actionOf(state, one, context) })),
    ...peopleIn(state).map((one) => ({ ...about, ...one, fields: [...one.fields, ...context] })),
    ...toldIn(state).map((one) => toldDocument(state, one, context)),
    ...state.evidence.map(({ evidenceId, recommendationIds, item, from }) => ({
      ...about,
      kind: 'evidence' as const,
      itemId: evidenceId,
      recommendationId: recommendationIds[0] ?? null,
      on: item.receivedOn,
      fields: [...field('title', item.name), ...field('aside', from, item.folder), ...context],
    })),
  ];
}

function actionOf(
  { details: of, facts }: ToldOf,
  { recommendationId, details, currentDue }: ToldOf['recommendations'][number],
  context: readonly Field[],
): Pick<SearchDocument, 'kind' | 'recommendationId' | 'on' | 'fields'> {
  const parts = facts.parts.filter((part) => part.recommendationId === recommendationId);
  return {
    kind: 'action',
    recommendationId,
    on: currentDue,
    fields: [
      ...field('title', details.number),
      ...field('text', details.text, ...parts.map(({ text }) => text)),
      ...field('aside', ...parts.flatMap((part) => [...part.proofWanted, part.withdrawn ?? ''])),
      // The bodies of the case find the case; of several the action's own finds the action.
      ...(of.bodies.length > 1 ? field('aside', details.body) : []),
      ...field(
        'aside',
        details.dueWords,
        ...details.evidenceWanted,
        details.theme ?? '',
        details.publicSummary ?? '',
        details.deliveredBy ?? '',
        details.doneBy ?? '',
        details.signatory ?? '',
        details.money?.payee ?? '',
        details.money?.formula ?? '',
      ),
      ...context,
    ],
  };
}

type Person = Pick<SearchDocument, 'kind' | 'itemId' | 'label' | 'fields'>;

/** Persons of the case, and the people and contractors at its bodies. */
function peopleIn({ details, facts }: ToldOf): readonly Person[] {
  const recorded = facts.persons.map(
    ({ personId, person, wishes }): Person => ({
      kind: 'person',
      itemId: personId,
      label: `fact.person-role.${person.role}`,
      fields: [
        ...field('title', person.name, person.pseudonym),
        // Numbers are typed with spaces and without.
        ...field('aside', person.phone, person.phone.replaceAll(/\s/g, ''), person.email),
        ...field('aside', person.address, person.format, person.adjustments),
        ...field(
          'aside',
          person.mustKnow,
          person.paymentMethod,
          ...wishes.map((one) => one.source),
        ),
      ],
    }),
  );
  const isRecorded = facts.persons.some(({ person }) => person.name === details.complainant?.name);
  const named: readonly Person[] =
    details.complainant === null || isRecorded
      ? []
      : [
          {
            kind: 'person',
            itemId: null,
            label: 'fact.person-role.complainant',
            fields: field('title', details.complainant.name, details.complainant.pseudonym),
          },
        ];
  const atBodies = facts.bodyContacts.map(
    ({ contactId, contact, ended }): Person => ({
      kind: 'person',
      itemId: contactId,
      label: `fact.contact-position.${contact.position}`,
      fields: [
        ...field('title', contact.name),
        ...field('text', contact.body),
        ...field('aside', contact.phone, contact.email, ended?.reason ?? ''),
      ],
    }),
  );
  const delivering = facts.deliverers.map(
    ({ delivererId, name, actsFor }): Person => ({
      kind: 'person',
      itemId: delivererId,
      label: 'found.deliverer',
      fields: [...field('title', name), ...field('text', actsFor.join(' · '))],
    }),
  );
  return [...named, ...recorded, ...atBodies, ...delivering];
}

function toldDocument(
  { caseId, recommendations }: ToldOf,
  { kind, id, label, on, about, says }: Told,
  context: readonly Field[],
): SearchDocument {
  const one = recommendations.find(({ recommendationId }) => recommendationId === about);
  return {
    kind,
    caseId,
    recommendationId: about,
    itemId: id,
    label,
    on,
    fields: [...field('text', ...says), ...context, ...field('context', one?.details.number ?? '')],
  };
}
