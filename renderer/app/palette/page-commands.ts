import {
  ArrowRight,
  FilePlus2,
  Footprints,
  Keyboard,
  Languages,
  Link,
  Lock,
  type LucideIcon,
  NotebookPen,
  Phone,
  SunMoon,
} from 'lucide-react';
import { useWords } from '../../i18n/index.ts';
import { go, useRoute } from '../../stores/route.ts';
import { useSettings } from '../../stores/settings.ts';
import type { Command, CommandGroup } from '../../ui/command-list.tsx';
import { capOf } from '../../ui/keys.ts';
import { pageKeys } from '../keys.ts';
import { placeOfRoute, useCopyLink } from '../links/copy-link.tsx';
import { usePageActs } from '../page-acts.ts';
import { useSettingsChange } from '../settings.ts';
import { placesOf } from '../sidebar.tsx';

type Doable = { readonly id: string; readonly icon: LucideIcon; readonly words: string };

/** Where one can go and what one can do from every screen. */
export function usePageCommands(): readonly CommandGroup[] {
  const { t, language } = useWords();
  const acts = usePageActs();
  const theme = useSettings((settings) => settings.theme);
  const { run } = useSettingsChange();
  const copyLink = useCopyLink();
  const here = placeOfRoute(useRoute());
  const command = (doable: Doable, act: () => void, key?: keyof typeof pageKeys): Command => {
    const chord = key === undefined ? undefined : pageKeys[key].chords[0];
    return {
      ...doable,
      spoken: doable.words,
      run: act,
      ...(chord === undefined ? {} : { keys: capOf(chord) }),
    };
  };
  const places = placesOf(null)
    .flat()
    .map(({ name, icon, route }) => command({ id: name, icon, words: t(name) }, () => go(route)));
  const themes = (['light', 'dark', 'system'] as const)
    .filter((each) => each !== theme)
    .map((each) =>
      command(
        {
          id: `theme ${each}`,
          icon: SunMoon,
          words: `${t('settings.theme')}: ${t(`settings.theme.${each}`)}`,
        },
        () => void run({ theme: each }),
      ),
    );
  const doing = [
    command(
      { id: 'new-case', icon: FilePlus2, words: t('keys.new-case') },
      acts['new-case'],
      'new-case',
    ),
    command({ id: 'note', icon: NotebookPen, words: t(pageKeys.note.words) }, acts.note, 'note'),
    command({ id: 'caller', icon: Phone, words: t(pageKeys.caller.words) }, acts.caller, 'caller'),
    ...(here === null
      ? []
      : [
          command(
            { id: 'copy-link', icon: Link, words: t('link.copy-here') },
            () => void copyLink(here),
          ),
        ]),
    command(
      {
        id: 'language',
        icon: Languages,
        words: language === 'en' ? 'Cymraeg (Welsh)' : 'English (Saesneg)',
      },
      () => void run({ language: language === 'en' ? 'cy' : 'en' }),
    ),
    ...themes,
    command(
      { id: 'shortcuts', icon: Keyboard, words: t('app.shortcuts') },
      acts.shortcuts,
      'shortcuts',
    ),
    command({ id: 'tour', icon: Footprints, words: t('tour.take') }, acts.tour),
    command({ id: 'lock', icon: Lock, words: t('app.lock') }, acts.lock, 'lock'),
    command({ id: 'forward', icon: ArrowRight, words: t('app.forward') }, acts.forward, 'forward'),
  ];
  return [
    { id: 'places', name: t('palette.places'), commands: places },
    { id: 'do', name: t('palette.acts'), commands: doing },
  ];
}
