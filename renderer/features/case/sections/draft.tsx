import {
  commentsOf,
  currentOffers,
  unansweredComments,
} from '../../../../shared/domain/case/drafts.ts';
import type { CaseFacts, Comment } from '../../../../shared/domain/case/state.ts';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { ItemActs, OneAct } from '../../../app/acts/index.ts';
import { Fold } from '../../../app/recorded/fold.tsx';
import { numbersOf, stop } from '../../../app/recorded/words.ts';
import { capital, useWords, type Wording } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { StatusMark } from '../../../ui/index.ts';
import { Advice } from './advice.tsx';

type Draft = CaseFacts['drafts'][number];

/** The drafts, what each party said to them and what we answered (R3, R4, S10). */
export function DraftAndComments({ view }: { readonly view: CaseView }) {
  const { t, day } = useWords();
  const { drafts, advice } = view.facts;
  if (drafts.length === 0 && advice.length === 0) return null;
  const open = unansweredComments(view).length;
  const last = drafts.at(-1);
  const note = [
    ...(last === undefined ? [] : [day(last.on, 'day')]),
    ...(open === 0 ? [] : [t('fact.draft.unanswered-count', { count: open })]),
  ];
  return (
    <Fold title={t('fact.draft')} note={note.join(', ')} isOpenAtFirst={view.isDraft}>
      {drafts.toReversed().map((draft) => (
        <OneDraft key={draft.draftId} view={view} draft={draft} />
      ))}
      <Advice view={view} />
    </Fold>
  );
}

function OneDraft({ view, draft }: { readonly view: CaseView; readonly draft: Draft }) {
  const wording = useWords();
  const { t, day } = wording;
  const title = t('fact.draft.sent', {
    kind: capital(t(`fact.draft.${draft.kind}`)),
    day: day(draft.on, 'day'),
    numbers: numbersOf(view, draft.recommendationIds, wording),
  });
  return (
    <div>
      <h3>{title}</h3>
      {draft.changes === '' ? null : (
        <p>{t('fact.draft.changes', { changes: visibleText(draft.changes) })}</p>
      )}
      <ul className="recorded" aria-label={title}>
        {currentOffers(draft).map((offer) => (
          <li key={`${offer.party} ${offer.name}`}>
            <p className="recorded-line">
              <b>{offer.name === '' ? t(`party.${offer.party}`) : visible(offer.name)}</b>
              <span className="soft small">{offerWords(offer, wording)}</span>
            </p>
            <Said view={view} comments={commentsOf(view, draft.draftId, offer)} />{' '}
            <OneAct
              view={view}
              recommendationId={null}
              act="recordComment"
              look="quiet"
              initial={{ draftId: draft.draftId, from: String(draft.offered.indexOf(offer)) }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

const offerWords = ({ on, commentsDue }: Draft['offered'][number], { t, day }: Wording): string =>
  commentsDue === null
    ? t('fact.draft.offered', { day: day(on, 'day') })
    : t('fact.draft.offered-until', { day: day(on, 'day'), due: day(commentsDue, 'day') });

function Said({
  view,
  comments,
}: {
  readonly view: CaseView;
  readonly comments: readonly Comment[];
}) {
  const { t } = useWords();
  if (comments.length === 0) return <span className="soft">{t('fact.draft.nothing-yet')}</span>;
  return (
    <ul className="draft-said">
      {comments.map((comment) => (
        <li key={comment.commentId}>
          <SaidOne view={view} comment={comment} />
        </li>
      ))}
    </ul>
  );
}

function SaidOne({ view, comment }: { readonly view: CaseView; readonly comment: Comment }) {
  const wording = useWords();
  const { t, day } = wording;
  const { recommendationId, ours } = comment;
  const answer = t(`fact.comment.${comment.answer}`);
  const isOpen = unansweredComments(view).includes(comment);
  return (
    <>
      <p>
        <b>
          {recommendationId === null
            ? capital(t('fact.draft.of-draft', { answer }))
            : t('fact.draft.of-one', {
                number: numbersOf(view, [recommendationId], wording),
                answer,
              })}
        </b>{' '}
        <span className="soft">{day(comment.on, 'short')}</span>{' '}
        {comment.says === '' ? null : `“${visibleText(comment.says)}”`}
      </p>
      {ours === null ? null : (
        <p className="soft">
          {t('fact.draft.ours', {
            answer: t(`fact.our-answer.${ours.answer}`),
            reason: stop(visibleText(ours.reason)),
          })}
        </p>
      )}
      {isOpen ? <StatusMark mark="undecided">{t('fact.draft.unanswered')}</StatusMark> : null}{' '}
      <ItemActs view={view} itemId={comment.commentId} />
    </>
  );
}
