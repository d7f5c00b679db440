import type { DeadlineExpression } from '../../../../shared/domain/deadline/expression.ts';
import type { RefusalCode } from '../../../../shared/kernel/codes.ts';
import { after, beginningWith, every, on, open, run } from './row.ts';

/** A paragraph, and the deadlines that stand in it, in order: the words, and what they come to. */
export type Found = readonly [words: string, expected: DeadlineExpression | RefusalCode];
export type Sentence = readonly [text: string, found: readonly Found[]];

export const sentences: readonly Sentence[] = [
  [
    'Within four weeks of the date of this letter the Council will apologise to Mrs B and, by 31 May 2024, pay her £250.',
    [
      ['Within four weeks of the date of this letter', run(4, 'w', 'decision')],
      ['by 31 May 2024', on('2024-05-31')],
    ],
  ],
  [
    'The Council should pay Mr C £500 within four weeks of the final decision.',
    [['within four weeks of the final decision', run(4, 'w', 'decision')]],
  ],
  [
    'Within one month of my final decision, the Council has agreed to: apologise to Mr D; pay him £300; and review its procedure within three months.',
    [
      ['Within one month of my final decision', run(1, 'm', 'decision')],
      ['within three months', run(3, 'm')],
    ],
  ],
  [
    'Apologise to Mrs B within 20 working days and share this report with its staff within 3 months.',
    [
      ['within 20 working days', run(20, 'wd')],
      ['within 3 months', run(3, 'm')],
    ],
  ],
  [
    'The Health Board agreed to complete the review as soon as possible and in any event within 2 months, and to report to its next meeting.',
    [
      ['as soon as possible and in any event within 2 months', run(2, 'm')],
      ['to its next meeting', after('its next meeting')],
    ],
  ],
  [
    "The Council should, within a month of receiving the District Valuer's report, pay the complainant the difference.",
    [
      [
        "within a month of receiving the District Valuer's report",
        after("receiving the District Valuer's report", run(1, 'm')),
      ],
    ],
  ],
  [
    'Within 3 months of receiving Welsh Government consent the Authority will publish the order.',
    [
      [
        'Within 3 months of receiving Welsh Government consent',
        after('receiving Welsh Government consent', run(3, 'm')),
      ],
    ],
  ],
  [
    'Within one month of completing recommendation 2, the Board will write to the Ombudsman.',
    [
      [
        'Within one month of completing recommendation 2',
        after('completing recommendation 2', run(1, 'm'), '2'),
      ],
    ],
  ],
  [
    'Provide quarterly progress reports for 12 months and train its staff by the end of March 2027.',
    [
      ['quarterly progress reports for 12 months', every(3, 'm', { times: 4 })],
      ['by the end of March 2027', on('2027-03-31')],
    ],
  ],
  [
    'Send the Ombudsman a report within one month and quarterly thereafter.',
    [['within one month and quarterly thereafter', every(3, 'm', { first: run(1, 'm') })]],
  ],
  [
    'The landlord must inspect the roof at least every six months and repair the gutter no later than 5pm on 17 August 2022.',
    [
      ['at least every six months', every(6, 'm')],
      ['no later than 5pm on 17 August 2022', on('2022-08-17')],
    ],
  ],
  [
    'The Council will immediately apologise. It will review its policy without delay.',
    [
      ['immediately', open('vague')],
      ['without delay', open('vague')],
    ],
  ],
  [
    'The body must say what it will do within three months beginning with the date on which it received the report.',
    [
      [
        'within three months beginning with the date on which it received the report',
        beginningWith(3, 'm', 'receipt'),
      ],
    ],
  ],
  [
    'The report will go to Cabinet at its next meeting.',
    [['at its next meeting', after('its next meeting')]],
  ],
  [
    'Within four (4) weeks of this case closing, the GP Surgery will (a) apologise and (b) amend its leaflet; within 4 weeks of (b) being done, it will send us a copy.',
    [
      ['Within four (4) weeks of this case closing', run(4, 'w', 'closing')],
      ['within 4 weeks of (b) being done', after('(b) being done', run(4, 'w'), 'b')],
    ],
  ],
  ['The works should take place within 6 to 8 weeks.', [['within 6 to 8 weeks', open('range')]]],
  ['Pay Mrs E £100 by 31 February 2024.', [['by 31 February 2024', 'deadline.no-such-date']]],
  ['Pay Mrs E £100 by 31 Octobre 2024.', [['by 31 Octobre 2024', 'deadline.not-understood']]],
  ['It should act within 10 clear days.', [['within 10 clear days', 'deadline.not-understood']]],
  ['Pay Mrs E £100 by 31 March.', [['by 31 March', open('no-year')]]],
  ['Arrange the survey before Christmas.', [['before Christmas', open('vague')]]],
  ['The Council should review its training regularly.', [['regularly', open('recurring')]]],
  [
    'Twenty working days from the date of this report is long enough.',
    [['Twenty working days from the date of this report', run(20, 'wd', 'decision')]],
  ],
  [
    'O fewn pedair wythnos i ddyddiad y llythyr hwn bydd y Cyngor yn ymddiheuro i Mrs B ac, erbyn 31 Mai 2024, yn talu £250 iddi.',
    [
      ['O fewn pedair wythnos i ddyddiad y llythyr hwn', run(4, 'w', 'decision')],
      ['erbyn 31 Mai 2024', on('2024-05-31')],
    ],
  ],
  [
    'Dylai’r Bwrdd Iechyd ymddiheuro o fewn mis i’r penderfyniad terfynol a darparu adroddiad bob chwe mis.',
    [
      ['o fewn mis i’r penderfyniad terfynol', run(1, 'm', 'decision')],
      ['bob chwe mis', every(6, 'm')],
    ],
  ],
  [
    'O fewn mis i gwblhau argymhelliad 3, bydd y Cyngor yn ysgrifennu atom.',
    [['O fewn mis i gwblhau argymhelliad 3', after('gwblhau argymhelliad 3', run(1, 'm'), '3')]],
  ],
  [
    'Bydd y Cyngor yn talu’r swm cyn gynted â phosibl, ac erbyn 31 Mawrth 2025 fan bellaf.',
    [['cyn gynted â phosibl, ac erbyn 31 Mawrth 2025 fan bellaf', on('2025-03-31')]],
  ],
  ['Dylai’r Cyngor weithredu heb oedi.', [['heb oedi', open('vague')]]],
  [
    'Apologise in writing to Ms C for the failings in this decision. By: 13 February 2023.',
    [['By: 13 February 2023', on('2023-02-13')]],
  ],
  [
    'The Trust will produce a plan within 3 months of the date of the final report and update us every 6 months thereafter.',
    [
      ['within 3 months of the date of the final report', run(3, 'm', 'decision')],
      ['every 6 months thereafter', open('recurring')],
    ],
  ],
  [
    'It will pay £150 for each month of delay within 28 days of receiving her bank details.',
    [
      [
        'within 28 days of receiving her bank details',
        after('receiving her bank details', run(28, 'd')),
      ],
    ],
  ],
  [
    'Once recommendation 1 is complete, share the outcome with the family within two weeks.',
    [
      ['Once recommendation 1 is complete', after('recommendation 1 is complete', undefined, '1')],
      ['within two weeks', run(2, 'w')],
    ],
  ],
  [
    'By 1 June 2024 and then quarterly, send a report; repeat the exercise annually.',
    [
      ['By 1 June 2024 and then quarterly', every(3, 'm', { first: on('2024-06-01') })],
      ['annually', every(12, 'm')],
    ],
  ],
  [
    'Within 4 weeks of the decision of the appeal panel the Council will write to her.',
    [
      [
        'Within 4 weeks of the decision of the appeal panel',
        after('the decision of the appeal panel', run(4, 'w')),
      ],
    ],
  ],
  [
    'Mae’r Bwrdd Iechyd wedi cytuno i wneud y canlynol o fewn 20 diwrnod gwaith: ymddiheuro; talu £500 am bob wythnos o oedi.',
    [['o fewn 20 diwrnod gwaith', run(20, 'wd')]],
  ],
  // no deadline
  ['The delay was caused by the Council and by its contractor within the family home.', []],
  ['Refund three months of rent and two weeks of respite care.', []],
  ['On 5 May 2022 the Council refused her request.', []],
  ['The Council should consider whether to offer more, if Mrs B agrees.', []],
  ['', []],
];
