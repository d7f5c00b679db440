import { z } from 'zod';
import {
  type LetterKind,
  letterKinds,
  quotedDate,
  sentText,
} from '../../../../shared/domain/case/events/letters.ts';
import { replyTime, stepNow, workingDayFrom } from '../../../../shared/domain/case/ladder.ts';
import { onlyPartyOf } from '../../../../shared/domain/case/letters.ts';
import { isCounted } from '../../../../shared/domain/case/state.ts';
import type { RecommendationView } from '../../../records/views.ts';
import { SentText } from '../../recorded/sent-text.tsx';
import { type About, itemIdOf, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import {
  bodyChoices,
  channelChoices,
  complainantName,
  isOpen,
  likelyBody,
  onDay,
  partyChoices,
  reason,
  recommendationTicks,
  worded,
} from '../pieces.ts';
import { BeforeContact } from '../shown/before-contact.tsx';
import {
  carried,
  choice,
  long,
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

const whatEnded: ReadonlySet<string> = new Set(['confirmation', 'extension-answer']);

/** What is open; a confirmation, and an answer, may also speak of what has ended since. */
function fitting(about: About) {
  const letter = typedText(about, 'letter') || nextLetter(about);
  return (one: RecommendationView): boolean =>
    isOpen(one) || (whatEnded.has(letter) && one.hasEnded && isCounted(one.state));
}

/** The composed text that goes with the record; nothing where the letter was written elsewhere. */
function SentAs({ typed }: { readonly typed: unknown }) {
  const read = sentText.safeParse(typed);
  return read.success ? <SentText sent={read.data} /> : null;
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
      recommendationIds: recommendationTicks(about, fitting(about)),
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
      sent: carried(sentText, <SentAs typed={about.typed['sent']} />),
      quoted: carried(z.array(quotedDate), null),
    };
  },
  command: (values, { view: { caseId } }) => {
    const {
      contact: _,
      party,
      toBody,
      toPerson,
      needed,
      asksWhyLate,
      sent,
      quoted,
      ...others
    } = values;
    return {
      kind: 'sendLetter',
      caseId,
      ...others,
      party: onlyPartyOf[others.letter] ?? party ?? 'body',
      to: toBody ?? toPerson ?? '',
      needed: needed ?? '',
      asksWhyLate: asksWhyLate ?? false,
      ...(sent === null ? {} : { sent }),
      ...(quoted === null ? {} : { quoted }),
    };
  },
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
