import { describe, expect, it } from 'vitest';
import {
  evolveMember,
  type Member,
  type MemberEvent,
  memberEvents,
  rolesOf,
} from '../../../../../shared/domain/member/events.ts';

const device = (first: string) => ({
  device: first.repeat(32),
  publicKey: 'AAAA',
  recipient: `age1${first}`,
});
const joined = (name: string, role: Member['role']): MemberEvent => ({
  kind: 'member.joined',
  body: { name, role },
});
const enrolled = (first: string): MemberEvent => ({ kind: 'device.enrolled', body: device(first) });
const given = (...roles: Member['role'][]): MemberEvent => ({
  kind: 'member.roles-set',
  body: { roles, reason: 'cover' },
});
const fold = (...events: readonly MemberEvent[]): Member | null =>
  events.reduce<Member | null>((member, event) => evolveMember(member, 'm1', event), null);

describe('a member of the office', () => {
  it('who joins has a name, a role and no device yet', () => {
    expect(fold(joined('Elin', 'investigator'))).toEqual({
      memberId: 'm1',
      name: 'Elin',
      role: 'investigator',
      roles: ['investigator'],
      devices: [],
      absences: [],
    });
  });

  it('has every device that was enrolled, in its order', () => {
    const member = fold(joined('Elin', 'manager'), enrolled('a'), enrolled('b'));
    expect(member).toEqual({
      memberId: 'm1',
      name: 'Elin',
      role: 'manager',
      roles: ['manager'],
      devices: [device('a'), device('b')],
      absences: [],
    });
  });

  it('may be given several roles, which stand for all that were held before', () => {
    const member = fold(joined('Elin', 'manager'), enrolled('a'), given('director', 'auditor'));
    expect(member).toEqual({
      memberId: 'm1',
      name: 'Elin',
      role: 'manager',
      roles: ['director', 'auditor'],
      devices: [device('a')],
      absences: [],
    });
    expect(fold(joined('Elin', 'manager'), given('director'), joined('Elin', 'manager'))).toEqual(
      expect.objectContaining({ role: 'manager', roles: ['director'] }),
    );
  });

  it('who joins again under a new name and role keeps the devices', () => {
    const member = fold(
      joined('Elin', 'investigator'),
      enrolled('a'),
      joined('Elin M', 'director'),
    );
    expect(member).toMatchObject({ name: 'Elin M', role: 'director', devices: [device('a')] });
  });

  it('is nobody while only a device or roles are known', () => {
    expect(fold(enrolled('a'))).toBeNull();
    expect(fold(given('director'))).toBeNull();
  });

  it('holds the roles that were given, and as a stranger works as an investigator', () => {
    expect(rolesOf({ roles: ['co-ordinator', 'manager'] })).toEqual(['co-ordinator', 'manager']);
    expect(rolesOf(undefined)).toEqual(['investigator']);
  });
});

describe('what is written of a member', () => {
  it('is refused without a name, and with a role no office has', () => {
    const { 'member.joined': schema } = memberEvents;
    expect(schema.safeParse({ name: 'Elin', role: 'co-ordinator' }).success).toBe(true);
    expect(schema.safeParse({ name: '', role: 'co-ordinator' }).success).toBe(false);
    expect(schema.safeParse({ name: 'Elin', role: 'owner' }).success).toBe(false);
  });

  it('names at least one role, and only roles an office has', () => {
    const { 'member.roles-set': schema } = memberEvents;
    expect(schema.safeParse({ roles: ['auditor'], reason: '' }).success).toBe(true);
    expect(schema.safeParse({ roles: [], reason: '' }).success).toBe(false);
    expect(schema.safeParse({ roles: ['owner'], reason: '' }).success).toBe(false);
  });

  it('names a device by its id, its key and its recipient', () => {
    const { 'device.enrolled': schema } = memberEvents;
    expect(schema.safeParse(device('a')).success).toBe(true);
    expect(schema.safeParse({ ...device('a'), device: 'a' }).success).toBe(false);
    expect(schema.safeParse({ ...device('a'), publicKey: '?' }).success).toBe(false);
  });
});
