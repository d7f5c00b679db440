import { Copy } from 'lucide-react';
import { useOpenOffice } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import { tell } from '../../stores/tell.ts';
import { Button } from '../../ui/index.ts';

/** The key colleagues make bundles for; no secret. */
export function OwnKey() {
  const { t } = useWords();
  const { recipient } = useOpenOffice();
  const copy = async () => {
    await navigator.clipboard.writeText(recipient);
    tell({ tone: 'done', text: t('exchange.copied') });
  };
  return (
    <section className="exchange-part" aria-labelledby="exchange-key">
      <h2 id="exchange-key">{t('exchange.own-key')}</h2>
      <p className="soft">{t('exchange.own-key-why')}</p>
      <div className="acts">
        <code className="exchange-key">{recipient}</code>
        <Button size="s" icon={Copy} onPress={() => void copy()}>
          {t('exchange.copy-key')}
        </Button>
      </div>
    </section>
  );
}
