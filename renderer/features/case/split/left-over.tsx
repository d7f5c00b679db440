import { visibleText } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import type { Sheet } from './sheet.ts';

/** Words that are in no row, so that nothing pasted is lost from sight; any of them can be made a row. */
export function LeftOver({
  leftOver,
  onMakeRow,
}: {
  readonly leftOver: Sheet['leftOver'];
  readonly onMakeRow: (at: number) => void;
}) {
  const { t } = useWords();
  if (leftOver.length === 0) return null;
  return (
    <section className="split-left" aria-labelledby="split-left-title">
      <h3 id="split-left-title">{t('split.left-over')}</h3>
      <p className="soft small">{t('split.left-over-lead')}</p>
      <ul>
        {leftOver.map(({ kind, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: words are known by their place in what was pasted
          <li key={at}>
            <span className="split-left-kind">{t(`splitter.left.${kind}`)}</span>
            <span className="split-left-words">{visibleText(text)}</span>
            <Button size="s" look="quiet" onPress={() => onMakeRow(at)}>
              {t('split.left-over-row')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
