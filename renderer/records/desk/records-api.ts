import { ok } from '../../../shared/kernel/result.ts';
import type { RecordsApi } from '../api.ts';
import type { Bell } from './bell.ts';
import { bodiesApi } from './bodies.ts';
import { bundleInApi } from './bundle-in.ts';
import { exportBundle } from './bundle-out.ts';
import { caseloadApi } from './caseload.ts';
import type { Desk } from './desk.ts';
import { draftsApi } from './drafts.ts';
import { enteringApi } from './entering.ts';
import { entryApi } from './entry.ts';
import { evidenceApi } from './evidence.ts';
import { extractApi } from './extract.ts';
import { lettersApi } from './letters.ts';
import { officeApi } from './office.ts';
import { ownDeskApi } from './own-desk.ts';
import { peopleApi } from './people.ts';
import { queriesApi } from './queries.ts';
import { undoingApi, writeAct } from './undoing.ts';
import { verifyStore } from './verify.ts';
import { timeHere } from './writing.ts';

/** Everything the page may ask, answered from one desk. */
export function recordsApi(desk: Desk, bell: Bell): RecordsApi {
  const evidence = evidenceApi(desk);
  return {
    ...entryApi(desk),
    ...enteringApi(desk),
    ...queriesApi(desk),
    ...peopleApi(desk),
    ...evidence,
    ...extractApi(desk),
    ...bundleInApi(desk),
    ...draftsApi(desk),
    ...lettersApi(desk),
    ...officeApi(desk),
    ...ownDeskApi(desk),
    ...bodiesApi(desk),
    ...caseloadApi(desk),
    exportBundle: (ask) => exportBundle(desk, ask),
    ...undoingApi(desk),
    command: (command) =>
      writeAct(desk, [command], (proposal) =>
        proposal.decide(command, { time: timeHere(desk.around.clock) }),
      ),
    verify: (caseIds) => verifyStore(desk, caseIds),
    prepareLock: async (reason) => {
      if (!desk.isOpen) return ok(null);
      if (reason === 'asked') await evidence.cancelFiling();
      await bell.send();
      await desk.leave();
      return ok(null);
    },
  };
}
