import { visible } from '../../../shared/words/visible.ts';
import type { Wording } from '../../i18n/index.ts';
import type { BodyView } from '../../records/body-views.ts';

/** The name of a member, as the records have it. */
export const memberCalled = (
  { members }: Pick<BodyView, 'members'>,
  memberId: string,
  { t }: Pick<Wording, 't'>,
): string => visible(members[memberId] ?? t('bodies.somebody'));
