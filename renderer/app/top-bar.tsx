import { ArrowLeft, ArrowRight, Keyboard, Lock, PhoneCall, Search, UserSearch } from 'lucide-react';
import { useWords } from '../i18n/index.ts';
import { noteHere, openCaller } from '../stores/calls.ts';
import { openPalette } from '../stores/palette.ts';
import { useTrail } from '../stores/route.ts';
import { IconButton, Kbd } from '../ui/index.ts';
import { capOf, spokenKeys } from '../ui/keys.ts';
import { pageKeys } from './keys.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { useLock } from './lock.ts';
import { useShortcutList } from './page-acts.ts';
import { UndoButton } from './undo/undo-button.tsx';

export function TopBar() {
  const { t } = useWords();
  const lock = useLock();
  const { past, future, back, forward } = useTrail();
  return (
    <header className="top-bar">
      <div className="top-trail">
        <IconButton
          icon={ArrowLeft}
          label={t('ui.back')}
          keys={capOf(pageKeys.back.chords[0] ?? '')}
          isDisabled={past.length === 0}
          onPress={back}
        />
        <IconButton
          icon={ArrowRight}
          label={t('app.forward')}
          keys={capOf(pageKeys.forward.chords[0] ?? '')}
          isDisabled={future.length === 0}
          onPress={forward}
        />
      </div>
      <SearchButton />
      <UndoButton />
      <span className="top-gap" />
      <IconButton
        icon={UserSearch}
        label={t('caller.title')}
        keys={capOf(pageKeys.caller.chords[0] ?? '')}
        onPress={() => openCaller(null)}
      />
      <IconButton
        icon={PhoneCall}
        label={t('act.noteContact')}
        keys={capOf(pageKeys.note.chords[0] ?? '')}
        onPress={noteHere}
      />
      <LanguageSwitch />
      <IconButton
        id="top-shortcuts"
        icon={Keyboard}
        label={t('app.shortcuts')}
        keys="?"
        onPress={() => useShortcutList.setState({ isOpen: true })}
      />
      <IconButton
        id="top-lock"
        icon={Lock}
        label={t('app.lock')}
        keys={capOf(pageKeys.lock.chords[0] ?? '')}
        onPress={() => void lock('asked')}
      />
    </header>
  );
}

/** Looks like a field and opens the search over everything. */
function SearchButton() {
  const { t } = useWords();
  const { chords } = pageKeys.palette;
  return (
    <button
      type="button"
      id="search"
      className="search-open"
      aria-keyshortcuts={spokenKeys(chords)}
      aria-haspopup="dialog"
      onClick={openPalette}
    >
      <Search aria-hidden className="icon" />
      <span className="one-line">{t('app.search.placeholder')}</span>
      <Kbd>{capOf(chords[0] ?? '')}</Kbd>
    </button>
  );
}
