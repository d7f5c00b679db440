import type { BothLanguages } from '../../../calendar/vocabulary.ts';
import type { Category, SourcedWords } from '../../lists.ts';
import type { RuleSource } from '../../source.ts';
import { proposal } from '../sources.ts';

type Words = readonly [en: string, cy: string];

type Row = {
  readonly id: string;
  readonly label: Words;
  readonly isMoney?: true;
  readonly formerly?: string;
  readonly enough: readonly Words[];
  readonly notEnough?: readonly Words[];
  readonly watchFor?: readonly Words[];
};

const payment = {
  isMoney: true,
  enough: [
    [
      'Remittance advice or ledger entry with the date, amount and payee',
      'Cyngor talu neu gofnod cyfriflyfr gyda’r dyddiad, y swm a’r talai',
    ],
    [
      'The complainant’s word that it came, where there is doubt',
      'Gair yr achwynydd ei fod wedi cyrraedd, lle bo amheuaeth',
    ],
  ],
  notEnough: [['“Payment has been requested”', '“Gofynnwyd am y taliad”']],
  watchFor: [
    ['Set off against arrears', 'Ei osod yn erbyn ôl-ddyledion'],
    ['A payee with no bank account', 'Talai heb gyfrif banc'],
    ['One sum for several heads', 'Un swm am sawl pen'],
  ],
} as const;

