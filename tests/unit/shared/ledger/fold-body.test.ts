import { describe, expect, it } from 'vitest';
import type { BodyEvent } from '../../../../shared/domain/body/events.ts';
import type { Header } from '../../../../shared/ledger/entry.ts';
import { type BodyItem, foldBody, foldBodyOn } from '../../../../shared/ledger/fold-body.ts';

const subject = 'b'.repeat(32);
const [here, there] = ['1'.repeat(32), '2'.repeat(32)];
const item = (
  device: string,
  seq: number,
  event: BodyEvent,
  seen: Header['seen'] = {},
): BodyItem => ({
  header: {
    v: 1,
    device,
    epoch: 1,
    seq,
    prev: '0'.repeat(64),
    subject,
    kind: event.kind,
    at: `2026-04-0${seq}T09:00:00.000Z-0000`,
    by: device,
    seen,
    bodyHash: '0'.repeat(64),
  },
  event,
});
const kind = (bodyKind: 'landlord' | 'council' | 'school'): BodyEvent => ({
  kind: 'body.kind-set',
  body: { bodyKind },
});
const begun = item(here, 1, { kind: 'body.recorded', body: { name: 'Aberwen' } });
const seen = { [`${here}-1`]: 1 };
const ours = item(here, 2, kind('council'), seen);
const theirs = item(there, 3, kind('landlord'), seen);

describe('a record of a body', () => {
  it('said two ways by people who had not seen each other is a conflict until one who saw both settles it', () => {
    const both = foldBody(subject, [begun, ours, theirs]);
    expect(both.conflicts).toMatchObject([
      { field: 'kind', values: [{ by: here }, { by: there }] },
    ]);
    expect(foldBody(subject, [theirs, ours, begun])).toEqual(both);
    const settled = item(here, 4, kind('school'), { [`${here}-1`]: 2, [`${there}-1`]: 3 });
    expect(foldBody(subject, [begun, ours, theirs, settled])).toMatchObject({
      state: { kind: 'school' },
      conflicts: [],
    });
    expect(foldBodyOn(subject, both, settled)).toEqual(
      foldBody(subject, [begun, ours, theirs, settled]),
    );
  });

  it('is none until it was begun', () => {
    expect(foldBody(subject, [ours])).toEqual({ state: null, conflicts: [] });
  });
});
