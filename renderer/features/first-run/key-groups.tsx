import { useWords } from '../../i18n/index.ts';

/** The key as it is read aloud or written down: in its groups. */
export function KeyGroups({ recoveryKey }: { readonly recoveryKey: string }) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields
    <div className="key-groups" role="group" aria-label={t('first-run.recovery.key')}>
      {recoveryKey.split('-').map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups never move, and two may be alike
        <code key={index}>{group}</code>
      ))}
    </div>
  );
}
