import { join } from 'node:path';
import { casesOf, fill, picked } from '../app/fill.ts';
import { openSession } from '../app/session.ts';
import type { Figure } from '../figures.ts';
import { type Bulk, fillFolder } from '../files.ts';
import { sideBySide, timed } from '../measure.ts';
import { quiet, shell } from '../shell.ts';

const BAR = 2.5;

/** Filing the same files through the window: mirrored by the main process and kept in the database. */
export async function measureFiling(bulk: Bulk, rounds: number): Promise<Figure> {
  const session = await openSession();
  const folder = session.folder.path;
  const from = join(folder, 'from');
  fillFolder(from, bulk);
  try {
    await fill(session, 120);
    // The same bytes in one case are stored once: every round has a case of its own.
    const cases = (await casesOf(session, rounds + 1)).map(({ caseId }) => caseId);
    const took = await sideBySide(
      {
        ours: async () => {
          const caseId = cases.pop();
          if (caseId === undefined) throw new Error('no case is left');
          const files = await picked(session, 'folder', [from]);
          const tokens = files.map(({ token, name, folder: below }) => ({
            token,
            name,
            folder: below,
            how: 'picked' as const,
          }));
          await quiet(folder);
          let filed = 0;
          const ms = await timed(async () => {
            const to = { caseId, recommendationIds: [] };
            filed = (await session.ask('fileEvidence', tokens, to, '2026-03-02')).filed.length;
          });
          if (filed !== bulk.files) throw new Error(`only ${filed} files were filed`);
          return ms;
        },
        theirs: async () => {
          await shell('rm -rf to && mkdir to && sync', folder);
          return timed(() => shell('sha256sum from/* > sums.txt && cp from/* to && sync', folder));
        },
      },
      { rounds },
    );
    return {
      line: 'intake',
      work: 'take in through the window: hashed, typed, sealed, mirrored, kept',
      size: bulk.words,
      ...took,
      peer: 'sha256sum and cp of the same files, then sync',
      bar: BAR,
    };
  } finally {
    await session.close();
  }
}
