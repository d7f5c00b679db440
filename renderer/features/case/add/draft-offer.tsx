import { useWords } from '../../../i18n/index.ts';
import { Banner, Button } from '../../../ui/index.ts';
import type { DraftState, useDraft } from './use-draft.ts';

/** Says that what was left half typed is back, with a way to begin anew. */
export function DraftOffer({ draft }: { readonly draft: ReturnType<typeof useDraft> }) {
  const { t } = useWords();
  if (!draft.isFound) return null;
  return (
    <Banner
      acts={
        <Button size="s" onPress={draft.beginAnew}>
          {t('case.draft-discard')}
        </Button>
      }
    >
      {t('case.draft-found')}
    </Banner>
  );
}

export function DraftWords({ state }: { readonly state: DraftState }) {
  const { t } = useWords();
  const words = {
    none: '',
    saving: '',
    saved: t('case.draft-saved'),
    failed: t('case.draft-failed'),
  };
  return (
    <span className="soft small" role="status">
      {words[state]}
    </span>
  );
}
