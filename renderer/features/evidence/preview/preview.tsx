import { FileQuestion } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { EvidenceItem } from '../../../../shared/domain/case/state.ts';
import type { Refusal as RefusalData } from '../../../../shared/kernel/result.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { useOffice } from '../../../app/office.tsx';
import { useWords } from '../../../i18n/index.ts';
import { EmptyState, Loading, Refusal } from '../../../ui/index.ts';
import { SaveCopy } from '../save-copy.tsx';
import { previewOf } from './kinds.ts';
import { PreviewFrame } from './preview-frame.tsx';
import './preview.css';

type Held = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: string;
  readonly name: string;
};

/** The item being read. Opening it is recorded, so its bytes are asked for once per choice. */
export function Preview({
  caseId,
  evidence,
}: {
  readonly caseId: string;
  readonly evidence: EvidenceItem | null;
}) {
  const { t } = useWords();
  if (evidence === null)
    return <EmptyState title={t('evidence.preview')}>{t('evidence.preview-choose')}</EmptyState>;
  if (previewOf(evidence.item.mime) === null) {
    return (
      <EmptyState
        icon={FileQuestion}
        title={t('evidence.preview-none')}
        acts={<SaveCopy caseId={caseId} evidence={evidence} />}
      />
    );
  }
  return <OpenedItem key={evidence.evidenceId} caseId={caseId} evidence={evidence} />;
}

function OpenedItem({
  caseId,
  evidence,
}: {
  readonly caseId: string;
  readonly evidence: EvidenceItem;
}) {
  const { t } = useWords();
  const { evidenceId, item } = evidence;
  const [turn, setTurn] = useState(0);
  const { held, refusal } = useBytes(caseId, evidenceId, turn);
  const kind = previewOf(item.mime);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (held !== null) room.current?.scrollIntoView({ block: 'nearest' });
  }, [held]);
  if (refusal !== null) return <Refusal refusal={refusal} />;
  if (held === null || kind === null)
    return <Loading label={t('evidence.preview-opening', { name: visible(item.name) })} />;
  return (
    <div className="preview-room" ref={room}>
      <PreviewFrame key={turn} item={{ ...held, kind }} onAgain={() => setTurn(turn + 1)} />
    </div>
  );
}

function useBytes(caseId: string, evidenceId: string, turn: number) {
  const { records } = useOffice();
  const [held, setHeld] = useState<Held | null>(null);
  const [refusal, setRefusal] = useState<RefusalData | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again
  useEffect(() => {
    let isStale = false;
    setHeld(null);
    setRefusal(null);
    void records.evidenceBytes(caseId, evidenceId).then((answer) => {
      if (isStale) return;
      if (answer.ok) setHeld(answer.value);
      else setRefusal(answer.error);
    });
    return () => {
      isStale = true;
    };
  }, [records, caseId, evidenceId, turn]);
  return { held, refusal };
}
