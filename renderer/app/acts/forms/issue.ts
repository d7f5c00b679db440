import { isOfDecision } from '../../../../shared/domain/case/dates.ts';
import type { IssuedDocument } from '../../../../shared/domain/case/events/draft.ts';
import { issuedDocument } from '../../../../shared/domain/case/events/draft.ts';
import type { About } from '../about.ts';
import { actForm } from '../form.ts';
import { bodyChoices, likelyBody, onDay } from '../pieces.ts';
import { choice, date, long, maybeChoice, rows } from '../spec.ts';

export const documentOf = ({ offer }: Pick<About, 'offer'>): IssuedDocument =>
  issuedDocument.catch('decision').parse(offer.variant);

export const issueDocument = actForm({
  kind: 'issueDocument',
  size: 'l',
  fields: (about) => {
    const { t, number } = about.wording;
    return {
      on: onDay(about, 'act.field.issued-on'),
      received: rows({
        label: t('act.field.received'),
        hint: t('act.hint.received'),
        fields: () => ({
          body: choice({ label: t('act.field.body'), choices: bodyChoices(about) }),
          on: date({ label: t('act.field.received-on'), initial: about.today }),
        }),
        initial: [],
        fresh: { body: likelyBody(about), on: about.today },
        rowName: (index) => t('act.row.received', { number: number(index + 1) }),
        addLabel: t('act.row.received-more'),
      }),
      withoutComment: long({
        label: t('act.field.without-comment'),
        hint: t('act.hint.without-comment'),
        rows: 2,
        isOptional: true,
      }),
    };
  },
  command: ({ withoutComment, ...values }, about) => ({
    kind: 'issueDocument',
    caseId: about.view.caseId,
    document: documentOf(about),
    ...values,
    withoutComment: withoutComment === '' ? null : withoutComment,
  }),
});

export const recordReceipt = actForm({
  kind: 'recordReceipt',
  fields: (about) => {
    const { t, day } = about.wording;
    return {
      issueId: maybeChoice({
        label: t('act.field.document'),
        choices: about.view.facts.issued.map(({ issueId, document, on }) => ({
          id: issueId,
          label: t('act.document-of', {
            document: t(`act.document.${document}`),
            day: day(on, 'day'),
          }),
        })),
        none: t('act.none.decision'),
      }),
      body: choice({
        label: t('act.field.body'),
        choices: bodyChoices(about),
        initial: likelyBody(about) || null,
      }),
      on: onDay(about, 'act.field.received-on'),
    };
  },
  command: (values, { view: { caseId } }) => ({ kind: 'recordReceipt', caseId, ...values }),
  moving: ({ issueId, body, on }, { view }) =>
    isOfDecision(view.facts, issueId) ? { kind: 'receipt', body, on } : null,
});
