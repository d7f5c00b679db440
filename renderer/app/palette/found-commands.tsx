import { ListTree } from 'lucide-react';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { Found, SearchAnswer } from '../../records/search-views.ts';
import { go } from '../../stores/route.ts';
import { type Command, type CommandGroup, MarkedText } from '../../ui/command-list.tsx';
import { foundLead, foundNote, iconOfFound, openFound, plainOf, shown } from '../found.tsx';
import { StandingName } from '../standing.tsx';

/** A thing found, as it stands in the list. */
export function commandOf(found: Found, wording: Wording): Command {
  const lead = foundLead(found);
  const words = found.title.length > 0 ? found.title : found.excerpt;
  const note = foundNote(found, wording);
  const hasExcerpt = found.title.length > 0 && found.excerpt.some((one) => one.isFound);
  return {
    id: found.key,
    icon: iconOfFound[found.kind],
    lead: found.kind === 'body' ? undefined : <MarkedText text={shown(lead)} />,
    words: <MarkedText text={shown(words)} />,
    note: hasExcerpt ? (
      <>
        <MarkedText text={shown(found.excerpt)} />
        {note === '' ? null : ` · ${note}`}
      </>
    ) : (
      note
    ),
    ...(found.standing === null ? {} : { aside: <StandingName standing={found.standing} /> }),
    spoken: [plainOf(lead), plainOf(words), note].filter((each) => each !== '').join(', '),
    run: () => openFound(found),
  };
}

/** What was found, by kind, and the way to all of it. */
export function useFoundCommands(answer: SearchAnswer | null): {
  readonly groups: readonly CommandGroup[];
  readonly all: readonly CommandGroup[];
  /** The very reference was typed. */
  readonly isReference: boolean;
} {
  const wording = useWords();
  const { t } = wording;
  if (answer === null) return { groups: [], all: [], isReference: false };
  const groups = answer.groups.map(({ kind, found }) => ({
    id: kind,
    name: t(`found-kind.${kind}`),
    commands: found.map((one) => commandOf(one, wording)),
  }));
  const { text, total } = answer;
  const words = t('palette.all', { count: total });
  const all: Command = {
    id: 'all',
    icon: ListTree,
    words,
    spoken: words,
    run: () => go({ screen: 'search', text: text.trim() }),
  };
  return {
    groups,
    all: total === 0 ? [] : [{ id: 'all', name: t('search.title'), commands: [all] }],
    isReference:
      answer.groups[0]?.found[0]?.reference.every(
        (one) => one.isFound || !/[\p{L}\p{N}]/u.test(one.text),
      ) ?? false,
  };
}
