import { useWords } from '../../i18n/index.ts';
import { FileDropTarget, Loading } from '../../ui/index.ts';
import type { Import } from './use-import.ts';

/** Where the file is dropped or picked. */
export function ChooseFile({ work }: { readonly work: Import }) {
  const { t } = useWords();
  if (work.read.isBusy) return <Loading label={t('extract.reading')} />;
  return (
    <div className="extract-file">
      <FileDropTarget
        name={t('extract.title')}
        says={t('extract.drop-says')}
        pickLabel={t('extract.pick')}
        onPick={() => void work.pick()}
        onFiles={(files) => void work.drop(files.slice(0, 1))}
      >
        {t('extract.drop')}
      </FileDropTarget>
      <p className="soft small">{t('extract.accepts')}</p>
    </div>
  );
}
