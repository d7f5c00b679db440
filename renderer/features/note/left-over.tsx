import { visibleText } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import { Banner, Button } from '../../ui/index.ts';
import type { TypedNote } from './note-form.ts';
import type { Noting } from './use-note.ts';

const longest = 70;

/** What was left half written: that it is back, or that others wait. */
export function LeftOver({ noting }: { readonly noting: Noting }) {
  const { t } = useWords();
  if (noting.isResumed)
    return (
      <Banner
        acts={
          <Button size="s" onPress={noting.beginAnew}>
            {t('note.begin-anew')}
          </Button>
        }
      >
        {t('note.back')}
      </Banner>
    );
  if (noting.others.length === 0) return null;
  return (
    <Banner>
      <p>{t('note.left', { count: noting.others.length })}</p>
      <ul className="note-left">
        {noting.others.toReversed().map((left) => (
          <LeftNote key={left.key} left={left} onResume={() => noting.resume(left)} />
        ))}
      </ul>
    </Banner>
  );
}

/** By its day and first words: the case may not be chosen yet. */
function LeftNote({
  left: { on, says, other },
  onResume,
}: {
  readonly left: TypedNote;
  readonly onResume: () => void;
}) {
  const { t, day } = useWords();
  const words = visibleText(says.trim() === '' ? other.trim() : says.trim());
  const short = words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
  const when = on === null ? '' : `${day(on, 'short')}: `;
  return (
    <li>
      <span>{`${when}${short === '' ? '…' : short}`}</span>
      <Button
        size="s"
        look="quiet"
        aria-label={`${t('note.go-on')}: ${when}${short}`}
        onPress={onResume}
      >
        {t('note.go-on')}
      </Button>
    </li>
  );
}
