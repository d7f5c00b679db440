import { type Entry, pounds, row, textIn } from './entry.ts';

const cyngor = textIn({
  office: 'psow',
  bodies: ['Cyngor Sir Dyffryn / Dyffryn County Council'],
  language: 'cy',
});
const dau = textIn({
  office: 'psow',
  bodies: ['Cyngor Sir Dyffryn', 'Bwrdd Iechyd Prifysgol Bro Derwen'],
  language: 'cy',
});

/** Yn null penderfyniadau’r OGCC; dychmygol yw pob achos. */
export const cymraeg: readonly Entry[] = [
  cyngor(
    'llythrennau o dan arweiniad',
    `O fewn pedair wythnos i'r penderfyniad, dylai'r Cyngor:
(a) ymddiheuro i Mrs B am yr oedi;
(b) talu £250 i Mrs B am ei hamser a'i thrafferth; ac
(c) adolygu ei weithdrefn gwyno.`,
    [
      row(
        'a',
        'ymddiheuro i Mrs B am yr oedi',
        'apology',
        "O fewn pedair wythnos i'r penderfyniad",
        {
          body: 'Cyngor Sir Dyffryn / Dyffryn County Council',
          kind: 'personal-remedy',
        },
      ),
      row(
        'b',
        "talu £250 i Mrs B am ei hamser a'i thrafferth",
        'money-time-trouble',
        "O fewn pedair wythnos i'r penderfyniad",
        {
          money: [pounds(250, 'Mrs B', 'money-time-trouble')],
        },
      ),
      row(
        'c',
        'adolygu ei weithdrefn gwyno.',
        'policy-change',
        "O fewn pedair wythnos i'r penderfyniad",
        { kind: 'service-improvement' },
      ),
    ],
    ["O fewn pedair wythnos i'r penderfyniad, dylai'r Cyngor:"],
  ),
  cyngor(
    'rhyddiaith, ac un dyddiad i bopeth',
    'Cytunodd y Cyngor i ymddiheuro i Mr C a chynnig £150 iddo o fewn 15 diwrnod gwaith.',
    [
      row('1', 'ymddiheuro i Mr C', 'apology', 'o fewn 15 diwrnod gwaith', {
        notes: ['number-made', 'due-shared', 'kind-guessed'],
      }),
      row(
        '2',
        'chynnig £150 iddo o fewn 15 diwrnod gwaith.',
        'money-distress',
        'o fewn 15 diwrnod gwaith',
        {
          money: [pounds(150, 'iddo', 'money-distress')],
        },
      ),
    ],
    ['Cytunodd y Cyngor i'],
  ),
  cyngor(
    'hyfforddi, atgoffa a chyhoeddi',
    `1. Hyfforddi ei staff ar y Safonau Iaith o fewn tri mis.
2. Atgoffa swyddogion i gadw cofnodion.
3. Cyhoeddi'r cofnodion ar ei wefan erbyn 31 Mawrth 2027.`,
    [
      row(
        '1',
        'Hyfforddi ei staff ar y Safonau Iaith o fewn tri mis.',
        'training',
        'o fewn tri mis',
        { kind: 'service-improvement' },
      ),
      row('2', 'Atgoffa swyddogion i gadw cofnodion.', 'staff-reminder'),
      row(
        '3',
        "Cyhoeddi'r cofnodion ar ei wefan erbyn 31 Mawrth 2027.",
        'publish-information',
        'erbyn 31 Mawrth 2027',
      ),
    ],
  ),
  cyngor(
    'ymddiheuriad gan y Prif Weithredwr',
    '4. Anfon ymddiheuriad ysgrifenedig gan y Prif Weithredwr o fewn mis.',
    [
      row(
        '4',
        'Anfon ymddiheuriad ysgrifenedig gan y Prif Weithredwr o fewn mis.',
        'apology',
        'o fewn mis',
        { signatory: 'Prif Weithredwr' },
      ),
    ],
  ),
  cyngor('dau gam o dan un rhif', '2. Ymddiheuro i Ms D ac egluro pam y bu oedi.', [
    row('2', 'Ymddiheuro i Ms D ac egluro pam y bu oedi.', 'apology explanation', null, {
      parts: ['Ymddiheuro i Ms D', 'egluro pam y bu oedi.'],
    }),
  ]),
  cyngor(
    'ystyried, cyn gynted ag y bo modd',
    '1. Ailystyried ei benderfyniad cyn gynted â phosibl.',
    [
      row(
        '1',
        'Ailystyried ei benderfyniad cyn gynted â phosibl.',
        'reconsider-decision',
        'cyn gynted â phosibl',
      ),
    ],
  ),
  dau(
    'dau gorff',
    `Dylai'r Bwrdd Iechyd:
• rannu'r adroddiad hwn gyda'i staff
Dylai'r Cyngor:
• gywiro ei gofnodion`,
    [
      row('1', "rannu'r adroddiad hwn gyda'i staff", 'share-report', null, {
        body: 'Bwrdd Iechyd Prifysgol Bro Derwen',
      }),
      row('2', 'gywiro ei gofnodion', 'correct-records', null, { body: 'Cyngor Sir Dyffryn' }),
    ],
    ["Dylai'r Bwrdd Iechyd:", "Dylai'r Cyngor:"],
  ),
  cyngor(
    'tystiolaeth y gofynnir amdani',
    '3. Diwygio ei bolisi rhandiroedd ac anfon copi o’r polisi diwygiedig at yr Ombwdsmon erbyn 1 Mehefin 2027.',
    [
      row(
        '3',
        'Diwygio ei bolisi rhandiroedd ac anfon copi o’r polisi diwygiedig at yr Ombwdsmon erbyn 1 Mehefin 2027.',
        'policy-change',
        'erbyn 1 Mehefin 2027',
        {
          evidence: ['anfon copi o’r polisi diwygiedig at yr Ombwdsmon erbyn 1 Mehefin 2027'],
          parts: [],
        },
      ),
    ],
  ),
  cyngor('gwahoddiad nad yw’n cyfrif', '5. Gwahoddir y Cyngor i fyfyrio ar y canfyddiadau.', [
    row('5', 'Gwahoddir y Cyngor i fyfyrio ar y canfyddiadau.', '', null, { kind: 'invitation' }),
  ]),
  cyngor(
    'Saesneg a Chymraeg ochr yn ochr',
    "1. Ymddiheuro i'r achwynydd / Apologise to the complainant o fewn 15 diwrnod gwaith / within 15 working days.",
    [
      row(
        '1',
        "Ymddiheuro i'r achwynydd / Apologise to the complainant o fewn 15 diwrnod gwaith / within 15 working days.",
        'apology',
        'o fewn 15 diwrnod gwaith / within 15 working days',
        { parts: [] },
      ),
    ],
  ),
];
