export type BundlePreview = {
  readonly bundle: string;
  readonly name: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly device: string;
  readonly isKnownDevice: boolean;
  readonly cases: readonly {
    readonly caseId: string;
    readonly reference: string;
    readonly title: string;
    readonly bodies: string;
    readonly isNew: boolean;
    readonly newEntries: number;
    readonly newEvidence: number;
    readonly conflicts: number;
    /** Another case here carries the same reference. */
    readonly sameReference: boolean;
  }[];
  readonly newEntries: number;
  readonly knownEntries: number;
  /** Entries the bundle refers to but neither it nor we hold: who wrote them, and how many. */
  readonly waitingFor: readonly { readonly device: string; readonly entries: number }[];
  readonly forks: number;
  /** Bodies it says something new of: whom to write to, what to know. */
  readonly bodies: number;
  readonly newEvidence: number;
  readonly evidenceBytes: number;
};

export type Verification = {
  readonly entries: number;
  readonly devices: number;
  /** Entry keys that failed, with what failed; empty when all is well. */
  readonly failures: readonly { readonly entry: string; readonly code: string }[];
  readonly chainHolds: boolean;
  readonly replayEqualsReadModel: boolean;
  /** SHA-256 of the read model of the named cases (all when none named), the same on every device. */
  readonly digest: string;
  readonly mirrorAgrees: boolean;
};
