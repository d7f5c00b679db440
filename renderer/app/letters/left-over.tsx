import { useWords } from '../../i18n/index.ts';
import { Banner, Button } from '../../ui/index.ts';
import type { Letter } from './use-letter.ts';

/** Texts that were made and are still here, though the record calls for none of their kind any more. */
export function LeftOver({ letter: { leftOver, drop } }: { readonly letter: Letter }) {
  const { t, day } = useWords();
  return leftOver.map(([key, { subject, text, on }]) => (
    <section key={key} className="letter-desk">
      <Banner
        tone="warning"
        acts={
          <Button size="s" onPress={() => drop(key)}>
            {t('letters.throw-away')}
          </Button>
        }
      >
        <p>{t('letters.kept', { day: day(on) })}</p>
      </Banner>
      <div className="letter-sheet">
        <p>
          <b>{subject}</b>
        </p>
        <p className="letter-text">{text}</p>
      </div>
    </section>
  ));
}
