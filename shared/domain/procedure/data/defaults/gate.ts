import type { Gate, GateOption, PreconditionId, Stage } from '../../gate.ts';
import { roadIds } from '../../gate.ts';
import type { RuleSource } from '../../source.ts';
import { proposal } from '../sources.ts';

type Option = Omit<GateOption, 'id' | 'source'>;

const softly = (en: string, cy: string): Option => ({
  label: { en, cy },
  step: 'escalate',
  preconditions: [],
  isEnding: null,
});

const weighed = ['pattern-checked', 'proportionality-considered'] as const;
const beforeReport = [...weighed, 'reasons-considered', 'complainant-asked'] as const;

/** Every option of any office (b13, c8); an office's gate names those it has, each with its source. */
const options = {
  'write-chief-executive': softly(
    'Write to the chief executive',
    'Ysgrifennu at y prif weithredwr',
  ),
  'meet-body': softly('Meet the body', 'Cyfarfod â’r corff'),
  'more-time': softly('Agree more time', 'Cytuno ar ragor o amser'),
  'explain-delay': softly(
    'Write to the complainant explaining the delay',
    'Ysgrifennu at yr achwynydd i egluro’r oedi',
  ),
  'case-conference': softly(
    'Hold a case conference with the investigator',
    'Cynnal cynhadledd achos gyda’r ymchwilydd',
  ),
  'support-and-intervention': softly(
    'Use the support and intervention policy',
    'Defnyddio’r polisi cefnogi ac ymyrryd',
  ),
  'consider-public-report': {
    ...softly('Consider a public interest report', 'Ystyried adroddiad er budd y cyhoedd'),
    preconditions: ['pattern-checked'],
  },
  'tell-regulator': softly('Tell a regulator', 'Rhoi gwybod i reoleiddiwr'),
  'chfo-1': softly(
    'Complaint handling failure order, type 1: delay in accepting or progressing the complaint',
    'Gorchymyn methiant ymdrin â chwyn, math 1: oedi cyn derbyn neu symud y gŵyn ymlaen',
  ),
  'chfo-2': softly(
    'Complaint handling failure order, type 2: delay in giving information',
    'Gorchymyn methiant ymdrin â chwyn, math 2: oedi cyn rhoi gwybodaeth',
  ),
  'chfo-3': softly(
    'Complaint handling failure order, type 3: breach of the obligations of membership',
    'Gorchymyn methiant ymdrin â chwyn, math 3: torri rhwymedigaethau aelodaeth',
  ),
  'publish-non-compliance': {
    label: {
      en: 'Publish that the body has not complied',
      cy: 'Cyhoeddi nad yw’r corff wedi cydymffurfio',
    },
    step: 'record-non-compliance',
    preconditions: [...beforeReport],
    isEnding: 'not-complied',
  },
  cease: {
    label: { en: 'Cease the compliance process', cy: 'Rhoi’r gorau i’r broses gydymffurfio' },
    step: 'cease',
    preconditions: ['proportionality-considered', 'complainant-asked'],
    isEnding: 'ceased',
  },
  'new-case': {
    label: {
      en: 'Open a new case for failure to provide the agreed remedy',
      cy: 'Agor achos newydd am fethu â darparu’r rhwymedi y cytunwyd arno',
    },
    step: 'escalate',
    preconditions: ['agreed-in-writing', 'complainant-asked'],
    isEnding: 'superseded',
  },
  'record-non-compliance': {
    label: { en: 'Record non-compliance', cy: 'Cofnodi diffyg cydymffurfio' },
    step: 'record-non-compliance',
    preconditions: [...beforeReport],
    isEnding: 'not-complied',
  },
  'public-report': {
    label: { en: 'Issue a public report', cy: 'Cyhoeddi adroddiad cyhoeddus' },
    step: 'issue-report',
    preconditions: [...beforeReport, 'comments-offered'],
    isEnding: 'superseded',
  },
  'further-report': {
    label: { en: 'Issue a further report', cy: 'Cyhoeddi adroddiad pellach' },
    step: 'issue-report',
    preconditions: ['statutory-reply-passed', 'reasons-considered'],
    isEnding: 'superseded',
  },
  statement: {
    label: {
      en: 'Require a statement of non-compliance',
      cy: 'Mynnu datganiad o ddiffyg cydymffurfio',
    },
    step: 'record-non-compliance',
    preconditions: ['statutory-reply-passed', 'reasons-considered', 'proportionality-considered'],
    isEnding: 'not-complied',
  },
  'adverse-findings-notice': {
    label: {
      en: 'Adverse findings notice (private care provider)',
      cy: 'Hysbysiad canfyddiadau anffafriol (darparwr gofal preifat)',
    },
    step: 'record-non-compliance',
    preconditions: ['statutory-reply-passed', 'reasons-considered', 'proportionality-considered'],
    isEnding: 'not-complied',
  },
  'special-report': {
    label: { en: 'Issue a special report', cy: 'Cyhoeddi adroddiad arbennig' },
    step: 'issue-report',
    preconditions: [...beforeReport],
    isEnding: 'not-complied',
  },
  'lay-report': {
    label: { en: 'Lay a report before Parliament', cy: 'Gosod adroddiad gerbron Senedd y DU' },
    step: 'issue-report',
    preconditions: [...beforeReport],
    isEnding: 'not-complied',
  },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionId = keyof typeof options;

/** An option the office has; `alsoNeeds` is what the stage adds to the option's own needs. */
export function option(
  id: OptionId,
  source: RuleSource = proposal,
  ...alsoNeeds: readonly PreconditionId[]
): GateOption {
  const preconditions: readonly PreconditionId[] = [...options[id].preconditions, ...alsoNeeds];
  return { ...options[id], id, preconditions, source };
}

const ours = (...ids: readonly OptionId[]): readonly GateOption[] => ids.map((id) => option(id));

/** What every office can do before anything graver. [P] */
export const softOptions = ours('write-chief-executive', 'meet-body', 'more-time', 'explain-delay');

/** The gate every office has unless its texts say otherwise. [P] */
export const defaultOptions: Readonly<Record<Stage, readonly GateOption[]>> = {
  settlement: [...softOptions, ...ours('new-case', 'cease', 'record-non-compliance')],
  draft: ours('write-chief-executive', 'meet-body', 'more-time', 'case-conference'),
  decision: [
    ...softOptions,
    ...ours('case-conference', 'new-case', 'cease', 'record-non-compliance'),
  ],
  report: [...softOptions, ...ours('cease', 'record-non-compliance')],
  'further-report': [...softOptions, ...ours('cease', 'record-non-compliance')],
};

/** A stage's default options with an office's own put after them; one of the same id is replaced in place. */
export function optionsWith(stage: Stage, ...own: readonly GateOption[]): readonly GateOption[] {
  const kept = defaultOptions[stage].map((each) => own.find(({ id }) => id === each.id) ?? each);
  return [...kept, ...own.filter((each) => !kept.includes(each))];
}

/** Roads to the gate and what each needs (R11, R12, R15). [P] */
export const gateWith = (
  own: Partial<Readonly<Record<Stage, readonly GateOption[]>>> = {},
): Gate => ({
  roads: [...roadIds],
  roadNeeds: {
    'no-response': ['due-date-passed', 'chased', 'chase-proven-sent', 'reply-window-passed'],
    refusal: ['refusal-recorded', 'reasons-considered'],
    'still-unsatisfactory': ['still-needed-asked', 'request-date-passed'],
    'something-else-done': ['different-action-recorded', 'reasons-considered', 'complainant-asked'],
  },
  options: { ...defaultOptions, ...own },
  source: proposal,
});
