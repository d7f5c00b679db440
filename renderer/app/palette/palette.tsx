import { type ReactNode, useState } from 'react';
import { useWords, type Wording } from '../../i18n/index.ts';
import { foundKinds } from '../../records/search-views.ts';
import { closePalette, usePalette } from '../../stores/palette.ts';
import { useRoute } from '../../stores/route.ts';
import { type CommandGroup, CommandList } from '../../ui/command-list.tsx';
import { useFound } from '../found.tsx';
import { useActsHere } from './acts-here.tsx';
import { useFoundCommands } from './found-commands.tsx';
import { narrowed } from './narrow.ts';
import { usePageCommands } from './page-commands.ts';
import { useRecentCommands } from './recent-commands.tsx';

const ofEach = 5;

/** One place to find anything and to do anything: Ctrl or Command with K. */
export function Palette() {
  const isOpen = usePalette((palette) => palette.isOpen);
  const route = useRoute();
  const here = useActsHere(route);
  return (
    <>
      {isOpen ? <OpenPalette here={here.group} /> : null}
      {here.dialog}
    </>
  );
}

function OpenPalette({ here }: { readonly here: CommandGroup | null }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const answer = useFound({ text, kinds: foundKinds, from: 0, count: ofEach });
  const found = useFoundCommands(answer);
  const recent = useRecentCommands();
  const page = usePageCommands();
  const isTyped = text.trim() !== '';
  const doable = [...(here === null ? [] : [here]), ...page];
  const groups = isTyped ? ordered(narrowed(doable, text), found) : [...recent, ...doable];
  const count = shownOf(groups);
  const isBehind = isTyped && answer?.text !== text;
  return (
    <CommandList
      label={t('palette.title')}
      hint={t('palette.hint')}
      text={text}
      onText={setText}
      groups={groups}
      isBehind={isBehind && count === 0}
      status={
        isTyped && !isBehind
          ? statusOf(
              answer?.isWhole ?? true,
              count - shownOf(found.groups) - found.all.length + (answer?.total ?? 0),
              t,
            )
          : ''
      }
      empty={isBehind ? null : <Nothing text={text} />}
      onClose={closePalette}
    />
  );
}

function Nothing({ text }: { readonly text: string }): ReactNode {
  const { t } = useWords();
  return (
    <>
      <p>{t('palette.nothing', { text: text.trim() })}</p>
      <p className="soft">{t('palette.nothing-next')}</p>
    </>
  );
}

const shownOf = (groups: readonly CommandGroup[]): number =>
  groups.reduce((sum, group) => sum + group.commands.length, 0);

const statusOf = (isWhole: boolean, count: number, t: Wording['t']): string =>
  isWhole ? t('palette.count', { count }) : t('palette.reading');

/** What was meant to be done stands first where its very words were typed, but never before a reference. */
function ordered(
  { sure, maybe }: ReturnType<typeof narrowed>,
  found: ReturnType<typeof useFoundCommands>,
): readonly CommandGroup[] {
  const [first, ...rest] = found.groups;
  const leading = found.isReference && first !== undefined ? [first] : [];
  const others = found.isReference ? rest : found.groups;
  return [...leading, ...sure, ...others, ...maybe, ...found.all];
}
