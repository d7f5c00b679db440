import type { CaseView } from '../../records/views.ts';

/** The requests for more time, and the steps asked for, that nobody has decided about an action. */
export function waitingItems(view: CaseView, recommendationId: string): readonly string[] {
  const { extensions, requests } = view.facts;
  return [
    ...extensions
      .filter((one) => one.decision === null && one.recommendationIds.includes(recommendationId))
      .map(({ extensionId }) => extensionId),
    ...requests.filter((one) => isAbout(one, recommendationId)).map(({ requestId }) => requestId),
  ];
}

type Request = CaseView['facts']['requests'][number];

const isAbout = ({ answer, command }: Request, recommendationId: string): boolean =>
  answer === null &&
  typeof command === 'object' &&
  command !== null &&
  'recommendationId' in command &&
  command.recommendationId === recommendationId;
