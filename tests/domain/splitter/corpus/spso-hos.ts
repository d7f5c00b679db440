import { type Entry, formula, pounds, row, textIn } from './entry.ts';

const spso = textIn({ office: 'spso', bodies: ['Glen Morven Council'] });
const nhs = textIn({ office: 'spso', bodies: ['Glen Morven NHS Board'] });
const hos = textIn({ office: 'hos', bodies: ['Fairoak Housing Association'] });

/** In the manner of SPSO and HOS decisions; every case is invented. */
export const spsoAndHos: readonly Entry[] = [
  spso(
    'the headings say what each answers',
    `What we asked the organisation to do in this case:
• Apologise to C for the unreasonable delay. The apology should meet the standards set out in the SPSO guidelines on apology.
What we said should change to put things right in future:
• Enforcement action should be progressed within a reasonable timescale.
In relation to complaints handling, we recommended:
• Complaint responses should be accurate.`,
    [
      row(
        '1',
        'Apologise to C for the unreasonable delay. The apology should meet the standards set out in the SPSO guidelines on apology.',
        'apology',
        null,
        { kind: 'individual' },
      ),
      row(
        '2',
        'Enforcement action should be progressed within a reasonable timescale.',
        '',
        'within a reasonable timescale',
        { kind: 'learning-and-improvement' },
      ),
      row('3', 'Complaint responses should be accurate.', '', null, {
        kind: 'complaints-handling',
      }),
    ],
    [
      'What we asked the organisation to do in this case:',
      'What we said should change to put things right in future:',
      'In relation to complaints handling, we recommended:',
    ],
  ),
  spso(
    'feedback is not counted',
    `Feedback for the organisation
(a) The Council is invited to reflect on how it explains delays.`,
    [
      row('a', 'The Council is invited to reflect on how it explains delays.', '', null, {
        kind: 'feedback',
      }),
    ],
    ['Feedback for the organisation'],
  ),
  nhs(
    'a board, a plan and a date',
    '(b) Develop an action plan, shared with C, setting out the steps to deal with the damp, by 30 June 2027.',
    [
      row(
        'b',
        'Develop an action plan, shared with C, setting out the steps to deal with the damp, by 30 June 2027.',
        'action-plan',
        'by 30 June 2027',
        { kind: 'learning-and-improvement' },
      ),
    ],
  ),
  nhs(
    'a second review of a person is a decision, of a pathway is a policy',
    `(a) Reconsider the decision on C's referral.
(b) Review the referral pathway.`,
    [
      row('a', "Reconsider the decision on C's referral.", 'reconsider-decision', null, {
        kind: 'individual',
      }),
      row('b', 'Review the referral pathway.', 'policy-change', null, {
        kind: 'learning-and-improvement',
      }),
    ],
  ),
  spso(
    'evidence is named after a label',
    '1) Amend its guidance on school transport. Evidence: a copy of the amended guidance.',
    [
      row(
        '1',
        'Amend its guidance on school transport. Evidence: a copy of the amended guidance.',
        'policy-change',
        null,
        {
          evidence: ['a copy of the amended guidance'],
          parts: [],
        },
      ),
    ],
  ),
  hos(
    'orders and recommendations in one decision',
    `Orders
Within four weeks of the date of this determination, the landlord is ordered to:
a. Pay the resident £600 compensation, comprising £400 for distress and £200 for time and trouble.
b. Inspect the bathroom and complete the repairs.
Recommendations
It is recommended that the landlord:
c. Reviews its record keeping.`,
    [
      row(
        'a',
        'Pay the resident £600 compensation, comprising £400 for distress and £200 for time and trouble.',
        'money-distress money-time-trouble',
        'Within four weeks of the date of this determination',
        {
          kind: 'order',
          money: [
            pounds(400, 'the resident', 'money-distress'),
            pounds(200, 'the resident', 'money-time-trouble'),
          ],
        },
      ),
      row(
        'b',
        'Inspect the bathroom and complete the repairs.',
        'works',
        'Within four weeks of the date of this determination',
        {
          kind: 'order',
          parts: ['Inspect the bathroom', 'complete the repairs.'],
        },
      ),
      row('c', 'Reviews its record keeping.', 'record-keeping', null, { kind: 'recommendation' }),
    ],
    [
      'Orders',
      'Within four weeks of the date of this determination, the landlord is ordered to:',
      'Recommendations',
      'It is recommended that the landlord:',
    ],
  ),
  hos(
    'a wider order',
    `Wider order
1. Commission an independent dip-sample survey within 12 weeks to see whether other residents are affected.`,
    [
      row(
        '1',
        'Commission an independent dip-sample survey within 12 weeks to see whether other residents are affected.',
        'audit',
        'within 12 weeks',
        { kind: 'wider-order' },
      ),
    ],
    ['Wider order'],
  ),
  hos(
    'the same letter printed twice',
    `Within two weeks the landlord must:
a. apologise to the resident
Within eight weeks the landlord must:
a. replace the kitchen window`,
    [
      row('a', 'apologise to the resident', 'apology', 'Within two weeks'),
      row('a', 'replace the kitchen window', 'works', 'Within eight weeks', {
        notes: ['number-repeated', 'due-inherited', 'kind-guessed'],
      }),
    ],
    ['Within two weeks the landlord must:', 'Within eight weeks the landlord must:'],
  ),
  hos(
    'a payment with no sum in it',
    '2. The landlord must make a symbolic payment to the resident.',
    [
      row(
        '2',
        'The landlord must make a symbolic payment to the resident.',
        'money-distress',
        null,
        {
          money: [formula('a symbolic payment', 'the resident', 'money-distress')],
          notes: ['money-not-stated', 'money-head-guessed', 'kind-guessed'],
        },
      ),
    ],
  ),
  hos('a range is not a sum', '1. Pay the resident between £100 and £300 for the delay.', [
    row('1', 'Pay the resident between £100 and £300 for the delay.', 'money-time-trouble', null, {
      money: [formula('between £100 and £300', 'the resident', 'money-time-trouble')],
    }),
  ]),
  hos('each of two people', '1. Pay Mrs S and Mr S £250 each for distress.', [
    row('1', 'Pay Mrs S and Mr S £250 each for distress.', 'money-distress', null, {
      money: [pounds(250, 'Mrs S', 'money-distress'), pounds(250, 'Mr S', 'money-distress')],
      notes: ['money-each', 'kind-guessed'],
    }),
  ]),
];
