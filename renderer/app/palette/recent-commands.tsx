import { useWords } from '../../i18n/index.ts';
import { useRecent } from '../../stores/recent.ts';
import { useRoute } from '../../stores/route.ts';
import type { CommandGroup } from '../../ui/command-list.tsx';
import { useAnswer } from '../office.tsx';
import { commandOf } from './found-commands.tsx';

/** What was opened last, but for where one is. */
export function useRecentCommands(): readonly CommandGroup[] {
  const wording = useWords();
  const route = useRoute();
  const places = useRecent((recent) => recent.places);
  const elsewhere = places.filter(
    (place) =>
      route.screen !== 'case' ||
      route.caseId !== place.caseId ||
      route.recommendationId !== place.recommendationId,
  );
  const { value } = useAnswer(
    (records) => records.describe(elsewhere),
    [JSON.stringify(elsewhere)],
  );
  if (value === null || value.length === 0) return [];
  return [
    {
      id: 'recent',
      name: wording.t('palette.recent'),
      commands: value.map((found) => commandOf(found, wording)),
    },
  ];
}
