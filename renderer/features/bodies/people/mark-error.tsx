import { visible } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import { AskReason } from '../ask-reason.tsx';

/** Marks what was kept as recorded in error; it stays, with the reason. */
export function MarkError({
  name,
  itemId,
  what,
  onClose,
}: {
  readonly name: string;
  readonly itemId: string;
  readonly what: string;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  return (
    <AskReason
      title={t('bodies.error.of', { what: visible(what) })}
      act={t('bodies.error.mark')}
      command={(reason) => ({ kind: 'enterInError', name, itemId, reason })}
      onClose={onClose}
    />
  );
}
