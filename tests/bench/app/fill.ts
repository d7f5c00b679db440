import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { desktop } from '../../../renderer/ipc/desktop.ts';
import type { CaseRow } from '../../../renderer/records/views.ts';
import type { Offer } from '../../../shared/contracts/intake.ts';
import { csvOf } from '../caseload.ts';
import { timed } from '../measure.ts';
import type { Session } from './session.ts';

/** Picks what the dialog is told to answer, as a person would. */
export async function picked(
  { app, page }: Session,
  what: 'files' | 'folder' | 'bundle' | 'extract',
  paths: readonly string[],
): Promise<Offer['files']> {
  await app.control.answerOpenDialog(paths);
  const answer = await page().evaluate((wanted) => {
    const { call }: typeof desktop = window.desktop;
    return call['intake.pick']({ what: wanted });
  }, what);
  if (!answer.ok) throw new Error(`picking: ${answer.error.code}`);
  return answer.value.files;
}

/** Imports an invented caseload of so many actions; answers the milliseconds the import took. */
export async function fill(session: Session, size: number): Promise<number> {
  const path = join(session.folder.path, `caseload-${size}.csv`);
  writeFileSync(path, csvOf(size));
  const [file] = await picked(session, 'extract', [path]);
  const { extract, suggested } = await session.ask('readExtract', file?.token ?? '');
  const { digest, refused, added } = await session.ask('previewExtract', extract, suggested);
  if (refused.length > 0 || added.length < size)
    throw new Error(`the caseload was not understood: ${JSON.stringify(refused.slice(0, 3))}`);
  return timed(() => session.ask('takeInExtract', extract, suggested, digest));
}

export const everything = {
  sort: { by: 'reference', descending: false },
  text: '',
  standings: [],
  bodies: [],
  kinds: [],
  from: 0,
} as const;

export async function casesOf({ ask }: Session, count: number): Promise<readonly CaseRow[]> {
  return (await ask('listCases', { ...everything, count })).rows;
}
