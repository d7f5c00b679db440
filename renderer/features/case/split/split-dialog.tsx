import { useMemo, useState } from 'react';
import { procedureOf } from '../../../../shared/domain/procedure/own.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import { useWords } from '../../../i18n/index.ts';
import { announce } from '../../../stores/tell.ts';
import { Banner, Button, Dialog, Loading, Refusal } from '../../../ui/index.ts';
import { PasteStep } from './paste-step.tsx';
import { gapsOf, type SheetRow } from './sheet.ts';
import { type Refused, SheetStep } from './sheet-step.tsx';
import { type ForCase, useFacts } from './use-facts.ts';
import { useSheet } from './use-sheet.ts';
import './split.css';

type SplitDialogProps = {
  readonly title: string;
  readonly about: ForCase;
  readonly draftName: string;
  readonly confirm: 'split.record' | 'split.to-form';
  /** Everything or nothing; `detail.order` of a refusal is the place of the row it is about. */
  readonly onConfirm: (rows: readonly SheetRow[]) => Promise<Result<unknown>>;
  readonly onClose: () => void;
};

const noRows: readonly SheetRow[] = [];

/** The words of a decision, pasted, read into rows, checked, and recorded in one. */
export function SplitDialog({
  title,
  about,
  draftName,
  confirm,
  onConfirm,
  onClose,
}: SplitDialogProps) {
  const { t } = useWords();
  const desk = useSheet(draftName);
  const rows = desk.sheet?.rows ?? noRows;
  const facts = useFacts(about, rows);
  const confirming = useConfirming(rows, onConfirm, async () => {
    await desk.forget();
    onClose();
  });
  const splitFacts = useMemo(() => {
    const { kinds = [], categories = [] } = procedureOf(about.procedure) ?? {};
    return { bodies: about.bodies, language: about.language, kinds, categories };
  }, [about]);
  const propose = () => {
    const sheet = desk.propose(splitFacts);
    announce(t('split.proposed', { count: sheet.rows.length }));
  };
  const isPasting = desk.sheet === null;
  return (
    <Dialog
      title={title}
      isOpen
      size="l"
      onClose={onClose}
      acts={
        isPasting ? (
          <>
            <Button onPress={onClose}>{t('ui.cancel')}</Button>
            <Button look="primary" isDisabled={desk.words.text.trim() === ''} onPress={propose}>
              {t('split.propose')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{t('ui.close')}</Button>
            <Button onPress={desk.backToWords}>{t('split.back')}</Button>
            <Button
              look="primary"
              isBusy={confirming.isBusy}
              isDisabled={rows.length === 0}
              onPress={() => void confirming.run()}
            >
              {t(confirm, { count: rows.length })}
            </Button>
          </>
        )
      }
    >
      <div className="split">
        {desk.isFound ? (
          <Banner
            acts={
              <Button size="s" onPress={() => void desk.forget()}>
                {t('split.begin-anew')}
              </Button>
            }
          >
            {t('split.draft-found')}
          </Banner>
        ) : null}
        {confirming.lacking > 0 ? (
          <Banner tone="warning">{t('split.not-ready', { count: confirming.lacking })}</Banner>
        ) : null}
        {confirming.refused === null ? null : <Refusal refusal={confirming.refused.refusal} />}
        {desk.sheet === null ? (
          <PasteStep words={desk.words} onChange={desk.setWords} onPropose={propose} />
        ) : facts === null ? (
          <Loading />
        ) : (
          <SheetStep desk={desk} sheet={desk.sheet} facts={facts} refused={confirming.refused} />
        )}
      </div>
    </Dialog>
  );
}

/** Confirms what is complete; what is refused is marked, and nothing is recorded. */
function useConfirming(
  rows: readonly SheetRow[],
  onConfirm: SplitDialogProps['onConfirm'],
  onDone: () => Promise<void>,
) {
  const [isBusy, setBusy] = useState(false);
  const [hasTried, setTried] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const lacking = rows.filter((row) => gapsOf(row).length > 0).length;
  const run = async () => {
    setTried(true);
    setRefused(null);
    const short = rows.find((row) => gapsOf(row).length > 0);
    if (short !== undefined) {
      focusRow(short.id);
      return;
    }
    setBusy(true);
    const answer = await onConfirm(rows);
    setBusy(false);
    if (answer.ok) {
      await onDone();
      return;
    }
    const order = answer.error.detail?.['order'];
    const row = typeof order === 'number' ? rows[order] : undefined;
    setRefused({ rowId: row?.id ?? null, refusal: answer.error });
    if (row !== undefined) focusRow(row.id);
  };
  return { isBusy, run, refused, lacking: hasTried ? lacking : 0 };
}

/** The row takes the focus once its mark is drawn. */
function focusRow(rowId: string): void {
  requestAnimationFrame(() => {
    const cell = document.querySelector(`[data-cell="${rowId} number"]`);
    if (!(cell instanceof HTMLElement)) return;
    cell.click();
    cell.focus();
  });
}
