import { type Entry, pounds, row, textIn } from './entry.ts';

const council = textIn({ office: 'lgsco', bodies: ['Westshire County Council'] });
const board = textIn({ office: 'psow', bodies: ['Bro Derwen University Health Board'] });
const cyngor = textIn({ office: 'psow', bodies: ['Cyngor Sir Dyffryn'], language: 'cy' });

/** What a copy from a web page or a PDF makes of a decision: bullets lost, lists run together. */
export const asPrinted: readonly Entry[] = [
  council(
    'bullets lost on the way, and the office’s guidance between them',
    `To remedy the injustice caused by the faults I have identified, the Council has agreed to take the following action within 4 weeks of my final decision:
Apologise to Mrs X for the failings identified. We publish guidance which sets out how organisations should apologise. The Council should consider this guidance in making the apology.
Pay Mrs X £500 to recognise the uncertainty caused by its delay.
Within three months of my final decision the Council has agreed to:
Review its processes so that delays do not recur.
The Council should provide us with evidence it has complied with the above actions.`,
    [
      row(
        '1',
        'Apologise to Mrs X for the failings identified. We publish guidance which sets out how organisations should apologise. The Council should consider this guidance in making the apology.',
        'apology',
        'within 4 weeks of my final decision',
        {
          parts: [],
          notes: ['number-made', 'due-inherited', 'kind-guessed'],
        },
      ),
      row(
        '2',
        'Pay Mrs X £500 to recognise the uncertainty caused by its delay.',
        'money-distress',
        'within 4 weeks of my final decision',
        {
          money: [pounds(500, 'Mrs X', 'money-distress')],
        },
      ),
      row(
        '3',
        'Review its processes so that delays do not recur.',
        'policy-change',
        'Within three months of my final decision',
      ),
    ],
    [
      'To remedy the injustice caused by the faults I have identified, the Council has agreed to take the following action within 4 weeks of my final decision:',
      'Within three months of my final decision the Council has agreed to:',
      'The Council should provide us with evidence it has complied with the above actions.',
    ],
  ),
  council(
    'bullets lost under a numbered paragraph',
    `48. Within six weeks of the final decision, the Council has agreed to:
write to Mr Y and apologise for the faults
pay Mr Y £1,000 for the education his son missed (£500 per term);
49. The Council has also agreed to, within 12 weeks, remind social workers to review cases, and report to its Scrutiny Committee.`,
    [
      row(
        '48(a)',
        'write to Mr Y and apologise for the faults',
        'apology',
        'Within six weeks of the final decision',
        { parts: [], notes: ['number-derived', 'due-inherited', 'kind-guessed'] },
      ),
      row(
        '48(b)',
        'pay Mr Y £1,000 for the education his son missed (£500 per term)',
        'money-loss-of-service',
        'Within six weeks of the final decision',
        {
          money: [pounds(1000, 'Mr Y', 'money-loss-of-service')],
        },
      ),
      row(
        '49',
        'The Council has also agreed to, within 12 weeks, remind social workers to review cases, and report to its Scrutiny Committee.',
        'staff-reminder governance',
        'within 12 weeks',
        {
          parts: [
            'The Council has also agreed to, within 12 weeks, remind social workers to review cases',
            'report to its Scrutiny Committee.',
          ],
        },
      ),
    ],
    ['48. Within six weeks of the final decision, the Council has agreed to:'],
  ),
  board(
    'letters with half a bracket, in one line',
    'The Health Board agreed to undertake the following within one month of the date of this decision: a) apologise to Mr A, b) explain why the appointment was cancelled, c) offer redress of £250.',
    [
      row('a', 'apologise to Mr A', 'apology', 'within one month of the date of this decision'),
      row(
        'b',
        'explain why the appointment was cancelled',
        'explanation',
        'within one month of the date of this decision',
      ),
      row(
        'c',
        'offer redress of £250.',
        'money-distress',
        'within one month of the date of this decision',
        { money: [pounds(250, null, 'money-distress')] },
      ),
    ],
    [
      'The Health Board agreed to undertake the following within one month of the date of this decision:',
    ],
  ),
  council(
    'one letter that apologises, and a payment',
    'The Council accepted that it should write to Ms B, within 20 working days, to apologise for the failings and to offer a payment of £125 in respect of poor complaint handling.',
    [
      row(
        '1',
        'write to Ms B, within 20 working days, to apologise for the failings',
        'apology',
        'within 20 working days',
      ),
      row(
        '2',
        'offer a payment of £125 in respect of poor complaint handling.',
        'money-time-trouble',
        null,
        { money: [pounds(125, null, 'money-time-trouble')] },
      ),
    ],
    ['The Council accepted that it should'],
  ),
  board(
    'a total, and what each part is for in brackets after it',
    `6.1 I recommend that, within 1 month of the date this report is issued, the Health Board should:
(a) Make a payment of £2,000 to Mrs E in recognition of the distress caused to her (£1,500), and the poor complaint handling (£500).
6.2 Within 6 months:
(b) Review the capacity of its Urology service and provide a copy of the review, and any subsequent action plan, to the Ombudsman.`,
    [
      row(
        '6.1(a)',
        'Make a payment of £2,000 to Mrs E in recognition of the distress caused to her (£1,500), and the poor complaint handling (£500).',
        'money-distress money-time-trouble',
        'within 1 month of the date this report is issued',
        {
          money: [
            pounds(1500, 'Mrs E', 'money-distress'),
            pounds(500, 'Mrs E', 'money-time-trouble'),
          ],
          notes: ['money-total', 'due-inherited', 'kind-guessed'],
        },
      ),
      row(
        '6.2(b)',
        'Review the capacity of its Urology service and provide a copy of the review, and any subsequent action plan, to the Ombudsman.',
        'policy-change',
        'Within 6 months',
        {
          evidence: [
            'provide a copy of the review, and any subsequent action plan, to the Ombudsman',
          ],
          parts: [],
        },
      ),
    ],
    [
      '6.1 I recommend that, within 1 month of the date this report is issued, the Health Board should:',
      '6.2 Within 6 months:',
    ],
  ),
  cyngor(
    'tri pheth, a phob un ar ôl “i”',
    "Mae'r Cyngor wedi cytuno i ymddiheuro i Ms A, i dalu £300 iddi ac i adolygu ei bolisi, i gyd o fewn 30 diwrnod gwaith i ddyddiad y penderfyniad hwn.",
    [
      row(
        '1',
        'ymddiheuro i Ms A',
        'apology',
        'o fewn 30 diwrnod gwaith i ddyddiad y penderfyniad hwn',
      ),
      row(
        '2',
        'dalu £300 iddi',
        'money-distress',
        'o fewn 30 diwrnod gwaith i ddyddiad y penderfyniad hwn',
        { money: [pounds(300, 'iddi', 'money-distress')] },
      ),
      row(
        '3',
        'adolygu ei bolisi, i gyd o fewn 30 diwrnod gwaith i ddyddiad y penderfyniad hwn.',
        'policy-change',
        'o fewn 30 diwrnod gwaith i ddyddiad y penderfyniad hwn',
      ),
    ],
    ["Mae'r Cyngor wedi cytuno i"],
  ),
  council(
    'things named and not asked for in words',
    `- Apologise
- £200 to Mr D
- Training for all staff by 1 March 2027`,
    [
      row('1', 'Apologise', 'apology'),
      row('2', '£200 to Mr D', 'money-distress', null, {
        money: [pounds(200, 'Mr D', 'money-distress')],
        notes: ['number-made', 'money-head-guessed', 'kind-guessed', 'action-unclear'],
      }),
      row('3', 'Training for all staff by 1 March 2027', 'training', 'by 1 March 2027'),
    ],
  ),
  council(
    'a table pasted as text',
    'Action\tDeadline\tEvidence\nApologise to Mr E\t28 January 2027\tLetter\nReview policy and train staff\twithin 3 months\tNew policy\nThank you.',
    [
      row('1', 'Apologise to Mr E', 'apology', '28 January 2027', { evidence: ['Letter'] }),
      row('2', 'Review policy and train staff', 'policy-change training', 'within 3 months', {
        parts: ['Review policy', 'train staff'],
        evidence: ['New policy'],
      }),
    ],
    ['Action | Deadline | Evidence', 'Thank you.'],
  ),
  council(
    'a mark with nothing after it makes no row',
    `The Council should:
(a) (a) apologise to Mrs B; (b) pay her £50
(c) ;
(d) review its procedure`,
    [
      row('a', 'apologise to Mrs B', 'apology'),
      row('b', 'pay her £50', 'money-distress', null, {
        money: [pounds(50, 'her', 'money-distress')],
      }),
      row('d', 'review its procedure', 'policy-change'),
    ],
    ['The Council should:', '(a)', '(c) ;'],
  ),
  council(
    'a table with no action in one of its rows',
    `No\tAction\tWhen
1\tApologise to Mrs B\tby 1 May 2027
2\t;\tby 2 May 2027`,
    [row('1', 'Apologise to Mrs B', 'apology', 'by 1 May 2027')],
    ['No | Action | When', '2', ';', 'by 2 May 2027'],
  ),
  council(
    'a bullet with nothing after it is no detail',
    `(b) apologise to Mrs B
• (a) pay her £50; (b) review its procedure`,
    [
      row('b', 'apologise to Mrs B', 'apology', null, { notes: ['kind-guessed'] }),
      row('a', 'pay her £50', 'money-distress', null, {
        money: [pounds(50, 'her', 'money-distress')],
      }),
      row('b', 'review its procedure', 'policy-change', null, {
        notes: ['kind-guessed', 'number-repeated'],
      }),
    ],
  ),
  council(
    'a table under words that lead into details',
    `1. Review its procedure, including:
Action\tWhen
Train its staff\tby 1 May 2027`,
    [row('1', 'Train its staff', 'training', 'by 1 May 2027')],
    ['1. Review its procedure, including:', 'Action | When'],
  ),
];
