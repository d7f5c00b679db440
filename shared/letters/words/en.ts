/**
 * The wording of the composed texts in English, ICU message syntax. Plain words, no "must" and no "order"
 * but where an instrument binds: those sentences are named `….binding`.
 */
export const en = {
  greeting: 'Dear {name},',
  yours: 'Yours sincerely',
  'list-last': '{first} and {last}',

  'action.one': 'action',
  'action.many': 'actions',

  item: '{number}. {text}',
  'item.binding': '{noun}, which is binding.',
  'item.date.evidence': 'Date for telling us, with evidence: {day}.',
  'item.date.action': 'Date for doing it: {day}.',
  'item.date-passed': 'The date was {day}. Working days since then: {late}.',
  'item.wanted': 'Evidence we ask for: {wanted}.',
  'item.needed': 'Still needed: {needed}',
  'item.proof': 'What would show it: {wanted}.',
  'item.found': 'What we found: {reason}',
  'item.new-date': 'We agreed a new date: {day}.',
  'item.date-stands': 'The date is still {day}.',
  'item.date-has-passed': 'The date was {day}, and it has passed.',

  'where.mailbox': 'Please send the evidence to {mailbox} and quote {reference}.',
  'where.reply': 'Please send the evidence in reply to this message and quote {reference}.',
  'each-action':
    'We ask for evidence of each action by itself. A statement that something has been done is not enough without it.',
  'ask-before': 'If you need more time, please ask us before the date and tell us why.',
  'reply-by': 'Please reply by {day}.',

  'reminder.subject': '{reference}: a reminder of what is due',
  'reminder.lead':
    'This is a reminder about our case {reference}. {count, plural, one {The {noun} below is} other {The {noun} below are}} still open, and we look forward to the evidence.',
  'reminder.lead.binding':
    'This is a reminder about our case {reference}. {count, plural, one {The {noun} below is} other {The {noun} below are}} binding and must be complied with by the date given.',

  'chase.subject': '{reference}: overdue',
  'chase.subject.again': '{reference}: still overdue',
  'chase.lead':
    'The date has passed for the {noun} below in our case {reference}. We do not yet hold evidence that {count, plural, one {it has} other {they have}} been carried out.',
  'chase.lead.binding':
    'The date has passed for the {noun} below in our case {reference}. {count, plural, one {It is binding and must be complied with} other {They are binding and must be complied with}}, and we do not yet hold evidence that {count, plural, one {it has} other {they have}} been.',
  'chase.before': 'We wrote to you about this on {day}.',
  'chase.answered': 'We have considered your reply of {day}. The evidence has still not come.',
  'chase.why':
    'Please tell us why {count, plural, one {this is} other {these are}} late, and when we can expect the evidence.',
  'chase.follows.manager':
    'If neither the evidence nor a good reason for the delay has come by then, our manager will decide what to do next.',
  'chase.follows.director':
    'If neither the evidence nor a good reason for the delay has come by then, our director will decide what to do next.',
  'chase.follows.office':
    'If neither the evidence nor a good reason for the delay has come by then, we will decide what to do next.',
  'chase.may-include': 'That may include: {steps}.',
  'follows.special-report': 'a special report, which is made public',
  'follows.public-report': 'a public report',
  'follows.further-report': 'a further report',
  'follows.lay-report': 'a report to Parliament',
  'follows.publish-non-compliance': 'publishing that you have not complied',
  'follows.tell-regulator': 'telling your regulator',
  'follows.support-and-intervention': 'using our support and intervention policy',
  'follows.record-non-compliance': 'recording that you have not complied',
  'follows.binding': 'a complaint handling failure order',

  'still-needed.subject': '{reference}: what is still needed',
  'still-needed.lead':
    'Thank you for what you sent us about our case {reference}. We have considered it. It does not yet show that {count, plural, one {the {noun} below has} other {the {noun} below have}} been carried out.',
  'still-needed.until': 'We cannot close this part of the case until we have it.',

  'extension.subject': '{reference}: your request for more time',
  'extension.asked': 'On {asked} you asked for more time in our case {reference}.',
  'extension.asked-until':
    'On {asked} you asked for more time, until {until}, in our case {reference}.',
  'extension.in-time': 'You asked before the date had passed.',
  'extension.after': 'You asked after the date had passed, and our record says so.',
  'extension.mixed': 'For some of these you asked before the date had passed, for others after it.',
  'extension.granted': 'We have agreed to the new date below.',
  'extension.in-part':
    'We have agreed to a part of what you asked for. What we have agreed stands below.',
  'extension.refused': 'We have not agreed to more time. The dates stay as they are.',
  'extension.removed': 'The extra time we had agreed no longer holds. The dates stand as below.',
  'extension.reason': 'Our reason: {reason}',
  'extension.conditions': 'This is on these conditions: {conditions}',
  'extension.moved': 'The date was {was}. The new date is {now}.',
  'extension.item-after': 'You asked after this date had passed.',
  'extension.item-before': 'You asked before this date had passed.',
  'extension.stays': 'The date stays {day}.',
  'extension.stays-none': 'No date is set.',
  'extension.original': 'The first date stays on our record beside the new one.',

  'confirmation-body.subject': '{reference}: our follow-up has ended',
  'confirmation-body.lead':
    'We have finished following up {count, plural, one {the {noun} in our case {reference}. This is how it ended.} other {the {noun} in our case {reference}. This is how each of them ended.}}',
  'confirmation-body.satisfied': '{met}. We were satisfied on {day}.',
  'confirmation-body.satisfied-late': '{met}, after the date. We were satisfied on {day}.',
  'confirmation-body.satisfied-undated': '{met}.',
  'confirmation-body.treated-as-met': 'We are treating this as met.',
  'confirmation-body.equivalent': 'Something else was done, and we accept it in its place.',
  'confirmation-body.incomplete-accepted': 'Not complete. We have accepted it as it stands.',
  'confirmation-body.ceased': 'We have stopped following this up.',
  'confirmation-body.not-complied': '{notMet}.',
  'confirmation-body.superseded': 'A new case or a report takes its place.',
  'confirmation-body.thanks': 'Thank you for carrying this out and for showing us that you did.',
  'confirmation-body.impact':
    'We plan to ask you after {day} whether the improvement has made the difference it was meant to make.',
  'confirmation-body.complainant': 'We are telling the complainant separately.',

  'confirmation-complainant.subject': '{reference}: what was done after your complaint',
  'confirmation-complainant.for': 'We are writing to you because you represent {name}.',
  'confirmation-complainant.lead':
    'We have finished checking what {bodies} did after {whose, select, own {your complaint} other {the complaint}}. This is what happened.',
  'confirmation-complainant.satisfied': 'This has been done. We have seen proof of it.',
  'confirmation-complainant.satisfied-late':
    'This has been done, but later than it should have been. We have seen proof of it.',
  'confirmation-complainant.satisfied-undated': 'This has been done. We have seen proof of it.',
  'confirmation-complainant.treated-as-met': 'We have decided that nothing more is needed here.',
  'confirmation-complainant.equivalent':
    'Something else was done instead. We think it is just as good.',
  'confirmation-complainant.incomplete-accepted':
    'Not all of this was done. We have decided not to ask for more.',
  'confirmation-complainant.ceased':
    'We have stopped following this up. If you would like to know why, please ask us.',
  'confirmation-complainant.not-complied': 'This has not been done.',
  'confirmation-complainant.superseded':
    'We are dealing with this in another way, in a new case or a report.',
  'confirmation-complainant.back':
    'If something in this letter does not match what happened, or if things have not been put right for you, please tell us. We will look at it again.',
  'confirmation-complainant.format':
    'If you would like this letter in another language or another format, please tell us.',
} as const;

export type LetterWordId = keyof typeof en;
