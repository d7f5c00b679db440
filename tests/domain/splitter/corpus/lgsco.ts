import { type Entry, formula, pounds, row, textIn } from './entry.ts';

const one = textIn({ office: 'lgsco', bodies: ['Westshire County Council'] });
const two = textIn({
  office: 'lgsco',
  bodies: ['Westshire County Council', 'Westshire NHS Foundation Trust'],
});

/** In the manner of LGSCO decisions; every case and sum is invented. */
export const lgsco: readonly Entry[] = [
  one(
    'a numbered paragraph that leads into letters',
    `82. Within four weeks of the decision, the Council should:
(a) apologise to Mrs B for the delay;
(b) pay Mrs B £300 to recognise the distress caused; and
(c) review its procedure for answering complaints.`,
    [
      row(
        '82(a)',
        'apologise to Mrs B for the delay',
        'apology',
        'Within four weeks of the decision',
        {
          kind: 'personal-remedy',
          body: 'Westshire County Council',
          notes: ['due-inherited', 'kind-guessed'],
        },
      ),
      row(
        '82(b)',
        'pay Mrs B £300 to recognise the distress caused',
        'money-distress',
        'Within four weeks of the decision',
        {
          kind: 'personal-remedy',
          money: [pounds(300, 'Mrs B', 'money-distress')],
        },
      ),
      row(
        '82(c)',
        'review its procedure for answering complaints.',
        'policy-change',
        'Within four weeks of the decision',
        {
          kind: 'service-improvement',
        },
      ),
    ],
    ['82. Within four weeks of the decision, the Council should:'],
  ),
  one(
    'bullets under a numbered lead-in take derived numbers',
    `45. To remedy the injustice caused, the Council will within one month of my decision:
• apologise to Mr C;
• refund the £1,250.50 he paid for care; and
• reassess his needs.`,
    [
      row('45(a)', 'apologise to Mr C', 'apology', 'within one month of my decision', {
        notes: ['number-derived', 'due-inherited', 'kind-guessed'],
      }),
      row(
        '45(b)',
        'refund the £1,250.50 he paid for care',
        'money-loss',
        'within one month of my decision',
        {
          money: [pounds(1250.5, null, 'money-loss')],
        },
      ),
      row('45(c)', 'reassess his needs.', 'reconsider-decision', 'within one month of my decision'),
    ],
    ['45. To remedy the injustice caused, the Council will within one month of my decision:'],
  ),
  one(
    'two lead-ins with dates of their own',
    `Agreed action
Within one month of the final decision the Council will:
- apologise to Miss D; and
- pay her £500 for distress and £250 for time and trouble.
Within three months of the final decision the Council will:
- remind staff of the need to keep records of decisions.`,
    [
      row('1', 'apologise to Miss D', 'apology', 'Within one month of the final decision', {
        notes: ['number-made', 'due-inherited', 'kind-guessed'],
      }),
      row(
        '2',
        'pay her £500 for distress and £250 for time and trouble.',
        'money-distress money-time-trouble',
        'Within one month of the final decision',
        {
          money: [pounds(500, 'her', 'money-distress'), pounds(250, 'her', 'money-time-trouble')],
          parts: [],
        },
      ),
      row(
        '3',
        'remind staff of the need to keep records of decisions.',
        'staff-reminder',
        'Within three months of the final decision',
        {
          kind: 'service-improvement',
        },
      ),
    ],
    [
      'Agreed action',
      'Within one month of the final decision the Council will:',
      'Within three months of the final decision the Council will:',
    ],
  ),
  one(
    'an agreed-action paragraph in prose',
    'The Council has agreed to apologise to Mrs B, pay her £250 within four weeks and, within three months, review its complaints procedure.',
    [
      row('1', 'apologise to Mrs B', 'apology', 'within four weeks', {
        notes: ['number-made', 'due-shared', 'kind-guessed'],
      }),
      row('2', 'pay her £250 within four weeks', 'money-distress', 'within four weeks', {
        money: [pounds(250, 'her', 'money-distress')],
        notes: ['number-made', 'money-head-guessed', 'kind-guessed'],
      }),
      row(
        '3',
        'within three months, review its complaints procedure.',
        'policy-change',
        'within three months',
      ),
    ],
    ['The Council has agreed to'],
  ),
  one('two payees in one item', '1. Pay Mrs B £300 and Mr C £150 within 20 working days.', [
    row(
      '1',
      'Pay Mrs B £300 and Mr C £150 within 20 working days.',
      'money-distress',
      'within 20 working days',
      {
        money: [pounds(300, 'Mrs B', 'money-distress'), pounds(150, 'Mr C', 'money-distress')],
        parts: [],
      },
    ),
  ]),
  one(
    'one printed number that holds two actions',
    '7. Apologise to Mr E and pay him £150 for his time and trouble.',
    [
      row(
        '7',
        'Apologise to Mr E and pay him £150 for his time and trouble.',
        'apology money-time-trouble',
        null,
        {
          parts: ['Apologise to Mr E', 'pay him £150 for his time and trouble.'],
          money: [pounds(150, 'him', 'money-time-trouble')],
          notes: ['parts', 'kind-guessed'],
        },
      ),
    ],
  ),
  one(
    'the office asks for proof of everything above',
    `10. The Council has agreed to pay Ms F £200 within six weeks.
11. The Council should provide us with evidence it has complied with the above actions.`,
    [
      row(
        '10',
        'The Council has agreed to pay Ms F £200 within six weeks.',
        'money-distress',
        'within six weeks',
        {
          money: [pounds(200, 'Ms F', 'money-distress')],
        },
      ),
    ],
    ['11. The Council should provide us with evidence it has complied with the above actions.'],
  ),
  one(
    'a call for proof inside the item',
    `a) amend its housing allocations policy and send us a copy of the amended policy by 31 March 2027
b) send the Ombudsman a copy of the apology letter`,
    [
      row(
        'a',
        'amend its housing allocations policy and send us a copy of the amended policy by 31 March 2027',
        'policy-change',
        'by 31 March 2027',
        {
          evidence: ['send us a copy of the amended policy by 31 March 2027'],
          parts: [],
        },
      ),
      row('b', 'send the Ombudsman a copy of the apology letter', '', null, {
        evidence: ['send the Ombudsman a copy of the apology letter'],
      }),
    ],
  ),
  one(
    'charges waived, and a second action after a semicolon',
    '3. Waive charges of £6,179 owed by the estate; remind officers to acknowledge relatives who hold a power of attorney.',
    [
      row(
        '3',
        'Waive charges of £6,179 owed by the estate; remind officers to acknowledge relatives who hold a power of attorney.',
        'money-waive staff-reminder',
        null,
        {
          money: [pounds(6179, null, 'money-waive')],
          parts: [
            'Waive charges of £6,179 owed by the estate',
            'remind officers to acknowledge relatives who hold a power of attorney.',
          ],
        },
      ),
    ],
  ),
  one(
    'what staff are reminded of is not an action of its own',
    '4. Remind officers to record their decisions and review cases every month.',
    [
      row(
        '4',
        'Remind officers to record their decisions and review cases every month.',
        'staff-reminder',
        'every month',
        { parts: [] },
      ),
    ],
  ),
  one(
    'two verbs with one object are one action',
    '5. Review and update its guidance on direct payments within 12 weeks of this decision.',
    [
      row(
        '5',
        'Review and update its guidance on direct payments within 12 weeks of this decision.',
        'policy-change',
        'within 12 weeks of this decision',
        { parts: [] },
      ),
    ],
  ),
  one(
    'details of one action stay with it',
    `1. Review its complaints procedure, to include:
(a) the time for each stage
(b) the wording of letters
2. Apologise to Mrs G.`,
    [
      row(
        '1',
        'Review its complaints procedure, to include:\n(a) the time for each stage\n(b) the wording of letters',
        'policy-change',
        null,
        { notes: ['kind-guessed', 'detail-kept'] },
      ),
      row('2', 'Apologise to Mrs G.', 'apology'),
    ],
  ),
  one(
    'decimal numbers nest under their own beginning',
    `1. Within two months the Council will:
1.1 Write to other families who may have been affected.
1.2 Audit a sample of 20 cases.
2. Publish its revised policy on its website by 1 June 2027.`,
    [
      row(
        '1.1',
        'Write to other families who may have been affected.',
        'others-affected',
        'Within two months',
      ),
      row('1.2', 'Audit a sample of 20 cases.', 'audit', 'Within two months'),
      row(
        '2',
        'Publish its revised policy on its website by 1 June 2027.',
        'publish-information',
        'by 1 June 2027',
      ),
    ],
    ['1. Within two months the Council will:'],
  ),
  one(
    'roman numerals under letters',
    `12. The Council should:
(a) for Mrs H:
(i) apologise within 2 weeks
(ii) pay her £75
(b) train its staff on the Equality Act within 6 months`,
    [
      row('12(a)(i)', 'apologise within 2 weeks', 'apology', 'within 2 weeks'),
      row('12(a)(ii)', 'pay her £75', 'money-distress', null, {
        money: [pounds(75, 'her', 'money-distress')],
      }),
      row(
        '12(b)',
        'train its staff on the Equality Act within 6 months',
        'training',
        'within 6 months',
      ),
    ],
    ['12. The Council should:', '(a) for Mrs H:'],
  ),
  one(
    'letters in one line',
    'Within 28 days the Council should: (a) apologise to Mr J; (b) pay him £100; and (c) correct his council tax records.',
    [
      row('a', 'apologise to Mr J', 'apology', 'Within 28 days'),
      row('b', 'pay him £100', 'money-distress', 'Within 28 days', {
        money: [pounds(100, 'him', 'money-distress')],
      }),
      row('c', 'correct his council tax records.', 'correct-records', 'Within 28 days'),
    ],
    ['Within 28 days the Council should:'],
  ),
  one(
    'an apology with a condition about how it is written',
    `1. Apologise to Mrs K. The apology should come from the Director of Adult Services and be in the Council's own words.
2. Pay Mrs K £400.`,
    [
      row(
        '1',
        "Apologise to Mrs K. The apology should come from the Director of Adult Services and be in the Council's own words.",
        'apology',
        null,
        {
          signatory: 'Director of Adult Services',
          parts: [],
        },
      ),
      row('2', 'Pay Mrs K £400.', 'money-distress', null, {
        money: [pounds(400, 'Mrs K', 'money-distress')],
      }),
    ],
  ),
  one(
    'prose that finds fault asks for nothing',
    `The Council failed to provide care for six weeks. This caused Mrs L distress.
The Council will apologise to Mrs L by 5 January 2027.`,
    [row('1', 'apologise to Mrs L by 5 January 2027.', 'apology', 'by 5 January 2027')],
    [
      'The Council failed to provide care for six weeks. This caused Mrs L distress.',
      'The Council will',
    ],
  ),
  two(
    'each body has its own list',
    `Within one month:
The Council should:
(a) apologise to Mr M
The Trust should:
(b) apologise to Mr M`,
    [
      row('a', 'apologise to Mr M', 'apology', 'Within one month', {
        body: 'Westshire County Council',
      }),
      row('b', 'apologise to Mr M', 'apology', 'Within one month', {
        body: 'Westshire NHS Foundation Trust',
      }),
    ],
    ['Within one month:', 'The Council should:', 'The Trust should:'],
  ),
  two('nobody says which of two bodies', '1. Apologise to Mr M.', [
    row('1', 'Apologise to Mr M.', 'apology', null, {
      body: null,
      notes: ['body-unknown', 'kind-guessed'],
    }),
  ]),
  two('both bodies at once', '1. The Council and the Trust should each apologise to Mr M.', [
    row('1', 'The Council and the Trust should each apologise to Mr M.', 'apology', null, {
      body: null,
      notes: ['body-several', 'kind-guessed'],
    }),
  ]),
  one(
    'a total is not a third sum',
    '6. Pay Mrs N a total of £750, made up of £500 for distress and £250 for time and trouble.',
    [
      row(
        '6',
        'Pay Mrs N a total of £750, made up of £500 for distress and £250 for time and trouble.',
        'money-distress money-time-trouble',
        null,
        {
          money: [
            pounds(500, 'Mrs N', 'money-distress'),
            pounds(250, 'Mrs N', 'money-time-trouble'),
          ],
          notes: ['money-total', 'kind-guessed'],
        },
      ),
    ],
  ),
  one(
    'a sum found by a rule',
    '8. Reimburse Mr P the cost of the private care he bought between March and June.',
    [
      row(
        '8',
        'Reimburse Mr P the cost of the private care he bought between March and June.',
        'money-loss',
        null,
        {
          money: [
            formula(
              'the cost of the private care he bought between March and June',
              'Mr P',
              'money-loss',
            ),
          ],
        },
      ),
    ],
  ),
  one(
    'a rate is a rule, not a sum',
    '9. Pay Mrs Q £200 per month for the education her son missed.',
    [
      row(
        '9',
        'Pay Mrs Q £200 per month for the education her son missed.',
        'money-loss-of-service',
        null,
        {
          money: [formula('£200 per month', 'Mrs Q', 'money-loss-of-service')],
        },
      ),
    ],
  ),
  one(
    'a payment already made is not owed',
    '2. Pay Mrs R £350, in addition to the £100 it has already paid.',
    [
      row(
        '2',
        'Pay Mrs R £350, in addition to the £100 it has already paid.',
        'money-distress',
        null,
        { money: [pounds(350, 'Mrs R', 'money-distress')] },
      ),
    ],
  ),
  one('nothing at all', '   \n\n ', []),
];
