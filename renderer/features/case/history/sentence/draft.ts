import type { draftEvents } from '../../../../../shared/domain/case/events/draft.ts';
import type { BodyOf } from '../../../../../shared/domain/case/events.ts';
import { visible, visibleText } from '../../../../../shared/words/visible.ts';
import { stop } from '../../../../app/recorded/words.ts';
import { small } from '../../../../i18n/index.ts';
import type { Sentences, Telling } from './telling.ts';

type Party = { readonly party: 'complainant' | 'body'; readonly name: string };

const partyName = ({ party, name }: Party, { wording: { t } }: Telling): string =>
  name.trim() === '' ? small(t(`party.${party}`)) : visible(name);

/** What a comment is about: a recommendation, or the draft as a whole. */
const aboutOf = (recommendationId: string | null, { wording: { t }, number }: Telling): string =>
  recommendationId === null ? t('history.the-draft') : number(recommendationId);

const documentOf = (issueId: string | null, { view, wording: { t } }: Telling): string => {
  const found = view.facts.issued.find((one) => one.issueId === issueId)?.document;
  return t(`fact.document.${found ?? 'decision'}`);
};

export const draftSentences: Sentences<keyof typeof draftEvents> = {
  'draft.issued': draftIssued,
  'draft.offered': ({ offered }, telling) => {
    const { t, day } = telling.wording;
    const name = partyName(offered, telling);
    const on = day(offered.on, 'day');
    return offered.commentsDue === null
      ? t('history.draft.offered', { name, day: on })
      : t('history.draft.offered.until', { name, day: on, due: day(offered.commentsDue, 'day') });
  },
  'comment.recorded': (body, telling) => {
    const { t, day } = telling.wording;
    const said = t('history.comment.recorded', {
      name: partyName(body, telling),
      what: aboutOf(body.recommendationId, telling),
      day: day(body.on, 'day'),
      answer: t(`fact.comment.${body.answer}`),
    });
    return body.says === '' ? said : `${stop(said)} ${visibleText(body.says)}`;
  },
  'comment.answered': commentAnswered,
  'advice.asked': ({ from, about, on }, { wording: { t, day } }) =>
    t('history.advice.asked', {
      from: visible(from),
      about: visibleText(about),
      day: day(on, 'day'),
    }),
  'advice.received': ({ adviceId, says, on }, { wording: { t, day }, view }) =>
    t('history.advice.received', {
      from: visible(
        view.facts.advice.find((one) => one.adviceId === adviceId)?.from ??
          t('history.gone.somebody'),
      ),
      says: visibleText(says),
      day: day(on, 'day'),
    }),
  'early-action.agreed': (body, { wording: { t, day }, number, because }) =>
    because(
      t('history.early-action.agreed', {
        number: number(body.recommendationId),
        day: day(body.on, 'day'),
      }),
      body.reason,
    ),
  'date.tested': ({ recommendationId, on, who, isRealistic, note }, telling) => {
    const answer = isRealistic === null ? 'unknown' : isRealistic ? 'yes' : 'no';
    const { t, day } = telling.wording;
    const said = t(`history.date.tested.${answer}`, {
      who: visible(who),
      number: telling.number(recommendationId),
      day: day(on, 'day'),
    });
    return telling.because(said, note);
  },
  'document.issued': ({ document, on, withoutComment }, { wording: { t, day } }) => {
    const said = t('history.document.issued', {
      document: t(`fact.document.${document}`),
      day: day(on, 'day'),
    });
    return withoutComment === null
      ? said
      : t('history.document.without-comment', { said, reason: visibleText(withoutComment) });
  },
  'recommendation.issued': ({ recommendationId, due }, { wording: { t, day }, number }) =>
    due === null
      ? t('history.recommendation.issued.no-date', { number: number(recommendationId) })
      : t('history.recommendation.issued', {
          number: number(recommendationId),
          day: day(due, 'day'),
        }),
  'receipt.recorded': ({ issueId, body, on }, telling) =>
    telling.wording.t('history.receipt.recorded', {
      body: visible(body),
      document: documentOf(issueId, telling),
      day: telling.wording.day(on, 'day'),
    }),
};

function draftIssued(
  { kind, on, offered, changes }: BodyOf<'draft.issued'>,
  telling: Telling,
): string {
  const { t, day, list } = telling.wording;
  const parties = offered.map((one) => {
    const name = partyName(one, telling);
    return one.commentsDue === null
      ? name
      : t('history.draft.party-until', { name, day: day(one.commentsDue, 'day') });
  });
  const said = t(`history.draft.issued.${kind}`, { day: day(on, 'day'), parties: list(parties) });
  return changes === ''
    ? said
    : t('history.draft.changes', { said: stop(said), changes: visibleText(changes) });
}

function commentAnswered(
  { commentId, answer, reason }: BodyOf<'comment.answered'>,
  telling: Telling,
): string {
  const { t } = telling.wording;
  const comment = telling.view.facts.comments.find((one) => one.commentId === commentId);
  const said = t(`history.comment.answered.${answer}`, {
    what: aboutOf(comment?.recommendationId ?? null, telling),
    name: comment === undefined ? t('history.gone.somebody') : partyName(comment, telling),
  });
  return telling.because(said, reason);
}
