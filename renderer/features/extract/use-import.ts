import { useState } from 'react';
import type {
  ExtractMapping,
  ExtractPreview,
  ExtractReading,
} from '../../../shared/domain/extract/vocabulary.ts';
import type { Refusal, Result } from '../../../shared/kernel/result.ts';
import { useDeed, useOffice } from '../../app/office.tsx';

type Outcome = { readonly cases: number; readonly actions: number; readonly changed: number };

export type ImportStep =
  | { readonly kind: 'file' }
  | { readonly kind: 'columns'; readonly reading: ExtractReading; readonly mapping: ExtractMapping }
  | {
      readonly kind: 'check';
      readonly reading: ExtractReading;
      readonly mapping: ExtractMapping;
      readonly preview: ExtractPreview;
    }
  | { readonly kind: 'done'; readonly outcome: Outcome };

/** The steps of an import: read, map, check, take in. Nothing changes before the last. */
export function useImport() {
  const { records, desktop } = useOffice();
  const [step, setStep] = useState<ImportStep>({ kind: 'file' });
  const [passedOver, setPassedOver] = useState<Refusal | null>(null);

  const read = useDeed(async (token: string) => {
    const answer = await records.readExtract(token);
    if (answer.ok) {
      setStep({ kind: 'columns', reading: answer.value, mapping: answer.value.suggested });
    }
    return answer;
  });
  const offer = async (offered: ReturnType<typeof desktop.offerFiles>) => {
    const answer = await offered;
    setPassedOver(answer.ok ? null : answer.error);
    const file = answer.ok ? answer.value.files[0] : undefined;
    if (file !== undefined) await read.run(file.token);
    else if (answer.ok && answer.value.passedOver.length > 0) {
      setPassedOver({ code: 'file.not-a-file' });
    }
  };
  const check = useDeed(async (reading: ExtractReading, mapping: ExtractMapping) => {
    const answer = await records.previewExtract(reading.extract, mapping);
    if (answer.ok) setStep({ kind: 'check', reading, mapping, preview: answer.value });
    return answer;
  });
  const takeIn = useDeed(async (): Promise<Result<Outcome | null>> => {
    if (step.kind !== 'check') return { ok: true, value: null };
    const { reading, mapping, preview } = step;
    const answer = await records.takeInExtract(reading.extract, mapping, preview.digest);
    if (answer.ok) setStep({ kind: 'done', outcome: answer.value });
    return answer;
  });
  const dismiss = () => {
    read.dismiss();
    check.dismiss();
    takeIn.dismiss();
    setPassedOver(null);
  };
  return {
    step,
    read,
    check,
    takeIn,
    refusal: passedOver ?? read.refusal ?? check.refusal ?? takeIn.refusal,
    dismiss,
    pick: () => offer(desktop.call['intake.pick']({ what: 'extract' })),
    drop: (files: readonly File[]) => offer(desktop.offerFiles(files)),
    map: (mapping: ExtractMapping) => {
      if (step.kind === 'columns') setStep({ ...step, mapping });
    },
    backToColumns: () => {
      dismiss();
      if (step.kind === 'check') setStep({ ...step, kind: 'columns' });
    },
    startAgain: () => {
      dismiss();
      setStep({ kind: 'file' });
    },
  };
}

export type Import = ReturnType<typeof useImport>;
