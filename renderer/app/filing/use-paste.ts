import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/index.ts';
import { tell } from '../../stores/tell.ts';
import { useFiling } from '../filing.tsx';
import { useOffice } from '../office.tsx';
import { isDialogOpen, isTyping } from '../shortcuts.tsx';

const endings: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' };

/** "2026-11-23 09.10.05": part of a name that any system takes. */
const stampOf = (now: Temporal.PlainDateTime): string =>
  now.toString({ smallestUnit: 'second' }).replace('T', ' ').replaceAll(':', '.');

/** Ctrl/Cmd+V where nothing is typed: files and pictures are asked their place. */
export function usePaste(): void {
  const { t } = useWords();
  const { pasteThenPlace } = useFiling();
  const { clockOffset } = useOffice().info;
  const latest = useRef(pasteThenPlace);
  latest.current = pasteThenPlace;
  useEffect(() => {
    const pictureName = (file: File): string => {
      // A picture from the clipboard is called "image.png" by every program.
      if (!/^image\.[a-z]+$/i.test(file.name)) return file.name;
      const ending = endings[file.type] ?? file.type.replace('image/', '');
      const stamp = stampOf(Temporal.Now.plainDateTimeISO().add({ milliseconds: clockOffset }));
      return `${t('filing.pasted-picture', { stamp })}.${ending}`;
    };
    const hear = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const data = event.clipboardData;
      if (data === null || data.types.length === 0) return;
      const files = [...data.files];
      event.preventDefault();
      if (files.length > 0 && !isDialogOpen()) return void latest.current(files, pictureName);
      const why = files.length > 0 ? 'filing.paste-dialog' : 'filing.paste-words';
      tell({ tone: 'plain', text: t(why) });
    };
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, [t, clockOffset]);
}
