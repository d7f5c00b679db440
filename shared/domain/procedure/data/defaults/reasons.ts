import type { Choice } from '../../lists.ts';
import type { Procedure } from '../../vocabulary.ts';
import { proposal } from '../sources.ts';

type Row = readonly [id: string, en: string, cy: string];

const ours = (...rows: readonly Row[]): readonly Choice[] =>
  rows.map(([id, en, cy]) => ({ id, label: { en, cy }, source: proposal }));

/** Lists to choose from where an office's texts have none. [P] */
export const defaultReasons = {
  ceaseReasons: ours(
    ['unachievable', 'It cannot be achieved', 'Ni ellir ei gyflawni'],
    [
      'report-disproportionate',
      'A report would be disproportionate',
      'Byddai adroddiad yn anghymesur',
    ],
    ['body-gone', 'The body no longer exists', 'Nid yw’r corff yn bodoli mwyach'],
    [
      'law-changed',
      'The law or the body’s powers have changed',
      'Mae’r gyfraith neu bwerau’r corff wedi newid',
    ],
  ),
  treatAsMetReasons: ours(
    ['circumstances-changed', 'Circumstances have changed', 'Mae’r amgylchiadau wedi newid'],
    [
      'no-longer-wanted',
      'The complainant no longer wants it',
      'Nid yw’r achwynydd am ei gael mwyach',
    ],
    ['complainant-died', 'The complainant has died', 'Mae’r achwynydd wedi marw'],
    [
      'purpose-achieved',
      'Its purpose has been achieved in another way',
      'Mae ei ddiben wedi’i gyflawni mewn ffordd arall',
    ],
  ),
  incompleteReasons: ours(
    [
      'rest-not-needed',
      'What is left would change nothing',
      'Ni fyddai’r hyn sydd ar ôl yn newid dim',
    ],
    ['rest-impossible', 'What is left cannot be done', 'Ni ellir gwneud yr hyn sydd ar ôl'],
    [
      'complainant-content',
      'The complainant is content with what was done',
      'Mae’r achwynydd yn fodlon ar yr hyn a wnaed',
    ],
  ),
  // The first four are the Prisons and Probation Ombudsman’s taxonomy [S50~]: for these offices a proposal.
  refusalReasons: ours(
    ['insufficient-resources', 'Not enough resources', 'Dim digon o adnoddau'],
    ['outside-remit', 'Outside the body’s remit', 'Y tu allan i gylch gwaith y corff'],
    ['existing-practice', 'Already existing practice', 'Eisoes yn arfer presennol'],
    [
      'interpretation',
      'The body reads it or the rules differently',
      'Mae’r corff yn dehongli’r argymhelliad neu’r rheolau’n wahanol',
    ],
    [
      'disputes-finding',
      'The body disputes the finding',
      'Mae’r corff yn anghytuno â’r canfyddiad',
    ],
    ['law-forbids', 'The law stands in the way', 'Mae’r gyfraith yn rhwystr'],
    ['no-reason-given', 'No reason was given', 'Ni roddwyd rheswm'],
  ),
  returnReasons: ours(
    ['category-wrong', 'The category is wrong', 'Mae’r categori’n anghywir'],
    [
      'summary-unfit',
      'The summary is not fit to publish',
      'Nid yw’r crynodeb yn addas i’w gyhoeddi',
    ],
    [
      'evidence-unclear',
      'It is unclear what evidence is wanted',
      'Nid yw’n glir pa dystiolaeth sydd ei hangen',
    ],
    ['date-unclear', 'The date is unclear', 'Nid yw’r dyddiad yn glir'],
    ['several-actions', 'Several actions stand in one', 'Mae sawl cam gweithredu mewn un'],
    ['body-wrong', 'It names the wrong body', 'Mae’n enwi’r corff anghywir'],
  ),
  notToldReasons: ours(
    ['died', 'They have died', 'Maent wedi marw'],
    ['no-contact-wanted', 'They want no contact', 'Nid ydynt am gael cysylltiad'],
    ['cannot-be-traced', 'They cannot be traced', 'Ni ellir dod o hyd iddynt'],
  ),
  handlingItems: ours(
    ['complaint-handling-failure', 'Complaint handling failure', 'Methiant ymdrin â chwyn'],
    ['slow-reply', 'Delay responding to enquiries', 'Oedi cyn ymateb i ymholiadau'],
    ['extension-requested', 'Extension requested', 'Gofynnwyd am estyniad'],
    ['inadequate-reply', 'Inadequate enquiry response', 'Ymateb annigonol i ymholiad'],
    ['office-not-signposted', 'The ombudsman was not signposted', 'Ni chyfeiriwyd at yr ombwdsmon'],
    ['prompt-and-full', 'Prompt and full replies', 'Atebion prydlon a llawn'],
    ['more-than-asked', 'Did more than was asked', 'Gwnaeth fwy na’r hyn a ofynnwyd'],
  ),
  outcomes: ours(
    ['upheld', 'Upheld', 'Cadarnhawyd'],
    ['partly-upheld', 'Upheld in part', 'Cadarnhawyd yn rhannol'],
    ['not-upheld', 'Not upheld', 'Ni chadarnhawyd'],
    ['settled', 'Settled', 'Setlwyd'],
    ['discontinued', 'Discontinued', 'Rhoddwyd y gorau iddo'],
  ),
} as const satisfies Partial<Procedure>;

/** A list in which some entries are the office's own words: replaced in place, or put at the end. */
export const listWith = (list: readonly Choice[], ...own: readonly Choice[]): readonly Choice[] => {
  const kept = list.map((each) => own.find(({ id }) => id === each.id) ?? each);
  return [...kept, ...own.filter((each) => !kept.includes(each))];
};

/** Entries of a list that an office's texts name, with their source; their words stay. */
export const confirmed = (
  list: readonly Choice[],
  ids: readonly string[],
  source: Choice['source'],
): readonly Choice[] => list.map((each) => (ids.includes(each.id) ? { ...each, source } : each));
