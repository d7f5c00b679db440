import { describe, expect, it } from 'vitest';
import { evolveBody } from '../../../shared/domain/body/evolve.ts';
import { groupBodies, lookAlike } from '../../../shared/domain/body/groups.ts';
import { begun, recordOf } from './given-body.ts';

const a = 'a'.repeat(32);
const b = 'b'.repeat(32);
const spelling = (name: string) =>
  ({ kind: 'body.spelling-joined', body: { spelling: name } }) as const;
const spellingsOf = (written: readonly string[], ...records: ReturnType<typeof recordOf>[]) =>
  groupBodies(written, records).all.map(({ spellings }) => spellings);

describe('the bodies of a caseload', () => {
  it('are one where only case and spaces differ, and apart where anything else does', () => {
    expect(spellingsOf(['Aberwen  Council', 'ABERWEN COUNCIL', 'Aberwen Cncl'])).toEqual([
      ['Aberwen Council'],
      ['Aberwen Cncl'],
    ]);
  });

  it('are joined by what a record says, and written as it writes them', () => {
    const record = recordOf(a, begun('Aberwen Council'), spelling('Aberwen Cncl'));
    const groups = groupBodies(['ABERWEN CNCL', 'aberwen council', 'Other'], [record]);
    expect(groups.all.map(({ spellings }) => spellings)).toEqual([
      ['Aberwen Cncl', 'Aberwen Council'],
      ['Other'],
    ]);
    expect(groups.of('aberwen  cncl')?.records).toEqual([record]);
    expect(groups.of('Nobody')).toBeUndefined();
  });

  it('are one through a name two records share, whatever order they come in', () => {
    const one = recordOf(b, begun('Aberwen Council'), spelling('ACC'));
    const other = recordOf(a, begun('Cyngor Aberwen'), spelling('ACC'));
    for (const records of [
      [one, other],
      [other, one],
    ]) {
      const [group] = groupBodies([], records).all;
      expect(group?.spellings).toEqual(['Aberwen Council', 'ACC', 'Cyngor Aberwen']);
      expect(group?.records.map(({ bodyId }) => bodyId)).toEqual([a, b]);
      expect(group?.key).toBe('ABERWEN COUNCIL');
    }
  });

  it('have each the records that are theirs', () => {
    const [one, two] = [recordOf(a, begun('Aberwen Council')), recordOf(b, begun('Vale Council'))];
    const groups = groupBodies(['The Trust'], [one, two]);
    expect(groups.of('Aberwen Council')?.records).toEqual([one]);
    expect(groups.of('Vale Council')?.records).toEqual([two]);
    expect(groups.of('The Trust')?.records).toEqual([]);
  });

  it('are written without the spaces around them', () => {
    expect(spellingsOf([' Aberwen Council '])).toEqual([['Aberwen Council']]);
  });

  it('are not begun by anything but a record', () => {
    const event = { kind: 'body.kind-set', body: { bodyKind: 'council' } } as const;
    const stamp = { by: 'elin', device: 'd', at: '2026-11-20T10:00:00.000Z' };
    expect(evolveBody(null, { event, stamp, subject: a })).toBeNull();
  });

  it.each<[string, string, string, boolean]>([
    ['marks on letters', 'Tŷ Glan Trust', 'Ty Glan Trust', true],
    ['full stops and apostrophes', 'St. Mary’s Trust', 'St Marys Trust', true],
    ['a number', 'Practice 7', 'Practice 8', false],
    ['where a word ends', 'Town Hall Trust', 'Townhall Trust', false],
  ])('that differ in %s', (_, name, other, isAlike) => {
    const groups = groupBodies([name, other], []);
    const own = groups.of(name);
    expect(own && lookAlike(own, groups.all)).toEqual(isAlike ? [other] : []);
  });

  it('that look alike are offered and stay apart', () => {
    const groups = groupBodies(
      ['The Town & Vale Trust', 'Town and Vale Trust', 'Tŵn and Vale Trust', 'Vale Trust'],
      [],
    );
    expect(groups.all).toHaveLength(4);
    const own = groups.of('Town and Vale Trust');
    if (own === undefined) throw new Error('not there');
    expect(lookAlike(own, groups.all)).toEqual(['The Town & Vale Trust']);
  });
});
