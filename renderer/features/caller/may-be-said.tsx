import { useMemo } from 'react';
import type { Coming, Held, Sayable } from '../../../shared/domain/caller/sayable.ts';
import { mustKnowBefore } from '../../../shared/domain/case/persons.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { personName } from '../../app/recorded/words.ts';
import { intlFor, useWords, type Wording, wordingOf } from '../../i18n/index.ts';
import type { CallerCard } from '../../records/people-views.ts';

/** Plain sentences to say aloud, in the language of the person; nothing of anybody else (R26). */
export function MayBeSaid({ card }: { readonly card: CallerCard }) {
  const here = useWords();
  const { t } = here;
  const { told, isDraft, isClosed, record } = card;
  const language = record?.person.language ?? here.language;
  const spoken = useMemo(
    () => (language === here.language ? here : wordingOf(intlFor(language))),
    [language, here],
  );
  const hasDied = record !== null && mustKnowBefore(record).some(({ kind }) => kind === 'has-died');
  if (hasDied)
    return (
      <section className="caller-said">
        <h4>{t('caller.may-say')}</h4>
        <p>
          <b>{t('caller.has-died', { who: personName(card) })}</b>
        </p>
      </section>
    );
  return (
    <section className="caller-said">
      <h4>{t('caller.may-say')}</h4>
      {told.lines.length === 0 ? (
        <p className="soft">{t(isDraft ? 'caller.nothing-in-draft' : 'caller.nothing-to-say')}</p>
      ) : (
        <ol lang={language}>
          {told.lines.map((line) => (
            <li key={line.recommendationId}>
              <Told line={line} spoken={spoken} />
            </li>
          ))}
        </ol>
      )}
      {isClosed && told.lines.length > 0 ? (
        <p lang={language}>{spoken.t('say.all-closed')}</p>
      ) : null}
      {told.withheld === 0 ? null : (
        <p className="caller-withheld">{t('caller.withheld', { count: told.withheld })}</p>
      )}
    </section>
  );
}

function Told({ line, spoken }: { readonly line: Sayable; readonly spoken: Wording }) {
  const { t } = spoken;
  const asked = t(`say.asked.${line.asked}`, { body: visible(line.body) });
  const more = line.isExtended && line.coming !== null ? [t('say.extended')] : [];
  const rest = [heldWords(line.held, spoken), ...more, ...comingWords(line, spoken)];
  return (
    <>
      <p>
        <span className="soft">{visible(line.number)}</span> {asked} “{visibleText(line.text)}”
      </p>
      <p>{rest.join(' ')}</p>
    </>
  );
}

/** What we hold of it. */
export function heldWords(held: Held, { t, day }: Pick<Wording, 't' | 'day'>): string {
  switch (held.kind) {
    case 'nothing':
      return t('say.held.nothing');
    case 'looking':
    case 'partly':
    case 'not-enough':
      return t(`say.held.${held.kind}`, { day: day(held.on, 'day') });
    case 'met':
      return held.on === null
        ? t('say.held.met-undated')
        : t('say.held.met', { day: day(held.on, 'day') });
    case 'ended':
      return t(`say.ended.${held.ending}`);
  }
}

/** What happens next, and by when. */
function comingWords(
  { coming, due }: { readonly coming: Coming | null; readonly due: string | null },
  { t, day }: Wording,
): readonly string[] {
  if (coming === null) return [];
  switch (coming.kind) {
    case 'we-look':
      return [
        coming.on === null
          ? t('say.coming.we-look')
          : t('say.coming.we-look-by', { day: day(coming.on, 'day') }),
      ];
    case 'body-by':
      return [t('say.coming.body-by', { day: day(coming.on, 'day') })];
    case 'we-ask':
      return due === null ? [] : [t('say.coming.we-ask', { day: day(due, 'day') })];
    case 'event':
      return [t('say.coming.event', { event: visibleText(coming.event) })];
    case 'we-decide':
    case 'undated':
      return [t(`say.coming.${coming.kind}`)];
  }
}
