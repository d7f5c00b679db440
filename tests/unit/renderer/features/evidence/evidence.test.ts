import { describe, expect, it } from 'vitest';
import { canRun, previewOf } from '../../../../../renderer/features/evidence/preview/kinds.ts';
import { repeatsOf } from '../../../../../renderer/features/evidence/repeats.ts';
import type { EvidenceItem } from '../../../../../shared/domain/case/state.ts';

describe('what is previewed', () => {
  it.each([
    ['application/pdf', 'pdf'],
    ['image/jpeg', 'image'],
    ['text/csv; charset=utf-8', 'text'],
    ['text/html', 'text'],
    ['image/svg+xml', null],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', null],
    ['application/x-msdownload', null],
  ])('%s as %s', (mime, kind) => {
    expect(previewOf(mime)).toBe(kind);
  });

  it.each([
    ['application/x-msdownload', 'letter.pdf'],
    ['application/octet-stream', 'letter.pdf.EXE'],
    ['application/octet-stream', 'macro.docm '],
    ['text/html', 'letter'],
  ])('warns of %s named %s', (mime, name) => {
    expect(canRun(mime, name)).toBe(true);
  });

  it('does not warn of a letter', () => {
    expect(canRun('application/pdf', 'exe.pdf')).toBe(false);
  });
});

const item = (evidenceId: string, sha256: string, at: string) =>
  ({ evidenceId, item: { sha256 }, filed: { at } }) as EvidenceItem;

describe('the same bytes filed again', () => {
  it('names every earlier filing, and none for the first', () => {
    const first = item('a', 'x', '2025-10-01T09:00:00.000Z');
    const second = item('b', 'x', '2025-10-02T09:00:00.000Z');
    const third = item('c', 'x', '2025-10-03T09:00:00.000Z');
    const other = item('d', 'y', '2025-10-03T09:00:00.000Z');
    const repeats = repeatsOf([third, other, first, second]);
    expect(repeats.get('a')).toBeUndefined();
    expect(repeats.get('b')).toEqual([first]);
    expect(repeats.get('c')).toEqual([first, second]);
    expect(repeats.get('d')).toBeUndefined();
  });
});
