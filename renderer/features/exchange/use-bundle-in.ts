import { useEffect, useRef, useState } from 'react';
import type { Refusal, Result } from '../../../shared/kernel/result.ts';
import { useDeed, useOffice } from '../../app/office.tsx';
import type { BundlePreview } from '../../records/api.ts';
import { type Incoming, takeIncoming, useIncoming } from './incoming.ts';

type Taken = { readonly cases: number; readonly entries: number; readonly evidence: number };

export type BundleIn =
  | { readonly kind: 'none' }
  | { readonly kind: 'asks-passphrase'; readonly file: Incoming }
  | { readonly kind: 'opened'; readonly preview: BundlePreview }
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'left' };

/** Opening a bundle, looking at it, and then taking it in or leaving it. */
export function useBundleIn() {
  const { records, desktop } = useOffice();
  const [state, setState] = useState<BundleIn>({ kind: 'none' });
  const [offerRefusal, setOfferRefusal] = useState<Refusal | null>(null);
  const incoming = useIncoming((one) => one.bundle);

  const open = useDeed(async (file: Incoming, passphrase: string | null) => {
    const answer = await records.openBundle(file.token, passphrase);
    if (answer.ok) setState({ kind: 'opened', preview: answer.value });
    else if (passphrase === null && answer.error.code === 'bundle.not-for-us') {
      setState({ kind: 'asks-passphrase', file });
    } else if (answer.error.code === 'file.token-spent') setState({ kind: 'none' });
    return answer;
  });
  const takeIn = useDeed(async (bundle: string) => {
    const answer = await records.takeInBundle(bundle);
    if (answer.ok) setState({ kind: 'taken', taken: answer.value });
    return answer;
  });
  const leave = async (bundle: string) => {
    await records.closeBundle(bundle);
    takeIn.dismiss();
    setState({ kind: 'left' });
  };
  const offer = async (offered: ReturnType<typeof desktop.offerFiles>) => {
    const answer: Result<{ files: Incoming[] }> = await offered;
    setOfferRefusal(answer.ok ? null : answer.error);
    const file = answer.ok ? answer.value.files[0] : undefined;
    if (file !== undefined) await open.run(file, null);
  };

  const { run } = open;
  useEffect(() => {
    const file = incoming === null ? null : takeIncoming();
    if (file !== null) void run(file, null);
  }, [incoming, run]);
  useCloseWhenLeft(state);

  return {
    state,
    isOpening: open.isBusy,
    isTaking: takeIn.isBusy,
    refusal: offerRefusal ?? shownRefusal(open.refusal, state) ?? takeIn.refusal,
    dismiss: () => {
      setOfferRefusal(null);
      open.dismiss();
      takeIn.dismiss();
    },
    pick: () => offer(desktop.call['intake.pick']({ what: 'bundle' })),
    drop: (files: readonly File[]) => offer(desktop.offerFiles(files.slice(0, 1))),
    tryPassphrase: (file: Incoming, passphrase: string) => open.run(file, passphrase),
    takeIn: (bundle: string) => takeIn.run(bundle),
    leave,
    startAgain: () => setState({ kind: 'none' }),
  };
}

/** That a bundle is not for our key is not said as a refusal while a passphrase is asked for. */
const shownRefusal = (refusal: Refusal | null, state: BundleIn): Refusal | null =>
  state.kind === 'asks-passphrase' && refusal?.code === 'bundle.not-for-us' ? null : refusal;

function useCloseWhenLeft(state: BundleIn): void {
  const { records } = useOffice();
  const bundle = useRef<string | null>(null);
  bundle.current = state.kind === 'opened' ? state.preview.bundle : null;
  useEffect(
    () => () => {
      if (bundle.current !== null) void records.closeBundle(bundle.current);
    },
    [records],
  );
}

export type BundleWork = ReturnType<typeof useBundleIn>;
