import { ArrowLeft, ArrowRight, Keyboard, Lock } from 'lucide-react';
import { useWords } from '../i18n/index.ts';
import { useTrail } from '../stores/route.ts';
import { IconButton } from '../ui/index.ts';
import { capOf } from '../ui/keys.ts';
import { pageKeys } from './keys.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { useLock } from './lock.ts';
import { useShortcutList } from './page-acts.ts';
import { SearchField } from './search-field.tsx';

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
      <SearchField />
      <span className="top-gap" />
      <LanguageSwitch />
      <IconButton
        icon={Keyboard}
        label={t('app.shortcuts')}
        keys="?"
        onPress={() => useShortcutList.setState({ isOpen: true })}
      />
      <IconButton
        icon={Lock}
        label={t('app.lock')}
        keys={capOf(pageKeys.lock.chords[0] ?? '')}
        onPress={() => void lock('asked')}
      />
    </header>
  );
}
