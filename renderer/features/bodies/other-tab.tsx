import { useWords } from '../../i18n/index.ts';
import { type BodyTab, useTrail } from '../../stores/route.ts';
import { Button } from '../../ui/index.ts';

/** From a tab with nothing in it to one that may have something. */
export function OtherTab({ name, tab }: { readonly name: string; readonly tab: BodyTab }) {
  const { t } = useWords();
  return (
    <Button onPress={() => useTrail.getState().replace({ screen: 'body', name, tab })}>
      {t('bodies.to-tab', { tab: t(`bodies.tab.${tab}`) })}
    </Button>
  );
}
