import {
  type LetterKind,
  letterKinds,
  replyKinds,
} from '../../../../shared/domain/case/events/letters.ts';
import { replyTime, stepNow, workingDayFrom } from '../../../../shared/domain/case/ladder.ts';
import { onlyPartyOf } from '../../../../shared/domain/case/letters.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { type About, itemIdOf, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import {
  bodyChoices,
  channelChoices,
  complainantName,
  isOpen,
  likelyBody,
  listed,
  onDay,
  partyChoices,
  reason,
  recommendationTicks,
  worded,
} from '../pieces.ts';
import { BeforeContact } from '../shown/before-contact.tsx';
import {
  choice,
  long,
  maybeChoice,
  maybeDate,
  radios,
  type Suggested,
  shown,
  text,
  tick,
  when,
} from '../spec.ts';

/** The letter the ladder asks for next. */
function nextLetter({ one }: About): LetterKind {
  const next = one?.nextStep?.kind;
  if (next === 'remind') return 'reminder';
  const isJudged = one?.state === 'not-satisfied' || one?.state === 'partly-satisfied';
  if (next === 'chase') return 'chase';
  return isJudged ? 'still-needed' : one === null ? 'other' : 'reminder';
}

/** The time the ladder leaves for an answer, from the day the letter went. */
function replyBy({ one, procedure, view, wording }: About, from: string): Suggested | null {
  const days = replyTime(one?.ladder.next ?? null, procedure);
  if (days === null) return null;
  const day = workingDayFrom(from, days, view.calendar);
  return { day, why: wording.t('act.why.ladder', { days }) };
}

const asking: ReadonlySet<string> = new Set([
  'reminder',
  'chase',
  'still-needed',
  'chief-executive',
]);

/** Who it goes to: settled by the kind of letter, or chosen. */
function recipientFields(about: About) {
  const { t } = about.wording;
  const letter = typedText(about, 'letter') || nextLetter(about);
  const kind = letterKinds.find((each) => each === letter);
  const only = kind && onlyPartyOf[kind];
  const party = only ?? (typedText(about, 'party') || 'body');
  const isTheirs = party === 'complainant';
  return {
    party: when(
      only === undefined,
      radios({
        label: t('case.told-party'),
        choices: partyChoices(about),
        initial: 'body',
        look: 'inline',
      }),
    ),
    contact: when(isTheirs, shown(<BeforeContact view={about.view} />)),
    toBody: when(
      !isTheirs,
      choice({
        label: t('act.field.to'),
        choices: bodyChoices(about),
        initial: likelyBody(about) || null,
      }),
    ),
    toPerson: when(
      isTheirs,
      text({ label: t('act.field.to'), initial: complainantName(about.view) }),
    ),
  };
}

/** What it asks for. */
function askedFields(about: About) {
  const { t } = about.wording;
  const letter = typedText(about, 'letter') || nextLetter(about);
  return {
    needed: when(
      asking.has(letter),
      long({
        label: t('act.field.needed'),
        hint: t('act.hint.needed'),
        initial: (about.one?.details.evidenceWanted ?? []).join('\n'),
        isOptional: letter !== 'still-needed',
      }),
    ),
    asksWhyLate: when(
      letter === 'chase',
      tick({
        label: t('act.field.asks-why'),
        initial: stepNow(about.one?.ladder.next ?? null, about.procedure)?.asksWhyLate ?? false,
      }),
    ),
  };
}

export const sendLetter = actForm({
  kind: 'sendLetter',
  size: 'l',
  fields: (about) => {
    const { t } = about.wording;
    const sent = typedText(about, 'on') || about.today;
    return {
      letter: choice({
        label: t('act.field.letter'),
        choices: worded('letter-kind', letterKinds, about),
        initial: nextLetter(about),
      }),
      recommendationIds: recommendationTicks(about, isOpen),
      ...recipientFields(about),
      on: onDay(about, 'act.field.sent-on'),
      how: choice({
        label: t('act.field.how'),
        choices: channelChoices(about),
        initial: 'letter',
      }),
      replyBy: maybeDate({
        label: t('act.field.reply-by'),
        initial: replyBy(about, about.today)?.day ?? null,
        suggested: replyBy(about, sent),
      }),
      ...askedFields(about),
      proof: text({
        label: t('act.field.proof'),
        hint: t('act.hint.proof'),
        isOptional: true,
      }),
    };
  },
  command: (values, { view: { caseId } }) => {
    const { contact: _, party, toBody, toPerson, needed, asksWhyLate, ...others } = values;
    return {
      kind: 'sendLetter',
      caseId,
      ...others,
      party: onlyPartyOf[others.letter] ?? party ?? 'body',
      to: toBody ?? toPerson ?? '',
      needed: needed ?? '',
      asksWhyLate: asksWhyLate ?? false,
    };
  },
});

const refusing: ReadonlySet<string> = new Set(['refusal', 'cannot']);

export const receiveReply = actForm({
  kind: 'receiveReply',
  fields: (about) => {
    const { t, day } = about.wording;
    const letters = about.view.facts.letters.filter(
      ({ error, recommendationIds }) =>
        error === null &&
        (about.one === null || recommendationIds.includes(about.one.recommendationId)),
    );
    const isRefusal = refusing.has(typedText(about, 'reply'));
    return {
      recommendationIds: recommendationTicks(about, isOpen),
      letterId: maybeChoice({
        label: t('act.field.answers-letter'),
        choices: letters.toReversed().map(({ letterId, kind, to, on }) => ({
          id: letterId,
          label: t('act.letter-of', {
            kind: t(`letter-kind.${kind}`),
            to: visible(to),
            day: day(on, 'day'),
          }),
        })),
        none: t('act.none.letter'),
        initial: letters.at(-1)?.letterId ?? null,
      }),
      from: text({ label: t('act.field.reply-from'), initial: likelyBody(about) }),
      on: onDay(about, 'act.field.received-on'),
      reply: choice({
        label: t('act.field.reply'),
        choices: worded('reply-kind', replyKinds, about),
      }),
      refusalReason: when(
        isRefusal,
        choice({
          label: t('act.field.refusal-reason'),
          choices: listed(about.procedure.refusalReasons, about),
        }),
      ),
      says: long({ label: t('act.field.says') }),
    };
  },
  command: (values, { view: { caseId } }) => ({ kind: 'receiveReply', caseId, ...values }),
});

export const letterInError = actForm({
  kind: 'letterInError',
  isGrave: true,
  fields: (about) => ({ reason: reason(about) }),
  command: (values, about) => ({
    kind: 'letterInError',
    caseId: about.view.caseId,
    letterId: itemIdOf(about),
    ...values,
  }),
});

export const contactInError = actForm({
  kind: 'contactInError',
  isGrave: true,
  fields: (about) => ({ reason: reason(about) }),
  command: (values, about) => ({
    kind: 'contactInError',
    caseId: about.view.caseId,
    contactId: itemIdOf(about),
    ...values,
  }),
});
