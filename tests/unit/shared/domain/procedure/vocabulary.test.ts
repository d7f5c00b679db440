import { describe, expect, it } from 'vitest';
import { procedures } from '../../../../../shared/domain/procedure/registry.ts';
import { slug } from '../../../../../shared/domain/procedure/slug.ts';
import { ruleSource } from '../../../../../shared/domain/procedure/source.ts';
import { procedure } from '../../../../../shared/domain/procedure/vocabulary.ts';

describe('short names', () => {
  it.each(['a', 'chase-2', 'psow'])('%s is one', (name) => {
    expect(slug.safeParse(name).success).toBe(true);
  });

  it.each(['', '2-chase', '-a', 'Chase', 'chase 2', 'chase_2', ' chase', 'chase\n'])(
    '“%s” is none',
    (name) => {
      expect(slug.safeParse(name).success).toBe(false);
    },
  );
});

describe('sources', () => {
  const parses = (source: unknown) => ruleSource.safeParse(source).success;
  const text = (...refs: readonly string[]) => parses({ kind: 'text', refs });

  it('name texts by their number, some with a letter', () => {
    expect(text('S2', 'S31', 'S42b')).toBe(true);
    for (const ref of ['S', 'S123', '2', 'XS2', 'S2~', 'S2bc', 'S2-'])
      expect(text(ref), ref).toBe(false);
    expect(text()).toBe(false);
  });

  it('are of four kinds, and hold nothing else', () => {
    for (const kind of ['background', 'proposal', 'office']) expect(parses({ kind })).toBe(true);
    expect(parses({ kind: 'text' })).toBe(false);
    expect(parses({ kind: 'office', refs: ['S2'] })).toBe(false);
    expect(parses({ kind: 'hearsay' })).toBe(false);
  });
});

describe('a procedure', () => {
  const [first] = procedures;
  const parses = (change: object) => procedure.safeParse({ ...first, ...change }).success;

  it('counts its versions from 1', () => {
    expect(parses({})).toBe(true);
    for (const version of ['1', '10']) expect(parses({ version }), version).toBe(true);
    for (const version of ['0', '01', 'x1', '1x', '1 ', ''])
      expect(parses({ version }), version).toBe(false);
  });

  it('leaves no setting out and has none that is unknown', () => {
    for (const setting of ['steps', 'gate', 'categories', 'words', 'retentionMonths'])
      expect(parses({ [setting]: undefined }), setting).toBe(false);
    expect(parses({ more: 1 })).toBe(false);
  });

  it('says for every step who takes it', () => {
    const { assess: _, ...rest } = first?.steps ?? {};
    expect(parses({ steps: rest })).toBe(false);
    expect(parses({ steps: { ...first?.steps, dance: first?.steps.assess } })).toBe(false);
  });

  it('rises by date within an office', () => {
    const ids = new Set(procedures.map(({ id }) => id));
    for (const id of ids) {
      const days = procedures.filter((each) => each.id === id).map((each) => each.effectiveFrom);
      expect(days).toEqual([...new Set(days)].toSorted());
    }
  });
});
