import { FilePlus2, FolderPlus } from 'lucide-react';
import { type NamedTarget, useFiling } from '../../app/filing.tsx';
import { useWords } from '../../i18n/index.ts';
import { Button, useFileDrop } from '../../ui/index.ts';
import './evidence.css';

/** A place to drop evidence for a recommendation or the whole case, and the keyboard's way to the same. */
export function AddEvidence({ target }: { readonly target: NamedTarget }) {
  const { t } = useWords();
  const { fileDropped, pickAndFile } = useFiling();
  const says = t('filing.under', { name: target.name });
  const { isOver, dropHandlers } = useFileDrop((files) => void fileDropped(files, target), says);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons that also takes drops
    <div
      className="drop-target add-evidence"
      role="group"
      aria-label={t('evidence.file-to', { name: target.name })}
      data-over={isOver || undefined}
      {...dropHandlers}
    >
      {isOver ? (
        <b>{says}</b>
      ) : (
        <>
          <span className="soft">{t('evidence.drop-here')}</span>
          <Button size="s" icon={FilePlus2} onPress={() => void pickAndFile(target, 'files')}>
            {t('evidence.add-files')}
          </Button>
          <Button size="s" icon={FolderPlus} onPress={() => void pickAndFile(target, 'folder')}>
            {t('evidence.add-folder')}
          </Button>
        </>
      )}
    </div>
  );
}
