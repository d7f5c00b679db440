import { type Entry, formula, pounds, row, textIn } from './entry.ts';

const council = textIn({ office: 'psow', bodies: ['Cyngor Sir Dyffryn / Dyffryn County Council'] });
const board = textIn({ office: 'psow', bodies: ['Bro Derwen University Health Board'] });
const both = textIn({
  office: 'psow',
  bodies: ['A Dental Practice in the area of Bro Derwen UHB', 'Bro Derwen University Health Board'],
});

/** In the manner of PSOW's settlements and reports; every case is invented. */
export const psow: readonly Entry[] = [
  board(
    'a settlement in prose, with one date for all',
    'The Health Board agreed to apologise to Mr T for the delay, offer him £250 for his time and trouble and issue its complaint response within 20 working days.',
    [
      row('1', 'apologise to Mr T for the delay', 'apology', 'within 20 working days', {
        notes: ['number-made', 'due-shared', 'kind-guessed'],
      }),
      row(
        '2',
        'offer him £250 for his time and trouble',
        'money-time-trouble',
        'within 20 working days',
        {
          money: [pounds(250, 'him', 'money-time-trouble')],
        },
      ),
      row(
        '3',
        'issue its complaint response within 20 working days.',
        'process-complaint',
        'within 20 working days',
        { kind: 'personal-remedy' },
      ),
    ],
    ['The Health Board agreed to'],
  ),
  board(
    'a report with lettered recommendations and two dates',
    `Recommendations
I recommend that, within one month of the date of this report, the Health Board:
a) Apologises to Mrs W.
b) Pays Mrs W £1,000.
I further recommend that, within three months of the date of this report, the Health Board:
c) Shares this report with its clinical staff.
d) Provides training on nutritional care to all ward staff.`,
    [
      row('a', 'Apologises to Mrs W.', 'apology', 'within one month of the date of this report'),
      row(
        'b',
        'Pays Mrs W £1,000.',
        'money-distress',
        'within one month of the date of this report',
        {
          money: [pounds(1000, 'Mrs W', 'money-distress')],
        },
      ),
      row(
        'c',
        'Shares this report with its clinical staff.',
        'share-report',
        'within three months of the date of this report',
      ),
      row(
        'd',
        'Provides training on nutritional care to all ward staff.',
        'training',
        'within three months of the date of this report',
      ),
    ],
    [
      'Recommendations',
      'I recommend that, within one month of the date of this report, the Health Board:',
      'I further recommend that, within three months of the date of this report, the Health Board:',
    ],
  ),
  council(
    'a chain: the payment follows a report',
    `1. Instruct the District Valuer within 3 months to assess the effect on the property.
2. Pay Mr V the difference in value found by the District Valuer within a month of receiving the District Valuer's report.`,
    [
      row(
        '1',
        'Instruct the District Valuer within 3 months to assess the effect on the property.',
        '',
        'within 3 months',
        { notes: ['category-unknown', 'kind-unknown'] },
      ),
      row(
        '2',
        "Pay Mr V the difference in value found by the District Valuer within a month of receiving the District Valuer's report.",
        'money-loss',
        "within a month of receiving the District Valuer's report",
        {
          money: [
            formula('the difference in value found by the District Valuer', 'Mr V', 'money-loss'),
          ],
        },
      ),
    ],
  ),
  council(
    'the apology is signed by the Chief Executive',
    '3) Issue a written apology signed by the Chief Executive within 1 month.',
    [
      row(
        '3',
        'Issue a written apology signed by the Chief Executive within 1 month.',
        'apology',
        'within 1 month',
        { signatory: 'Chief Executive' },
      ),
    ],
  ),
  both(
    'an invitation is not a counted recommendation',
    `1. The Health Board should share the findings with its staff.
2. The dentist is invited to reflect on the findings.`,
    [
      row('1', 'The Health Board should share the findings with its staff.', 'share-report', null, {
        kind: 'service-improvement',
        body: 'Bro Derwen University Health Board',
      }),
      row('2', 'The dentist is invited to reflect on the findings.', '', null, {
        kind: 'invitation',
        body: 'A Dental Practice in the area of Bro Derwen UHB',
      }),
    ],
  ),
  council(
    'three actions under one printed number',
    '5. Apologise, explain the reasons for the delay and respond to the complaint within 6 weeks.',
    [
      row(
        '5',
        'Apologise, explain the reasons for the delay and respond to the complaint within 6 weeks.',
        'apology explanation process-complaint',
        'within 6 weeks',
        {
          parts: [
            'Apologise',
            'explain the reasons for the delay',
            'respond to the complaint within 6 weeks.',
          ],
          kind: 'personal-remedy',
        },
      ),
    ],
  ),
  council(
    'words that name no day are kept as the date',
    '2. Complete the fencing works as soon as reasonably practicable.',
    [
      row(
        '2',
        'Complete the fencing works as soon as reasonably practicable.',
        'works',
        'as soon as reasonably practicable',
      ),
    ],
  ),
  council(
    'labelled numbers',
    `Recommendation 1: Apologise to Ms X within 10 working days.
Recommendation 2: Accept the complaint under its complaints policy within 10 working days.`,
    [
      row('1', 'Apologise to Ms X within 10 working days.', 'apology', 'within 10 working days'),
      row(
        '2',
        'Accept the complaint under its complaints policy within 10 working days.',
        'process-complaint',
        'within 10 working days',
      ),
    ],
    ['Recommendation', 'Recommendation'],
  ),
  council(
    'several days in one item',
    '4. Apologise within 2 weeks and, by 31 May 2027, review its repairs procedure.',
    [
      row(
        '4',
        'Apologise within 2 weeks and, by 31 May 2027, review its repairs procedure.',
        'apology policy-change',
        'within 2 weeks',
        {
          parts: ['Apologise within 2 weeks', 'by 31 May 2027, review its repairs procedure.'],
          notes: ['due-several', 'parts', 'kind-guessed'],
        },
      ),
    ],
  ),
  council(
    'governance, progress and earlier learning',
    `(1) Report the findings to its Cabinet.
(2) Provide quarterly progress reports to the Ombudsman.
(3) Provide evidence that it has carried out the recommendations of the Learning Review.`,
    [
      row('1', 'Report the findings to its Cabinet.', 'governance'),
      row(
        '2',
        'Provide quarterly progress reports to the Ombudsman.',
        'progress-reports',
        'quarterly progress reports to the Ombudsman',
      ),
      row(
        '3',
        'Provide evidence that it has carried out the recommendations of the Learning Review.',
        'earlier-learning',
        null,
        {
          evidence: [
            'Provide evidence that it has carried out the recommendations of the Learning Review',
          ],
        },
      ),
    ],
  ),
  council(
    'lines broken by a PDF',
    `1. Upload to its website all approved minutes for all meetings
since 1 January 2020 within 60 days.
2. Put a system in place so that the errors
do not happen again.`,
    [
      row(
        '1',
        'Upload to its website all approved minutes for all meetings since 1 January 2020 within 60 days.',
        'publish-information',
        'within 60 days',
      ),
      row('2', 'Put a system in place so that the errors do not happen again.', 'policy-change'),
    ],
  ),
  council(
    'action plan and record keeping',
    `i. Prepare an action plan within 8 weeks.
ii. Ensure that it keeps a record of each decision.`,
    [
      row('i', 'Prepare an action plan within 8 weeks.', 'action-plan', 'within 8 weeks'),
      row('ii', 'Ensure that it keeps a record of each decision.', 'record-keeping'),
    ],
  ),
];
