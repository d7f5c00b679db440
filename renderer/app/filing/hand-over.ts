import type { Desktop } from '../../../shared/contracts/index.ts';
import { mostContent, mostPiece, type Offer } from '../../../shared/contracts/intake.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';

type Offered = Offer['files'][number];

/**
 * Offers what was dropped or pasted. A file is offered where it lies; what has no file behind it (an image
 * from the clipboard, an item of another program) is handed over byte by byte, under `nameOf`.
 */
export async function handOver(
  desktop: Desktop<File>,
  files: readonly File[],
  nameOf: (file: File, index: number) => string,
): Promise<Result<Offer>> {
  const offered = await desktop.offerFiles(files);
  if (!offered.ok) return offered;
  const given: Offered[] = [];
  const passedOver = [...offered.value.passedOver];
  for (const [at, index] of offered.value.withoutFile.entries()) {
    const file = files[index];
    if (file === undefined) continue;
    const name = nameOf(file, at);
    const taken = await giveBytes(desktop, file, name);
    if (taken.ok) given.push(taken.value);
    else passedOver.push({ name, code: taken.error.code });
  }
  return ok({ files: [...offered.value.files, ...given], passedOver, withoutFile: [] });
}

async function giveBytes(
  desktop: Desktop<File>,
  file: File,
  name: string,
): Promise<Result<Offered>> {
  const { size } = file;
  if (size === 0) return refuse('file.empty');
  if (size > mostContent) return refuse('file.too-large');
  const begun = await desktop.call['intake.begin-content']({ name, size });
  if (!begun.ok) return begun;
  const { token } = begun.value;
  for (let at = 0; at < size; at += mostPiece) {
    const piece = await bytesOf(file.slice(at, at + mostPiece));
    if (piece === null) return refuse('file.unreadable');
    const added = await desktop.call['intake.add-content']({ token, piece });
    if (!added.ok) return added;
  }
  return ok({ token, name, folder: '', size });
}

/** A clipboard may take back what it showed. */
async function bytesOf(part: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await part.arrayBuffer());
  } catch {
    return null;
  }
}
