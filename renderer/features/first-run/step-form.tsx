import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';

/** One step: Enter or the button goes on. */
export function StepForm({
  onNext,
  next,
  acts,
  isBusy = false,
  children,
}: {
  readonly onNext: () => void;
  readonly next?: string;
  readonly acts?: ReactNode;
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onNext();
      }}
    >
      {children}
      <div className="acts">
        <Button type="submit" look="primary" isBusy={isBusy}>
          {next ?? t('ui.next')}
        </Button>
        {acts}
      </div>
    </form>
  );
}