const rows: readonly Row[] = [
  {
    id: 'apology',
    label: ['Apology', 'Ymddiheuriad'],
    enough: [
      [
        'Dated copy of the apology letter as sent',
        'Copi dyddiedig o’r llythyr ymddiheuro fel yr anfonwyd ef',
      ],
      ['Signed by the right person', 'Wedi’i lofnodi gan y person cywir'],
      [
        'Names the failings found, in the body’s own words',
        'Yn enwi’r methiannau a ganfuwyd, yng ngeiriau’r corff ei hun',
      ],
    ],
    notEnough: [
      ['“We apologised by telephone”', '“Ymddiheurwyd dros y ffôn”'],
      ['An undated draft', 'Drafft heb ddyddiad'],
      ['“Sorry you felt that way”', '“Mae’n ddrwg gennym eich bod yn teimlo felly”'],
    ],
    watchFor: [
      ['A letter that argues the case again', 'Llythyr sy’n dadlau’r achos eto'],
      ['A letter sent to the wrong person', 'Llythyr a anfonwyd at y person anghywir'],
    ],
  },
  {
    id: 'explanation',
    label: ['Explanation or information', 'Esboniad neu wybodaeth'],
    enough: [['Copy of the explanation as sent', 'Copi o’r esboniad fel yr anfonwyd ef']],
    notEnough: [['“It was explained to them”', '“Fe’i hesboniwyd iddynt”']],
    watchFor: [['Questions left unanswered', 'Cwestiynau heb eu hateb']],
  },
  {
    id: 'provide-service',
    label: ['Provide a service', 'Darparu gwasanaeth'],
    enough: [
      ['Record of the day provision began', 'Cofnod o’r diwrnod y dechreuodd y ddarpariaeth'],
      ['The complainant’s word that it is in place', 'Gair yr achwynydd ei bod ar waith'],
    ],
    notEnough: [['An appointment that was made', 'Apwyntiad a wnaed']],
    watchFor: [['Done in part', 'Wedi’i wneud yn rhannol']],
  },
  {
    id: 'reconsider-decision',
    label: ['Make or reconsider a decision', 'Gwneud neu ailystyried penderfyniad'],
    formerly: 'decision',
    enough: [
      [
        'Copy of the review and any action plan from it',
        'Copi o’r adolygiad ac unrhyw gynllun gweithredu ohono',
      ],
      ['The new decision letter', 'Y llythyr penderfyniad newydd'],
    ],
    notEnough: [['“It is under review”', '“Mae’n cael ei adolygu”']],
    watchFor: [
      [
        'The new decision may go against the complainant and still comply',
        'Gall y penderfyniad newydd fod yn erbyn yr achwynydd a dal i gydymffurfio',
      ],
    ],
  },
  {
    id: 'correct-records',
    label: ['Correct records', 'Cywiro cofnodion'],
    enough: [
      ['Screenshot or copy showing the addendum', 'Sgrinlun neu gopi sy’n dangos yr atodiad'],
    ],
    notEnough: [
      ['A statement that the record was deleted', 'Datganiad bod y cofnod wedi’i ddileu'],
    ],
    watchFor: [
      ['Copies of the record held elsewhere', 'Copïau o’r cofnod a gedwir mewn mannau eraill'],
    ],
  },
  {
    id: 'process-complaint',
    label: ['Process the complaint or respond', 'Prosesu’r gŵyn neu ymateb'],
    enough: [['Copy of the response as sent', 'Copi o’r ymateb fel yr anfonwyd ef']],
    notEnough: [['“It is under review”', '“Mae’n cael ei adolygu”']],
    watchFor: [['A response that leaves points out', 'Ymateb sy’n gadael pwyntiau allan']],
  },
  {
    id: 'works',
    label: ['Works or repairs', 'Gwaith neu atgyweiriadau'],
    enough: [
      ['Completion certificate', 'Tystysgrif cwblhau'],
      ['Dated photographs', 'Ffotograffau dyddiedig'],
      ['The complainant’s word that it is done', 'Gair yr achwynydd ei fod wedi’i wneud'],
    ],
    notEnough: [['An appointment that was made', 'Apwyntiad a wnaed']],
    watchFor: [['Done in part', 'Wedi’i wneud yn rhannol']],
  },
  {
    ...payment,
    id: 'money-loss',
    label: ['Money: quantifiable loss', 'Arian: colled fesuradwy'],
    formerly: 'quantifiable-loss',
    enough: [
      [
        'The calculation and its source, such as a valuer’s report',
        'Y cyfrifiad a’i ffynhonnell, megis adroddiad prisiwr',
      ],
      ...payment.enough,
    ],
    notEnough: [['An offer alone', 'Cynnig yn unig']],
    watchFor: [
      ['A date that hangs on another action', 'Dyddiad sy’n dibynnu ar gam arall'],
      ...payment.watchFor,
    ],
  },
  {
    ...payment,
    id: 'money-distress',
    label: ['Money: distress', 'Arian: trallod'],
    formerly: 'distress',
  },
  {
    ...payment,
    id: 'money-time-trouble',
    label: ['Money: time and trouble', 'Arian: amser a thrafferth'],
    formerly: 'time-and-trouble',
  },
  {
    ...payment,
    id: 'money-loss-of-service',
    label: ['Money: loss of service', 'Arian: colli gwasanaeth'],
    formerly: 'loss-of-service',
  },
  {
    id: 'money-waive',
    label: ['Money: waive a charge', 'Arian: hepgor tâl'],
    isMoney: true,
    formerly: 'waive-charge',
    enough: [
      [
        'The account showing the charge taken off, with its date',
        'Y cyfrif yn dangos bod y tâl wedi’i ddileu, gyda’i ddyddiad',
      ],
    ],
    notEnough: [['“The charge will be removed”', '“Caiff y tâl ei ddileu”']],
    watchFor: [['Recovery still under way', 'Adennill yn dal ar y gweill']],
  },
  {
    id: 'action-plan',
    label: ['Action plan', 'Cynllun gweithredu'],
    enough: [
      ['The plan with owners and dates', 'Y cynllun gyda pherchnogion a dyddiadau'],
      ['Later proof that it was carried out', 'Prawf diweddarach ei fod wedi’i gyflawni'],
    ],
    notEnough: [
      ['The plan alone: a plan is not a change', 'Y cynllun yn unig: nid newid yw cynllun'],
    ],
    watchFor: [['Set dates for progress reports', 'Pennu dyddiadau ar gyfer adroddiadau cynnydd']],
  },
  {
    id: 'policy-change',
    label: ['Policy or procedure change', 'Newid polisi neu weithdrefn'],
    formerly: 'policy',
    enough: [
      ['Copy of the amended policy', 'Copi o’r polisi diwygiedig'],
      [
        'Approval by the relevant officer or committee',
        'Cymeradwyaeth gan y swyddog neu’r pwyllgor perthnasol',
      ],
      ['The day it came into force', 'Y diwrnod y daeth i rym'],
      ['How staff were told', 'Sut y dywedwyd wrth staff'],
    ],
    notEnough: [['A draft policy', 'Polisi drafft']],
    watchFor: [['Compare the new text with the old', 'Cymharu’r testun newydd â’r hen un']],
  },
  {
    id: 'training',
    label: ['Training', 'Hyfforddiant'],
    enough: [
      ['The materials and dates', 'Y deunyddiau a’r dyddiadau'],
      ['Attendance against headcount', 'Presenoldeb yn erbyn nifer y staff'],
      ['The plan for those who were absent', 'Y cynllun ar gyfer y rhai a oedd yn absennol'],
    ],
    notEnough: [['“Training has been arranged”', '“Trefnwyd hyfforddiant”']],
    watchFor: [['Plans that roll on and on', 'Cynlluniau sy’n parhau o hyd']],
  },
  {
    id: 'staff-reminder',
    label: ['Staff reminder or guidance', 'Atgoffa neu ganllaw i staff'],
    enough: [
      ['The message with its date', 'Y neges gyda’i dyddiad'],
      ['The list of those it went to', 'Y rhestr o’r rhai a’i cafodd'],
    ],
    notEnough: [
      [
        '“Discussed at a team meeting”, with no note of it',
        '“Trafodwyd mewn cyfarfod tîm”, heb nodyn ohono',
      ],
    ],
    watchFor: [['Teams and agency staff left out', 'Timau a staff asiantaeth a adawyd allan']],
  },
  {
    id: 'record-keeping',
    label: ['Record keeping', 'Cadw cofnodion'],
    enough: [
      ['The new instruction or form', 'Y cyfarwyddyd neu’r ffurflen newydd'],
      ['A dated check of records kept since', 'Gwiriad dyddiedig o gofnodion a gadwyd ers hynny'],
    ],
    notEnough: [
      ['A statement that records are now kept', 'Datganiad bod cofnodion bellach yn cael eu cadw'],
    ],
    watchFor: [['No sample of real records', 'Dim sampl o gofnodion go iawn']],
  },
  {
    id: 'audit',
    label: ['Audit or dip sample', 'Archwiliad neu samplu'],
    enough: [
      ['The method and the sample', 'Y dull a’r sampl'],
      [
        'The results and the action taken on them',
        'Y canlyniadau a’r camau a gymerwyd yn eu cylch',
      ],
    ],
    notEnough: [['Terms of reference', 'Cylch gorchwyl']],
    watchFor: [
      [
        'It often shows that others are affected',
        'Mae’n aml yn dangos bod eraill wedi’u heffeithio',
      ],
    ],
  },
  {
    id: 'others-affected',
    label: ['Write to others affected', 'Ysgrifennu at eraill yr effeithiwyd arnynt'],
    enough: [
      [
        'The number found and how they were looked for',
        'Y nifer a ganfuwyd a sut y chwiliwyd amdanynt',
      ],
      ['The letter used', 'Y llythyr a ddefnyddiwyd'],
      ['The results', 'Y canlyniadau'],
    ],
    notEnough: [['“No others found”, without a method', '“Ni chanfuwyd eraill”, heb ddull']],
    watchFor: [['A period looked at that is too short', 'Cyfnod rhy fyr a archwiliwyd']],
  },
  {
    id: 'publish-information',
    label: ['Publish information', 'Cyhoeddi gwybodaeth'],
    enough: [
      [
        'Confirmation of where and when it was put on the website',
        'Cadarnhad o ble a phryd y’i rhoddwyd ar y wefan',
      ],
    ],
    notEnough: [['“It will go on the website”', '“Bydd yn mynd ar y wefan”']],
    watchFor: [['Published in one language only', 'Wedi’i gyhoeddi mewn un iaith yn unig']],
  },
  {
    id: 'governance',
    label: ['Governance: board, committee or member', 'Llywodraethu: bwrdd, pwyllgor neu aelod'],
    enough: [
      ['Minutes showing that it was considered', 'Cofnodion sy’n dangos iddo gael ei ystyried'],
      ['The committee report', 'Adroddiad y pwyllgor'],
    ],
    notEnough: [['An agenda', 'Agenda']],
    watchFor: [['Noted without discussion', 'Ei nodi heb drafodaeth']],
  },
  {
    id: 'share-report',
    label: ['Share the report', 'Rhannu’r adroddiad'],
    enough: [
      [
        'The message with its date and those it went to',
        'Y neges gyda’i dyddiad a’r rhai a’i cafodd',
      ],
    ],
    notEnough: [['“It has been shared”', '“Fe’i rhannwyd”']],
    watchFor: [['Shared with the wrong service', 'Ei rannu â’r gwasanaeth anghywir']],
  },
  {
    id: 'progress-reports',
    label: ['Progress reports', 'Adroddiadau cynnydd'],
    formerly: 'progress-report',
    enough: [
      ['The first report and the schedule', 'Yr adroddiad cyntaf a’r amserlen'],
      ['Each later report, dated', 'Pob adroddiad diweddarach, gyda dyddiad'],
    ],
    notEnough: [['A policy statement', 'Datganiad polisi']],
    watchFor: [
      ['Each report needs a date of its own', 'Mae angen dyddiad ei hun ar bob adroddiad'],
    ],
  },
  {
    id: 'earlier-learning',
    label: ['Evidence of earlier learning', 'Tystiolaeth o ddysgu blaenorol'],
    formerly: 'evidence-of-learning',
    enough: [
      [
        'Evidence that the earlier review’s recommendations were carried out',
        'Tystiolaeth bod argymhellion yr adolygiad cynharach wedi’u cyflawni',
      ],
    ],
    notEnough: [['The earlier review alone', 'Yr adolygiad cynharach yn unig']],
    watchFor: [['Nothing dated since the review', 'Dim byd dyddiedig ers yr adolygiad']],
  },
];

