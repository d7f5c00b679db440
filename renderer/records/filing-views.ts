/** An earlier filing of the same bytes, in this case or another one here. */
export type SameFile = {
  readonly caseId: string;
  readonly reference: string;
  /** The recommendation it was filed to first; null where it was filed to the case as a whole. */
  readonly recommendationId: string | null;
  readonly number: string;
  readonly name: string;
  readonly filedAt: string;
};

export type FiledReport = {
  readonly filed: readonly {
    readonly evidenceId: string;
    readonly name: string;
    /** Where the same bytes were filed before; null where nowhere. */
    readonly same: SameFile | null;
  }[];
  readonly refused: readonly {
    readonly name: string;
    readonly code: string;
    readonly detail?: Readonly<Record<string, string | number>>;
  }[];
};

/** An offered file with how it came. */
export type FilingToken = {
  readonly token: string;
  readonly name: string;
  readonly folder: string;
  readonly how: 'dropped' | 'picked' | 'pasted';
};

/** Where files go: some of a case's recommendations, or the case as a whole. */
export type FilingTarget = {
  readonly caseId: string;
  readonly recommendationIds: readonly string[];
  /** Which part of the one recommendation they prove. */
  readonly partId?: string;
};
