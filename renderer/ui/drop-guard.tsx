import { useEffect } from 'react';
import { useWords } from '../i18n/index.ts';
import { tell } from '../stores/tell.ts';

/**
 * Cancels every drop that lands beside a target, so that the window never leaves for the dropped file,
 * and says that nothing happened.
 */
export function DropGuard() {
  const { t } = useWords();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    };
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      if (event.dataTransfer?.types.includes('Files')) {
        tell({ tone: 'plain', text: t('ui.drop.missed') });
      }
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, [t]);
  return null;
}
