import { ChevronDown, ChevronRight, Copy, File, FileImage, FileText } from 'lucide-react';
import { useState } from 'react';
import type { EvidenceItem } from '../../../shared/domain/case/state.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { Custody, type Members } from './custody.tsx';
import { previewOf } from './preview/kinds.ts';
import { SaveCopy } from './save-copy.tsx';

const icons = { pdf: FileText, text: FileText, image: FileImage } as const;

export type EvidenceCardProps = {
  readonly caseId: string;
  readonly evidence: EvidenceItem;
  readonly repeats: readonly EvidenceItem[];
  readonly members: Members;
  /** Names of the recommendations an item was filed to: "R1 and R2", or the whole case. */
  readonly targetOf: (evidence: EvidenceItem) => string;
  readonly isRead: boolean;
  readonly onRead: () => void;
};

/** One filed item: its name shown safely, what it was filed to, and its custody on demand. */
export function EvidenceCard(props: EvidenceCardProps) {
  const { t, bytes, day } = useWords();
  const { caseId, evidence, targetOf } = props;
  const [isOpen, setOpen] = useState(false);
  const name = visible(evidence.item.name);
  const kind = previewOf(evidence.item.mime);
  const Icon = kind === null ? File : icons[kind];
  const facts = [
    bytes(evidence.item.size),
    t('evidence.filed-to', { target: targetOf(evidence) }),
    day(evidence.item.receivedOn, 'short'),
  ];
  return (
    <li className="evidence-card" data-read={props.isRead || undefined}>
      <div className="evidence-head">
        <Icon aria-hidden className="icon" />
        <div className="evidence-words">
          <bdi className="evidence-name">{name}</bdi>
          <span className="soft small">{facts.join(' · ')}</span>
        </div>
        <div className="evidence-acts">
          {kind === null ? null : (
            <Button
              size="s"
              onPress={props.onRead}
              aria-label={t('evidence.read-named', { name })}
              aria-pressed={props.isRead}
            >
              {t('evidence.read')}
            </Button>
          )}
          <Button
            size="s"
            look="quiet"
            icon={isOpen ? ChevronDown : ChevronRight}
            aria-expanded={isOpen}
            aria-label={t('evidence.custody-of', { name })}
            onPress={() => setOpen(!isOpen)}
          >
            {t('evidence.custody')}
          </Button>
        </div>
      </div>
      {props.repeats.map((earlier) => (
        <p key={earlier.evidenceId} className="evidence-repeat small">
          <Copy aria-hidden className="icon" />
          {t('evidence.repeat', {
            day: day(earlier.item.receivedOn, 'day'),
            name: visible(earlier.item.name),
            target: targetOf(earlier),
          })}
        </p>
      ))}
      {isOpen ? (
        <div className="evidence-custody">
          <Custody evidence={evidence} members={props.members} />
          <p className="soft small">{t('evidence.copy-outside')}</p>
          <SaveCopy caseId={caseId} evidence={evidence} />
        </div>
      ) : null}
    </li>
  );
}
