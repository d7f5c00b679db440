import { type Entry, htmlIn, pounds, row } from './entry.ts';

const page = htmlIn({ office: 'lgsco', bodies: ['Westshire County Council'] });
const landlord = htmlIn({ office: 'hos', bodies: ['Fairoak Housing Association'] });
const joint = htmlIn({
  office: 'lgsco',
  bodies: ['Westshire County Council', 'Oakdale Care Limited'],
});

const wordItem = (level: number, marker: string, text: string) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;

/** As Word, a web page and a spreadsheet put it on the clipboard. */
export const html: readonly Entry[] = [
  page(
    'an ordered list of a web page',
    `<html><body><!--StartFragment--><h3>Agreed action</h3><p>Within one month the Council will:</p>
     <ol><li>apologise to Mrs B;</li><li>pay her <b>£300</b> for distress.</li></ol><!--EndFragment--></body></html>`,
    [
      row('1', 'apologise to Mrs B', 'apology', 'Within one month', { kind: 'personal-remedy' }),
      row('2', 'pay her £300 for distress.', 'money-distress', 'Within one month', {
        money: [pounds(300, 'her', 'money-distress')],
      }),
    ],
    ['Agreed action', 'Within one month the Council will:'],
  ),
  page(
    'an ordered list that starts at 7 with letters inside',
    '<ol start="7"><li>The Council should:<ol type="a"><li>apologise to Mr C</li><li>correct its records</li></ol></li></ol>',
    [
      row('7(a)', 'apologise to Mr C', 'apology'),
      row('7(b)', 'correct its records', 'correct-records'),
    ],
    ['7 The Council should:'],
  ),
  page(
    'an unordered list',
    '<ul><li>apologise to Mr C</li>\n<li>remind its staff of the policy</li></ul>',
    [
      row('1', 'apologise to Mr C', 'apology'),
      row('2', 'remind its staff of the policy', 'staff-reminder'),
    ],
  ),
  page(
    'a list from Word',
    `<p class=MsoNormal>82. The Council should, within <b>four</b> weeks:</p>${wordItem(1, '(a)', 'apologise to Mr D')}${wordItem(1, '(b)', 'pay him&nbsp;£50')}`,
    [
      row('82(a)', 'apologise to Mr D', 'apology', 'within four weeks'),
      row('82(b)', 'pay him £50', 'money-distress', 'within four weeks', {
        money: [pounds(50, 'him', 'money-distress')],
      }),
    ],
    ['82. The Council should, within four weeks:'],
  ),
  page(
    'bullets from Word, whose marks are letters of another font',
    `${wordItem(1, '·', 'apologise to Mr D')}${wordItem(1, '§', 'review its procedure for parking fines')}${wordItem(2, 'o', 'remind officers of it')}`,
    [
      row('1', 'apologise to Mr D', 'apology'),
      row('2', 'review its procedure for parking fines', 'policy-change'),
      row('3', 'remind officers of it', 'staff-reminder'),
    ],
  ),
  landlord(
    'a table with headings',
    `<table><thead><tr><th>No.</th><th>Action</th><th>By when</th><th>Evidence required</th></tr></thead>
     <tbody><tr><td>1</td><td>Apologise to the resident</td><td>14 January 2027</td><td>A copy of the letter</td></tr>
     <tr><td>2</td><td>Pay the resident £125 for time and trouble</td><td>within 4 weeks</td><td>Proof of payment; date of payment</td></tr></tbody></table>`,
    [
      row('1', 'Apologise to the resident', 'apology', '14 January 2027', {
        evidence: ['A copy of the letter'],
        body: 'Fairoak Housing Association',
      }),
      row(
        '2',
        'Pay the resident £125 for time and trouble',
        'money-time-trouble',
        'within 4 weeks',
        {
          evidence: ['Proof of payment; date of payment'],
          money: [pounds(125, 'the resident', 'money-time-trouble')],
        },
      ),
    ],
    ['No. | Action | By when | Evidence required'],
  ),
  joint(
    'a table that names the body, with a column nobody knows',
    `<table><tr><td><p>Ref</p></td><td>Recommendation</td><td>Organisation</td><td>Status</td></tr>
     <tr><td>R1</td><td>Apologise to Mr E</td><td>Oakdale Care Limited</td><td>Green</td></tr></table>`,
    [row('R1', 'Apologise to Mr E', 'apology', null, { body: 'Oakdale Care Limited' })],
    ['Ref | Recommendation | Organisation | Status', 'Green'],
  ),
  page(
    'a table that only lays out a page',
    '<table><tr><td><p>The Council should:</p><ul><li>apologise to Mr F</li></ul></td></tr></table>',
    [row('1', 'apologise to Mr F', 'apology', null)],
    ['The Council should:'],
  ),
  page(
    'lines parted by breaks, and what is not shown',
    '<style>p{color:red}</style><script>alert(1)</script><div>(a) apologise to Mr G<br>(b) reassess his needs by 3 May 2027</div>',
    [
      row('a', 'apologise to Mr G', 'apology'),
      row('b', 'reassess his needs by 3 May 2027', 'reconsider-decision', 'by 3 May 2027'),
    ],
  ),
  page(
    'a bold line is a heading',
    '<p><b>Personal remedy</b></p><p>1. Apologise to Mr H.</p><p><strong>Service improvements</strong></p><p>2. Apologise to everyone on the list.</p>',
    [
      row('1', 'Apologise to Mr H.', 'apology', null, { kind: 'personal-remedy' }),
      row('2', 'Apologise to everyone on the list.', 'apology', null, {
        kind: 'service-improvement',
      }),
    ],
    ['Personal remedy', 'Service improvements'],
  ),
];
