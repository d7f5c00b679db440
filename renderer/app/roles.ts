import type { Role } from '../records/api.ts';

export const roles = [
  'investigator',
  'co-ordinator',
  'manager',
  'director',
] as const satisfies readonly Role[];

export const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role);
