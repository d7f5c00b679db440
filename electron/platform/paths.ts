import { isAbsolute, join, resolve } from 'node:path';

/** What of the machine decides where things lie. */
export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: {
    readonly REDRESS_VAULT?: string | undefined;
    readonly REDRESS_PROFILE?: string | undefined;
    readonly LOCALAPPDATA?: string | undefined;
  };
  /** Where Electron would keep its profile. */
  readonly userData: string;
};

export type Places = {
  /** Key files, mirror, settings: what is backed up. One running app holds it at a time. */
  readonly vault: string;
  /** The browser's profile, which can be rebuilt from the vault. */
  readonly profile: string;
};

const isGiven = (value: string | undefined): value is string => value !== undefined && value !== '';

/**
 * `REDRESS_VAULT` names another vault, which then gets a profile of its own so that two never share a
 * database; `REDRESS_PROFILE` names the profile. On Windows both lie in LOCALAPPDATA: a roaming
 * profile would copy gigabytes of evidence at each sign-in.
 */
export function placesOf({ platform, env, userData }: Surroundings): Places {
  const named = env.REDRESS_VAULT;
  const namedProfile = env.REDRESS_PROFILE;
  const local = env.LOCALAPPDATA;
  const usual =
    platform === 'win32' && isGiven(local) && isAbsolute(local) ? join(local, 'Redress') : userData;
  const vault = isGiven(named) ? resolve(named) : join(usual, 'vault');
  const ownProfile = isGiven(named) ? join(vault, 'profile') : usual;
  return { vault, profile: isGiven(namedProfile) ? resolve(namedProfile) : ownProfile };
}
