import { describe, expect, it } from 'vitest';
import { begun, council, decideOn, newId, recordOf, refused, refusedWith } from './given-body.ts';

const a = 'a'.repeat(32);
const b = 'b'.repeat(32);

describe('names of a body', () => {
  const join = { kind: 'joinSpelling', name: council, spelling: ' Aberwen  C.C. ' } as const;
  const joined = { kind: 'body.spelling-joined', body: { spelling: 'Aberwen C.C.' } } as const;

  it('are joined by a person, each once', () => {
    const record = recordOf(a, begun(), joined);
    expect(decideOn(join, [recordOf(a, begun())])).toEqual({
      ok: true,
      value: [{ bodyId: a, event: joined, isNew: false }],
    });
    expect(decideOn(join, [record])).toMatchObject(refused('body.same'));
    expect(decideOn({ ...join, spelling: '' })).toMatchObject(refused('words.missing'));
  });

  it('are parted again with a reason, where they were joined', () => {
    const record = recordOf(a, begun(), joined);
    const part = { kind: 'partSpelling', name: council, spelling: 'aberwen c.c.' } as const;
    const event = {
      kind: 'body.spelling-parted',
      body: { spelling: 'aberwen c.c.', reason: 'A community council' },
    } as const;
    expect(decideOn({ ...part, reason: 'A community council' }, [record])).toEqual({
      ok: true,
      value: [{ bodyId: a, event, isNew: false }],
    });
    expect(decideOn({ ...part, reason: '' }, [record])).toMatchObject(refused('reason.missing'));
    const own = { ...part, spelling: council, reason: 'x' };
    expect(decideOn(own, [record])).toMatchObject(refused('body.spelling-own'));
    expect(recordOf(a, begun(), joined, event).spellings).toEqual([]);
  });

  const reason = 'A community council';
  const part = (spelling: string) =>
    ({ kind: 'partSpelling', name: council, spelling, reason }) as const;
  const parted = (spelling: string) =>
    ({ kind: 'body.spelling-parted', body: { spelling, reason } }) as const;
  const spelled = (spelling: string) =>
    ({ kind: 'body.spelling-joined', body: { spelling } }) as const;

  it('are parted from the record that joined them alone, without the spaces around', () => {
    const records = [recordOf(a, begun()), recordOf(b, begun(), spelled('ACC'), joined)];
    const command = { ...part(' ACC '), reason: ` ${reason} ` };
    expect(decideOn(command, records)).toEqual({
      ok: true,
      value: [{ bodyId: b, event: parted('ACC'), isNew: false }],
    });
  });

  it('are not parted where nobody joined them, and the spelling is named', () => {
    expect(decideOn(part('Nowhere'), [recordOf(a, begun())])).toMatchObject(
      refusedWith('body.spelling-own', { spelling: 'Nowhere' }),
    );
    const records = [recordOf(a, begun()), recordOf(b, begun())];
    expect(decideOn(part('Nowhere'), records)).toMatchObject(refused('body.spelling-own'));
  });

  it('are not parted where they are the one record’s own name or its Welsh name', () => {
    const welsh = {
      kind: 'body.welsh-name-set',
      body: { welshName: 'Cyngor Sir Aberwen' },
    } as const;
    const own = recordOf(a, begun(), spelled(council));
    expect(decideOn(part(council), [own])).toMatchObject(refused('body.spelling-own'));
    const inWelsh = recordOf(a, begun(), spelled('Cyngor Sir Aberwen'), welsh);
    expect(decideOn(part('Cyngor Sir Aberwen'), [inWelsh])).toMatchObject(
      refused('body.spelling-own'),
    );
  });

  it('are parted where another record was begun under them: the two records come apart', () => {
    const records = [recordOf(a, begun(), joined), recordOf(b, begun('Aberwen C.C.'))];
    expect(decideOn(part('Aberwen C.C.'), records)).toEqual({
      ok: true,
      value: [{ bodyId: a, event: parted('Aberwen C.C.'), isNew: false }],
    });
  });

  it('in Welsh begin a record where there is none, and are said to every record', () => {
    const command = { kind: 'setWelshName', name: council, welshName: 'Cyngor Aberwen' } as const;
    const event = { kind: 'body.welsh-name-set', body: { welshName: 'Cyngor Aberwen' } } as const;
    expect(decideOn(command)).toEqual({
      ok: true,
      value: [
        { bodyId: newId, event: begun(), isNew: true },
        { bodyId: newId, event, isNew: false },
      ],
    });
    expect(decideOn(command, [recordOf(a, begun(), event), recordOf(b, begun())])).toMatchObject({
      ok: true,
      value: [{ bodyId: a }, { bodyId: b }],
    });
    const inConflict = (_: string, field: string) => field === 'welshName';
    expect(decideOn(command, [recordOf(a, begun(), event)], { inConflict })).toMatchObject({
      ok: true,
    });
  });

  it('in Welsh are not taken away where no record was ever said to have one', () => {
    const command = { kind: 'setWelshName', name: council, welshName: '' } as const;
    expect(decideOn(command, [recordOf(a, begun())])).toMatchObject(refused('body.same'));
  });

  it('in Welsh are one more name, taken away when left empty', () => {
    const command = {
      kind: 'setWelshName',
      name: council,
      welshName: ' Cyngor Sir Aberwen ',
    } as const;
    const event = {
      kind: 'body.welsh-name-set',
      body: { welshName: 'Cyngor Sir Aberwen' },
    } as const;
    expect(decideOn(command, [recordOf(a, begun())])).toEqual({
      ok: true,
      value: [{ bodyId: a, event, isNew: false }],
    });
    expect(decideOn(command, [recordOf(a, begun(), event)])).toMatchObject(refused('body.same'));
    expect(decideOn({ ...command, welshName: '' })).toMatchObject(refused('body.same'));
    expect(decideOn({ ...command, welshName: '' }, [recordOf(a, begun(), event)])).toMatchObject({
      ok: true,
    });
  });
});
