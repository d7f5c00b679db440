import { proofOf } from '../../../shared/domain/case/proof.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { Checkbox } from '../../ui/index.ts';
import type { TypedNote } from './note-form.ts';

type Part = {
  readonly view: CaseView;
  readonly note: TypedNote;
  readonly onChange: (change: Partial<TypedNote>) => void;
};

const longest = 90;
const short = (words: string): string =>
  words.length > longest ? `${words.slice(0, longest - 2)}…` : words;

const flip = (list: readonly string[], id: string, isIn: boolean): string[] =>
  isIn ? [...list, id] : list.filter((each) => each !== id);

/** The actions spoken of; what is open comes first. */
export function WhichActions({ view, note, onChange }: Part) {
  const { t } = useWords();
  const { recommendations } = view;
  const ended = recommendations.filter(({ hasEnded }) => hasEnded);
  const all = [...recommendations.filter(({ hasEnded }) => !hasEnded), ...ended];
  if (all.length === 0) return null;
  return (
    <fieldset className="act-ticks">
      <legend className="field-label">
        {t('note.which')} <span className="field-optional">{t('ui.optional')}</span>
      </legend>
      <div className="act-ticks-list note-actions" data-many={all.length > 8 || undefined}>
        {all.map(({ recommendationId, details, hasEnded, state }) => (
          <Checkbox
            key={recommendationId}
            isChosen={note.recommendationIds.includes(recommendationId)}
            onChange={(isIn) =>
              onChange({
                recommendationIds: flip(note.recommendationIds, recommendationId, isIn),
                saidDone: isIn ? note.saidDone : flip(note.saidDone, recommendationId, false),
              })
            }
            note={
              hasEnded
                ? `${t(`state.${state}`)}. ${short(visibleText(details.text))}`
                : short(visibleText(details.text))
            }
          >
            {visible(details.number)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

/** "It is done" is a word and no proof: the note says what is still needed (R7). */
export function SaidDone({ view, note, onChange }: Part) {
  const { t, list } = useWords();
  const open = view.recommendations.filter(
    ({ recommendationId, hasEnded, isDraft }) =>
      !hasEnded && !isDraft && note.recommendationIds.includes(recommendationId),
  );
  if (open.length === 0) return null;
  const needs = (one: RecommendationView): string => {
    const parts = one.parts.map((part) => ({ part, last: part.judged }));
    const needed = proofOf(view, one, parts).map(visibleText);
    return needed.length === 0
      ? t('note.needed-plain')
      : t('note.needed', { needed: list(needed) });
  };
  return (
    <fieldset className="act-ticks">
      <legend className="field-label">{t('note.said-done')}</legend>
      <div className="act-ticks-list">
        {open.map((one) => {
          const { recommendationId, details } = one;
          const isSaid = note.saidDone.includes(recommendationId);
          return (
            <Checkbox
              key={recommendationId}
              isChosen={isSaid}
              onChange={(isIn) =>
                onChange({ saidDone: flip(note.saidDone, recommendationId, isIn) })
              }
              {...(isSaid ? { note: needs(one) } : {})}
            >
              {t('note.said-done-of', { number: visible(details.number) })}
            </Checkbox>
          );
        })}
      </div>
    </fieldset>
  );
}
