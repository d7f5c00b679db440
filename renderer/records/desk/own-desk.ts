import { ok } from '../../../shared/kernel/result.ts';
import type { RecordsApi } from '../api.ts';
import type { Desk } from './desk.ts';
import { writeProposal } from './writing.ts';

type Own = Pick<RecordsApi, 'desk' | 'deskCommand'>;

/** How the person arranged their own work: never a colleague's, never in a bundle. */
export const ownDeskApi = (desk: Pick<Desk, 'store' | 'around'>): Own => ({
  desk: async () => ok(desk.store.model.desk),
  deskCommand: (command) =>
    writeProposal(desk.store, desk.around.clock.today(), async (proposal) =>
      proposal.decideDesk(command),
    ),
});
