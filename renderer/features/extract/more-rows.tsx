import { useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';

const STEP = 200;

/** A long list in steps, so that thousands of rows do not stall the page. */
export function useSteps<Row>(rows: readonly Row[]) {
  const [count, setCount] = useState(STEP);
  return { shown: rows.slice(0, count), more: () => setCount(count + STEP) };
}

export function MoreRows({
  shown,
  total,
  onMore,
}: {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
}) {
  const { t, number } = useWords();
  if (shown >= total) return null;
  return (
    <div className="acts">
      <span className="soft">
        {t('extract.more', { shown: number(shown), total: number(total) })}
      </span>
      <Button size="s" onPress={onMore}>
        {t('extract.show-more')}
      </Button>
    </div>
  );
}
