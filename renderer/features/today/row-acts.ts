import type { CaseCommandKind } from '../../../shared/domain/case/commands.ts';
import type { NextStepKind } from '../../../shared/domain/case/ladder.ts';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import type { LetterToWrite } from '../../../shared/letters/to-write.ts';
import type { WordId } from '../../../shared/words/index.ts';
import { waitingItems } from '../../app/acts/index.ts';
import type { TodayRow, TodayWhy } from '../../records/today-views.ts';
import type { CaseView } from '../../records/views.ts';

/** What can be done with a row from here, beside its next step. */
export const rowActs = ['assess', 'chase', 'extend', 'refuse', 'note'] as const;
export type RowAct = (typeof rowActs)[number];

/** The next step of a row: a form, files, the case itself, taking up again, or another screen. */
export type Next = {
  readonly words: WordId;
  /** The level of a chase. */
  readonly level: number | null;
  readonly does: CaseCommandKind | 'file' | 'open' | 'wake' | 'exchange';
};

const next = (words: WordId, does: Next['does'], level: number | null = null): Next => ({
  words,
  does,
  level,
});

const open = next('today.act.open', 'open');
const look = next('today.act.look', 'open');
const file = next('today.act.file', 'file');

const ofStep: Readonly<Record<NextStepKind, Next>> = {
  assess: next('today.act.assess', 'assessEvidence'),
  'decide-extension': next('today.act.decide', 'grantExtension'),
  'answer-request': next('today.act.answer', 'approveRequest'),
  remind: next('today.act.remind', 'sendLetter'),
  chase: next('today.act.chase', 'sendLetter'),
  escalate: next('today.act.escalate', 'escalate'),
  decide: next('today.act.escalate', 'escalate'),
  wait: file,
  'record-trigger': next('today.act.record-event', 'recordTrigger'),
  'review-trigger': next('today.act.review', 'setReview'),
  confirm: next('today.act.set-date', 'reviseRecommendation'),
  'nothing-set': next('today.act.set-date', 'reviseRecommendation'),
};

const ofDay: Readonly<Record<Extract<TodayWhy, { kind: 'day' }>['day'], Next>> = {
  due: open,
  'part-due': open,
  'consider-by': open,
  'statutory-reply': next('today.act.record-reply', 'receiveReply'),
  'reply-by': next('today.act.record-reply', 'receiveReply'),
  'comments-due': next('today.act.record-comments', 'recordComment'),
  'trigger-review': next('today.act.review', 'setReview'),
  expected: next('today.act.note-delay', 'noteDelay'),
  'delayed-from': next('today.act.note-delay', 'noteDelay'),
  'impact-check': next('today.act.check-impact', 'checkImpact'),
  'undertaking-review': look,
};

/** The one thing to do with a row, by what the rules say comes next. */
export function nextOf({ why, action }: TodayRow, today: string): Next {
  switch (why.kind) {
    case 'action':
      return ofAction(action?.nextStep, action?.standing === 'in-draft', today);
    case 'extension':
      return next('today.act.decide', 'grantExtension');
    case 'request':
      if (why.isMine) return next('today.act.withdraw', 'withdrawRequest');
      return why.may ? next('today.act.answer', 'approveRequest') : open;
    case 'return':
      return why.may ? next('today.act.decide', 'decideReturn') : open;
    case 'letter':
      return next('today.act.write', 'open');
    case 'lacks':
    case 'sent-back':
    case 'same-number':
      return next('today.act.correct', 'reviseRecommendation');
    case 'late-evidence':
    case 'conflict':
    case 'same-reference':
      return look;
    case 'day':
      return ofDay[why.day];
    case 'not-here':
      return next('today.act.receive', 'exchange');
    case 'put-off':
      return next('today.act.wake', 'wake');
  }
}

type Step = NonNullable<TodayRow['action']>['nextStep'];

/** A reminder or a chase whose day has not come: until then only what the body sends can be filed. */
export const isLetterToCome = (step: NonNullable<Step>, today: string): boolean =>
  (step.kind === 'remind' || step.kind === 'chase') && step.on !== null && step.on > today;

/** Before the cases are loaded nobody knows the next step; files can be taken all the same. */
function ofAction(step: Step, isDraft: boolean, today: string): Next {
  if (step === undefined || isDraft) return isDraft ? open : file;
  if (isLetterToCome(step, today)) return file;
  return { ...ofStep[step.kind], level: step.kind === 'chase' ? (step.level ?? 1) : null };
}

type Wanted = {
  readonly acts: readonly CaseCommandKind[];
  /** About an extension or a request of the row, where it names one. */
  readonly isItem: boolean;
};

const wanted: Readonly<Record<RowAct, Wanted>> = {
  assess: { acts: ['assessEvidence'], isItem: false },
  chase: { acts: ['sendLetter'], isItem: false },
  extend: { acts: ['grantExtension', 'askExtension'], isItem: true },
  refuse: { acts: ['refuseExtension', 'returnRequest'], isItem: true },
  note: { acts: ['noteContact'], isItem: false },
};

/** The offer an act of a row comes to; null where the rules offer none now. */
export const offerFor = (act: RowAct, row: TodayRow, view: CaseView): Offer | null =>
  firstOffer(wanted[act].acts, row, view);

/** The reminder or chase the record calls for about a row: one letter for all of the body's that are due it. */
export const letterFor = (row: TodayRow, view: CaseView): LetterToWrite | null =>
  view.toWrite.find(
    ({ kind, recommendationIds }) =>
      isReminding(kind) &&
      row.recommendationId !== null &&
      recommendationIds.includes(row.recommendationId),
  ) ?? null;

export const isReminding = (kind: LetterToWrite['kind']): boolean =>
  kind === 'reminder' || kind === 'chase';

export function nextOffer(row: TodayRow, view: CaseView, today: string): Offer | null {
  const { does } = nextOf(row, today);
  if (does === 'file' || does === 'open' || does === 'wake' || does === 'exchange') return null;
  return firstOffer([does], row, view);
}

function firstOffer(acts: readonly CaseCommandKind[], row: TodayRow, view: CaseView): Offer | null {
  const items = itemsOf(row, view);
  for (const act of acts) {
    const some = view.offers.filter((offer) => offer.act === act);
    const found =
      some.find(({ itemId }) => itemId !== null && items.includes(itemId)) ??
      some.find(
        ({ itemId, recommendationId }) =>
          itemId === null && recommendationId === row.recommendationId,
      ) ??
      some.find(({ itemId, recommendationId }) => itemId === null && recommendationId === null);
    if (found !== undefined) return found;
  }
  return null;
}

/** The extension or request a row names, else those undecided about its action. */
function itemsOf({ itemId, recommendationId }: TodayRow, view: CaseView): readonly string[] {
  if (itemId !== null) return [itemId];
  if (recommendationId === null) return [];
  return waitingItems(view, recommendationId);
}
