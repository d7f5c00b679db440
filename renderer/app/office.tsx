import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Answer as AnswerOf, Desktop } from '../../shared/contracts/index.ts';
import type { CaseCommand } from '../../shared/domain/case/commands.ts';
import type { Refusal, Result } from '../../shared/kernel/result.ts';
import type { OfficeStatus, RecordsApi, RecordsNotice } from '../records/api.ts';

export type OpenOffice = Extract<OfficeStatus, { kind: 'open' }>;
export type AppInfo = AnswerOf<'app.info'>;

/** What the page was given when it started. */
export type BackOffice = {
  readonly records: RecordsApi;
  readonly desktop: Desktop<File>;
  readonly offerPassphrase: (passphrase: string) => void;
  readonly onNotice: (hear: (notice: RecordsNotice) => void) => () => void;
  readonly info: AppInfo;
};

export type Office = BackOffice & {
  readonly status: OfficeStatus;
  /** Every change of status comes from an answer of the worker and is put here. */
  readonly setStatus: (status: OfficeStatus) => void;
};

const OfficeContext = createContext<Office | null>(null);

export function OfficeProvider({
  office,
  children,
}: {
  readonly office: Office;
  readonly children: ReactNode;
}) {
  return <OfficeContext value={office}>{children}</OfficeContext>;
}

export function useOffice(): Office {
  const office = useContext(OfficeContext);
  if (office === null) throw new Error('no office around this view');
  return office;
}

/** The open office: for views that are only ever shown when one is. */
export function useOpenOffice(): OpenOffice {
  const { status } = useOffice();
  if (status.kind !== 'open') throw new Error('no open office around this view');
  return status;
}

/** Hears the worker while the view is shown. */
export function useNotice(hear: (notice: RecordsNotice) => void): void {
  const { onNotice } = useOffice();
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => onNotice((notice) => latest.current(notice)), [onNotice]);
}

/** A number that grows whenever the records changed (of one case, when one is named): at most once a frame. */
export function useRevision(caseId?: string): number {
  const [revision, setRevision] = useState(0);
  const frame = useRef<number | null>(null);
  useNotice((notice) => {
    if (notice.kind !== 'changed') return;
    if (caseId !== undefined && notice.caseIds !== 'all' && !notice.caseIds.includes(caseId))
      return;
    frame.current ??= requestAnimationFrame(() => {
      frame.current = null;
      setRevision((count) => count + 1);
    });
  });
  useEffect(
    () => () => {
      if (frame.current !== null) cancelAnimationFrame(frame.current);
    },
    [],
  );
  return revision;
}

/** What a question has come to so far; while it is asked again the last value stays. */
export type Answer<T> = {
  readonly value: T | null;
  readonly refusal: Refusal | null;
  readonly isLoading: boolean;
  readonly again: () => void;
};

/**
 * Asks the records worker, and again when `deps` change or the records did.
 * Answers that arrive out of turn are dropped.
 */
export function useAnswer<T>(
  ask: (records: RecordsApi) => Promise<Result<T>>,
  deps: readonly (string | number | boolean | null)[],
): Answer<T> {
  const { records } = useOffice();
  const revision = useRevision();
  const latest = useRef(ask);
  latest.current = ask;
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify([...deps, revision, turn]);
  const [held, setHeld] = useState<{ key: string; result: Result<T> | null; value: T | null }>({
    key: '',
    result: null,
    value: null,
  });
  useEffect(() => {
    let isStale = false;
    void latest.current(records).then((result) => {
      if (isStale) return;
      setHeld((before) => ({ key, result, value: result.ok ? result.value : before.value }));
    });
    return () => {
      isStale = true;
    };
  }, [records, key]);
  return {
    value: held.value,
    refusal: held.result !== null && !held.result.ok ? held.result.error : null,
    isLoading: held.key !== key,
    again: useCallback(() => setTurn((count) => count + 1), []),
  };
}

export type Deed<Args extends readonly unknown[], T> = {
  readonly run: (...args: Args) => Promise<Result<T>>;
  readonly isBusy: boolean;
  /** Why the last attempt was refused; null once it is dismissed or tried again. */
  readonly refusal: Refusal | null;
  readonly dismiss: () => void;
};

/** Something a person sets going: busy while it runs, and its refusal kept for the view to show. */
export function useDeed<Args extends readonly unknown[], T>(
  work: (...args: Args) => Promise<Result<T>>,
): Deed<Args, T> {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const latest = useRef(work);
  latest.current = work;
  const run = useCallback(async (...args: Args) => {
    setBusy(true);
    setRefusal(null);
    try {
      const result = await latest.current(...args);
      if (!result.ok) setRefusal(result.error);
      return result;
    } finally {
      setBusy(false);
    }
  }, []);
  return { run, isBusy, refusal, dismiss: useCallback(() => setRefusal(null), []) };
}

/** Gives a case command. Show `refusal` with `<Refusal>` beside the form that gave it. */
export function useCommand() {
  const { records } = useOffice();
  return useDeed((command: CaseCommand) => records.command(command));
}

export type Progress = Extract<RecordsNotice, { kind: 'progress' }>;

/** How far a long task has come; null when it is not under way. */
export function useProgress(task: Progress['task']): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useNotice((notice) => {
    if (notice.kind === 'progress' && notice.task === task) {
      setProgress(notice.done >= notice.total ? null : notice);
    }
  });
  return progress;
}
