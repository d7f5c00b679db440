import { CircleHelp, OctagonAlert, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { refusalWords, useWords, type Wording } from '../../../i18n/index.ts';
import type { ColumnId } from './columns.ts';
import type { Editable } from './edit.ts';
import { categoryWords, kindWords, sumWords } from './field-words.ts';
import type { Reading, SheetFacts } from './findings.ts';
import { gapsOf, type SheetRow } from './sheet.ts';

type ViewProps = {
  readonly row: SheetRow;
  readonly reading: Reading;
  readonly facts: SheetFacts;
};

/** A cell as it is read. */
export function CellView({ column, ...props }: ViewProps & { readonly column: Editable }) {
  switch (column) {
    case 'number':
      return <b>{visible(props.row.number)}</b>;
    case 'text':
      return <WordsCell {...props} />;
    case 'kind':
      return <KindCell {...props} />;
    case 'categories':
      return <CategoriesCell {...props} />;
    case 'dueWords':
      return <DueCell {...props} />;
    case 'money':
      return <MoneyCell {...props} />;
    case 'body':
      return props.row.body === null ? <Missing /> : visible(props.row.body);
    case 'evidenceWanted':
      return <WantedCell {...props} />;
  }
}

function Missing() {
  const { t } = useWords();
  return <span className="split-missing">{t('split.missing')}</span>;
}

/** The words, and under them what is proved apart. */
function WordsCell({ row }: ViewProps) {
  const { t, number } = useWords();
  if (row.text === '') return <Missing />;
  return (
    <>
      <span className="split-words">{visibleText(row.text)}</span>
      {row.parts.length === 0 ? null : (
        <ol className="split-parts" aria-label={t('split.parts')}>
          {row.parts.map(({ text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place
            <li key={at} className="one-line" title={visibleText(text)}>
              <span className="split-part-n" aria-hidden>
                {number(at + 1)}
              </span>
              {visibleText(text)}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function KindCell({ row, facts }: ViewProps) {
  const { language } = useWords();
  return row.kind === null ? <Missing /> : kindWords(row.kind, facts.procedure, language);
}

function CategoriesCell({ row, facts }: ViewProps) {
  const { language } = useWords();
  const { categories } = facts.procedure;
  return row.categories.map((id) => categoryWords(id, categories, language)).join(', ');
}

function DueCell({ row, reading: { due } }: ViewProps) {
  const wording = useWords();
  if (row.dueWords === null) return null;
  return (
    <>
      <span className="split-lines">{visibleText(row.dueWords)}</span>
      <span className="split-day">{dayWords(due, wording)}</span>
    </>
  );
}

/** The day the words come to, or what keeps them from coming to one. */
function dayWords(due: Reading['due'], wording: Wording): string {
  if (due === null) return '';
  if (!due.ok) return refusalWords(wording, due.error).said;
  const { missing, due: day } = due.value;
  if (day !== null) return wording.day(day, 'row');
  if (missing !== null) return refusalWords(wording, { code: missing }).said;
  return wording.t('recommendation.due-none');
}

function MoneyCell({ row }: ViewProps) {
  const wording = useWords();
  const inParts = row.parts.flatMap((part) => part.money);
  const sums = row.parts.length === 0 ? row.money : inParts;
  return sums.map((sum, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sum is known by its place
    <span key={at} className="split-line">
      {sumWords(sum, wording)}
    </span>
  ));
}

function WantedCell({ row }: ViewProps) {
  const wanted =
    row.evidenceWanted.length > 0
      ? row.evidenceWanted
      : [...new Set(row.parts.flatMap((part) => part.evidenceWanted))];
  return <span className="split-lines">{wanted.map(visibleText).join('; ')}</span>;
}

/** How many guesses and findings there are; they are told in full beside. */
export function Marks({
  row,
  reading,
  facts,
  isRefused,
}: ViewProps & { readonly isRefused: boolean }): ReactNode {
  const { t, list } = useWords();
  const gaps = gapsOf(row);
  const guesses = row.notes.length;
  const found = reading.findings.length;
  return (
    <span className="split-marks">
      {isRefused ? (
        <span className="split-mark split-mark-refused">
          <OctagonAlert aria-hidden className="icon" />
          {t('split.refused')}
        </span>
      ) : null}
      {gaps.length === 0 ? null : (
        <span className="split-mark split-mark-gap">
          {t('split.lacks', { fields: list(gaps.map((gap) => t(`split.col.${gap}`))) })}
        </span>
      )}
      {guesses === 0 ? null : (
        <span className="split-mark">
          <CircleHelp aria-hidden className="icon" />
          {t('split.guessed', { count: guesses })}
        </span>
      )}
      {found === 0 ? null : (
        <span className="split-mark">
          <Search aria-hidden className="icon" />
          {t(facts.isIssued ? 'split.read-notes' : 'split.to-look-at', { count: found })}
        </span>
      )}
    </span>
  );
}

export const isEditable = (column: ColumnId): column is Editable =>
  column !== 'tick' && column !== 'marks';
