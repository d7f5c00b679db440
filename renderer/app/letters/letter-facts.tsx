import type { ReactNode } from 'react';
import type { Composed, LeftOut } from '../../../shared/letters/vocabulary.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { Checkbox } from '../../ui/index.ts';
import { MustKnowList } from '../recorded/must-know-list.tsx';
import { numbersOf } from '../recorded/words.ts';
import type { Letter } from './use-letter.ts';

/** Beside the letter: what must be known first, what it lists, what it leaves out and why. */
export function LetterFacts({
  view,
  letter,
}: {
  readonly view: CaseView;
  readonly letter: Letter;
}) {
  const wording = useWords();
  const { t } = wording;
  const { composed } = letter;
  if (composed === null) return null;
  const person = view.facts.persons.find(({ personId }) => personId === composed.recipient.id);
  const left = composed.leftOut.map((one) => leftWords(one, view, wording));
  const notes = composed.notes.map((one) =>
    t(
      one.kind === 'words-in'
        ? `letters.note.words-in.${one.language}`
        : `letters.note.${one.kind}`,
    ),
  );
  return (
    <div className="letter-facts">
      {person === undefined ? null : (
        <Part title={t('act.before.title')}>
          <MustKnowList record={person} />
        </Part>
      )}
      <Part title={t('letters.lists')}>
        {composed.choosable.length > 1 ? (
          <Chosen view={view} letter={letter} composed={composed} />
        ) : (
          <ul>
            {composed.recommendationIds.map((id) => (
              <li key={id}>{listedWords(id, view, wording)}</li>
            ))}
          </ul>
        )}
      </Part>
      {left.length === 0 ? null : (
        <Part title={t('letters.left')}>
          <Lines lines={left} />
        </Part>
      )}
      {notes.length === 0 ? null : (
        <Part title={t('letters.notes')}>
          <Lines lines={notes} />
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="letter-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** What a reminder lists is the writer's to choose, but for nothing at all. */
function Chosen({
  view,
  letter,
  composed,
}: {
  readonly view: CaseView;
  readonly letter: Letter;
  readonly composed: Composed;
}) {
  const wording = useWords();
  const listed = composed.recommendationIds;
  return (
    <>
      {composed.choosable.map((id) => {
        const isListed = listed.includes(id);
        const next = isListed ? listed.filter((one) => one !== id) : [...listed, id];
        return (
          <Checkbox
            key={id}
            isChosen={isListed}
            isDisabled={isListed && listed.length === 1}
            onChange={() => letter.change({ recommendationIds: next })}
          >
            {listedWords(id, view, wording)}
          </Checkbox>
        );
      })}
    </>
  );
}

function listedWords(id: string, view: CaseView, { t, day }: Wording): string {
  const one = view.recommendations.find(({ recommendationId }) => recommendationId === id);
  const number = visible(one?.details.number ?? '');
  const due = one?.currentDue ?? null;
  return due === null ? number : t('letters.listed', { number, day: day(due) });
}

const leftWords = (
  { why, recommendationIds, on }: LeftOut,
  view: CaseView,
  wording: Wording,
): string =>
  wording.t(`letters.left.${why}`, {
    numbers: numbersOf(view, recommendationIds, wording),
    day: on === null ? '' : wording.day(on),
  });