const both = ([en, cy]: Words): BothLanguages => ({ en, cy });
const ours = (list: readonly Words[] = []): readonly SourcedWords[] =>
  list.map((words) => ({ ...both(words), source: proposal }));

/** The working list of remedies (b6) with what shows each was done (c6). [P] */
export const defaultCategories: readonly Category[] = rows.map((row) => ({
  id: row.id,
  label: both(row.label),
  isMoney: row.isMoney ?? false,
  formerIds: row.formerly === undefined ? [] : [row.formerly],
  evidence: {
    enough: ours(row.enough),
    notEnough: ours(row.notEnough),
    watchFor: ours(row.watchFor),
  },
  source: proposal,
}));

/** What an office's texts say of a category: its name, which of the proofs they ask for, and one more. */
export type ConfirmedCategory = {
  readonly named?: { readonly label: BothLanguages; readonly source: RuleSource };
  readonly proofs?: { readonly at: readonly number[]; readonly source: RuleSource };
  readonly also?: SourcedWords;
};

/** The working list, with what an office's texts confirm marked as theirs. */
export const categoriesWith = (
  confirmed: Readonly<Record<string, ConfirmedCategory>>,
): readonly Category[] =>
  defaultCategories.map((each) => {
    const { named, proofs, also } = confirmed[each.id] ?? {};
    const enough = each.evidence.enough.map((words, index) =>
      proofs?.at.includes(index) ? { ...words, source: proofs.source } : words,
    );
    const evidence = { ...each.evidence, enough: also === undefined ? enough : [...enough, also] };
    return { ...each, ...named, evidence };
  });
