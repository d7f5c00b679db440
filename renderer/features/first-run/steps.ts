import type { Role } from '../../records/api.ts';

export const steps = [
  'language',
  'passphrase',
  'recovery',
  'person',
  'procedure',
  'begin',
] as const;
export type Step = (typeof steps)[number];

/** What has been given so far. The passphrase is held only until the records are made. */
export type Given = {
  readonly passphrase: string;
  readonly recoveryKey: string | null;
  readonly recoveryKeyTyped: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly procedureId: string | null;
};

export const nothingGiven: Given = {
  passphrase: '',
  recoveryKey: null,
  recoveryKeyTyped: '',
  name: '',
  roles: [],
  procedureId: null,
};

/** What each step is handed and hands on. */
export type StepProps = {
  readonly given: Given;
  readonly onGiven: (given: Partial<Given>) => void;
  readonly onNext: () => void;
};
