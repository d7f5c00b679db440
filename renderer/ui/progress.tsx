import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { useWords } from '../i18n/index.ts';
import './progress.css';

/** How far a task has come. `total` 0 means it is not known yet. */
export function ProgressBar({
  label,
  done,
  total,
  note,
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly note?: string;
}) {
  const { t } = useWords();
  return (
    <AriaProgressBar
      className="progress"
      value={done}
      maxValue={Math.max(total, 1)}
      isIndeterminate={total === 0}
      valueLabel={t('ui.progress', { done, total })}
    >
      {({ percentage, valueText }) => (
        <>
          <span className="progress-words">
            <Label>{label}</Label>
            {total === 0 ? null : <span className="soft">{valueText}</span>}
          </span>
          <span className="progress-track">
            <span
              className={total === 0 ? 'progress-fill progress-unknown' : 'progress-fill'}
              style={{ width: `${percentage ?? 30}%` }}
            />
          </span>
          {note === undefined ? null : <span className="one-line soft small">{note}</span>}
        </>
      )}
    </AriaProgressBar>
  );
}

/** Stands where an answer is still on its way, after a moment, so that quick answers do not flicker. */
export function Loading({ label }: { readonly label?: string }) {
  const { t } = useWords();
  return (
    <p className="loading" role="status">
      {label ?? t('ui.loading')}
    </p>
  );
}
