import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { Banner, Button, TextArea, TextField } from '../../ui/index.ts';
import type { Letter } from './use-letter.ts';

/** The letter itself, exactly as it goes, to be read over and changed. */
export function LetterSheet({
  view,
  letter,
}: {
  readonly view: CaseView;
  readonly letter: Letter;
}) {
  const { t } = useWords();
  const { composed, subject, text, write } = letter;
  if (composed === null) return null;
  return (
    <div className="letter-desk">
      <LetterStands view={view} letter={letter} />
      <div className="letter-sheet" lang={composed.language}>
        <TextField
          label={t('letters.subject')}
          value={subject}
          maxLength={900}
          onChange={(next) => write({ subject: next })}
        />
        <TextArea
          label={t('letters.text')}
          isLabelHidden
          rows={16}
          value={text}
          onChange={(next) => write({ text: next })}
        />
      </div>
    </div>
  );
}

/** What must be seen before it goes: a date that moved, a record that says more, a text that was changed. */
function LetterStands({ view, letter }: { readonly view: CaseView; readonly letter: Letter }) {
  const { t, day } = useWords();
  const { kept, isChanged, isBehind, moved, again } = letter;
  if (kept === null) return null;
  const said = (date: string | null) => (date === null ? t('caseload.no-date') : day(date));
  const numberOf = (id: string) =>
    visible(
      view.recommendations.find(({ recommendationId }) => recommendationId === id)?.details
        .number ?? '',
    );
  const isOld = isBehind || moved.length > 0;
  return (
    <Banner
      tone={isOld ? 'warning' : 'plain'}
      acts={
        isChanged || isOld ? (
          <Button size="s" onPress={again}>
            {t('letters.again')}
          </Button>
        ) : undefined
      }
    >
      {moved.map(({ recommendationId, before, now }) => (
        <p key={recommendationId}>
          <b>
            {t('letters.date-moved', {
              number: numberOf(recommendationId),
              before: said(before),
              now: said(now),
            })}
          </b>
        </p>
      ))}
      {isBehind && moved.length === 0 ? <p>{t('letters.moved-on')}</p> : null}
      {kept.isTaken ? <p>{t('letters.taken', { day: day(kept.on) })}</p> : null}
      {isChanged && !kept.isTaken ? <p>{t('letters.edited')}</p> : null}
    </Banner>
  );
}
