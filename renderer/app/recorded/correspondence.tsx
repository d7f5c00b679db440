import type { CaseFacts, Contact, Letter } from '../../../shared/domain/case/state.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { capital, small, useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { MarkShape, StatusMark } from '../../ui/index.ts';
import { ItemActs } from '../acts/index.ts';
import { saidDoneWords } from './contact.ts';
import { letterWords } from './letter.ts';
import { SentText } from './sent-text.tsx';
import { choiceWords, numbersOf, procedureFor } from './words.ts';
import './recorded.css';

type Reply = CaseFacts['replies'][number];
type Piece =
  | { readonly kind: 'letter'; readonly key: string; readonly on: string; readonly piece: Letter }
  | { readonly kind: 'reply'; readonly key: string; readonly on: string; readonly piece: Reply }
  | {
      readonly kind: 'contact';
      readonly key: string;
      readonly on: string;
      readonly piece: Contact;
    };

/** What went out, what came back and what was said, newest first; of one recommendation where one is named. */
export function correspondenceOf(
  { facts }: CaseView,
  recommendationId: string | null,
): readonly Piece[] {
  const isAbout = (one: { readonly recommendationIds: readonly string[] }): boolean =>
    recommendationId === null || one.recommendationIds.includes(recommendationId);
  const pieces: readonly Piece[] = [
    ...facts.letters
      .filter(isAbout)
      .map((piece): Piece => ({ kind: 'letter', key: piece.letterId, on: piece.on, piece })),
    ...facts.replies
      .filter(isAbout)
      .map((piece): Piece => ({ kind: 'reply', key: piece.replyId, on: piece.on, piece })),
    ...facts.contacts
      .filter(isAbout)
      .map((piece): Piece => ({ kind: 'contact', key: piece.contactId, on: piece.on, piece })),
  ];
  return pieces.toReversed().toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
}

export function Correspondence({
  view,
  recommendationId = null,
}: {
  readonly view: CaseView;
  readonly recommendationId?: string | null;
}) {
  const { t, day } = useWords();
  return (
    <ul className="recorded" aria-label={t('fact.letters')}>
      {correspondenceOf(view, recommendationId).map((one) => (
        <li key={one.key} className="dated-piece">
          <span className="recorded-day">{day(one.on, 'short')}</span>
          <div>
            {one.kind === 'letter' ? <LetterPiece view={view} letter={one.piece} /> : null}
            {one.kind === 'reply' ? <ReplyPiece view={view} reply={one.piece} /> : null}
            {one.kind === 'contact' ? <ContactPiece view={view} contact={one.piece} /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

function LetterPiece({ view, letter }: { readonly view: CaseView; readonly letter: Letter }) {
  const wording = useWords();
  const { t } = wording;
  const what = t('fact.letter-to', {
    kind: capital(letterWords(letter, wording)),
    to: visible(letter.to),
    numbers: numbersOf(view, letter.recommendationIds, wording),
  });
  return (
    <>
      <p className="recorded-line">
        {letter.error === null ? <b>{what}</b> : <s>{what}</s>}
        <span className="soft">{t(`told-how.${letter.how}`)}</span>
        <OldDates view={view} letter={letter} />
        <ItemActs view={view} itemId={letter.letterId} />
      </p>
      {letter.error === null ? (
        <LetterDetail letter={letter} />
      ) : (
        <p className="recorded-more">
          <StatusMark mark="not-met">{t('state.entered-in-error')}</StatusMark>{' '}
          {visibleText(letter.error)}
        </p>
      )}
    </>
  );
}

function LetterDetail({ letter }: { readonly letter: Letter }) {
  const { t, day } = useWords();
  const said = [
    ...(letter.needed === ''
      ? []
      : [
          t('fact.letter-needed', {
            needed: visibleText(letter.needed.trim().replaceAll(/\n+/g, '; ')),
          }),
        ]),
    ...(letter.asksWhyLate ? [t('fact.letter-asks-why')] : []),
    ...(letter.replyBy === null
      ? []
      : [t('fact.letter-reply-by', { day: day(letter.replyBy, 'day') })]),
    letter.proof === ''
      ? t('fact.letter-no-proof')
      : t('fact.letter-proof', { proof: visibleText(letter.proof) }),
  ];
  return (
    <>
      <p className="recorded-more soft small">{said.join(' ')}</p>
      {letter.sent === undefined ? null : <SentText sent={letter.sent} />}
    </>
  );
}

/** The dates it named that have moved since: a letter stays as it went. */
function OldDates({ view, letter }: { readonly view: CaseView; readonly letter: Letter }) {
  const wording = useWords();
  const { t, day } = wording;
  const old = view.oldDates.filter(({ letterId }) => letterId === letter.letterId);
  return old.map(({ recommendationId, quoted, now, isCorrected }) => {
    const values = {
      number: numbersOf(view, [recommendationId], wording),
      quoted: quoted === null ? t('caseload.no-date') : day(quoted, 'day'),
      now: now === null ? t('caseload.no-date') : day(now, 'day'),
    };
    return (
      <span key={recommendationId} className="old-date" data-corrected={isCorrected || undefined}>
        <MarkShape mark={isCorrected ? 'closed' : 'soon'} />
        <span>{t(isCorrected ? 'fact.old-date-corrected' : 'fact.old-date', values)}</span>
      </span>
    );
  });
}

function ReplyPiece({ view, reply }: { readonly view: CaseView; readonly reply: Reply }) {
  const wording = useWords();
  const { t } = wording;
  const reason =
    reply.refusalReason === null
      ? ''
      : ` (${choiceWords(procedureFor(view)?.refusalReasons, reply.refusalReason, wording)})`;
  return (
    <>
      <p className="recorded-line">
        <b>
          {t('fact.reply-from', {
            from: visible(reply.from),
            numbers: numbersOf(view, reply.recommendationIds, wording),
            kind: small(t(`reply-kind.${reply.kind}`)),
          })}
          {reason}
        </b>
        <ItemActs view={view} itemId={reply.replyId} />
      </p>
      <p className="recorded-more">“{visibleText(reply.says)}”</p>
    </>
  );
}

function ContactPiece({ view, contact }: { readonly view: CaseView; readonly contact: Contact }) {
  const wording = useWords();
  const { t } = wording;
  const what = t(`fact.contact.${contact.how}`, { who: visible(contact.who) });
  return (
    <>
      <p className="recorded-line">
        {contact.error === null ? <b>{what}</b> : <s>{what}</s>}
        {contact.at === undefined ? null : <span className="soft">{contact.at}</span>}
        {contact.calledBy === undefined ? null : (
          <span className="soft">{t(`fact.contact.by-${contact.calledBy}`)}</span>
        )}
        {contact.recommendationIds.length === 0 ? null : (
          <span className="soft">{numbersOf(view, contact.recommendationIds, wording)}</span>
        )}
        <ItemActs view={view} itemId={contact.contactId} />
      </p>
      {contact.error === null ? (
        <>
          <p className="recorded-more">“{visibleText(contact.says)}”</p>
          {(contact.saidDone ?? []).map((claim) => (
            <p key={claim.recommendationId} className="recorded-more soft small">
              {saidDoneWords(claim, view, wording)}
            </p>
          ))}
        </>
      ) : (
        <p className="recorded-more">
          <StatusMark mark="not-met">{t('state.entered-in-error')}</StatusMark>{' '}
          {visibleText(contact.error)}
        </p>
      )}
    </>
  );
}
