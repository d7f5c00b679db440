import { fold, wordsOf } from '../../records/search/fold.ts';
import { beginning, likeness } from '../../records/search/likeness.ts';
import type { Command, CommandGroup } from '../../ui/command-list.tsx';

const most = 6;

/** How well the words of a command answer what was typed; 0 where one of them finds nothing. */
export function answers(spoken: string, typed: string): number {
  const words = wordsOf(spoken);
  let sum = 0;
  for (const each of wordsOf(typed)) {
    const best = words.reduce(
      (found, word) =>
        Math.max(found, word.startsWith(each) ? beginning(each, word) : likeness(each, word)),
      0,
    );
    if (best === 0) return 0;
    sum += best;
  }
  return fold(spoken).startsWith(fold(typed.trim())) ? sum + 1 : sum;
}

/** Each group with what answers, the best first; `sure` where every word begins one of the command. */
export function narrowed(
  groups: readonly CommandGroup[],
  typed: string,
): { readonly sure: readonly CommandGroup[]; readonly maybe: readonly CommandGroup[] } {
  const needed = wordsOf(typed).length;
  const of = (group: CommandGroup, isSure: boolean): readonly CommandGroup[] => {
    const scored = group.commands
      .map((command) => ({ command, score: answers(command.spoken, typed) }))
      .filter(({ score }) => score > 0 && score >= needed * 0.6 === isSure)
      .toSorted((a, b) => b.score - a.score);
    const commands: readonly Command[] = scored.slice(0, most).map(({ command }) => command);
    const id = isSure ? group.id : `${group.id} maybe`;
    return commands.length === 0 ? [] : [{ ...group, id, commands }];
  };
  return {
    sure: groups.flatMap((group) => of(group, true)),
    maybe: groups.flatMap((group) => of(group, false)),
  };
}
