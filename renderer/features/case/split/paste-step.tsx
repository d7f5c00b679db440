import { type ClipboardEvent, useId } from 'react';
import { useWords } from '../../../i18n/index.ts';
import type { Words } from './use-sheet.ts';

/** The decision's words: typed, or pasted as text with the lists and tables that came beside it. */
export function PasteStep({
  words,
  onChange,
  onPropose,
}: {
  readonly words: Words;
  readonly onChange: (words: Words) => void;
  readonly onPropose: () => void;
}) {
  const { t } = useWords();
  const id = useId();
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    const box = event.currentTarget;
    const isWhole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    if (html === '' || !isWhole) return;
    event.preventDefault();
    const plain = event.clipboardData.getData('text/plain');
    onChange({ text: plain === '' ? textOf(html) : plain.replaceAll('\r\n', '\n'), html });
  };
  return (
    <div className="split-paste">
      <label htmlFor={id} className="field-label">
        {t('split.words')}
      </label>
      <p id={`${id}-hint`} className="field-hint">
        {t('split.words-hint')}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint ${id}-read`}
        className="input split-paste-words"
        // biome-ignore lint/a11y/noAutofocus: the one field of the dialog
        autoFocus
        value={words.text}
        onPaste={paste}
        onChange={(event) => onChange({ text: event.target.value, html: null })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onPropose();
        }}
      />
      <p id={`${id}-read`} className="soft small" role="status">
        {words.html === null ? '' : t('split.read-as-list')}
      </p>
    </div>
  );
}

/** What a page shows, where nothing plain came with it. Nothing of it is run or fetched. */
const textOf = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
