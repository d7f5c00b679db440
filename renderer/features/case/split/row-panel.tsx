import { memo } from 'react';
import type { Refusal as RefusalData } from '../../../../shared/kernel/result.ts';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { DateExplained } from '../../../app/explanation.tsx';
import { useRefusalWords, useWords } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { findingWords } from './finding-words.ts';
import type { Reading, SheetFacts } from './findings.ts';
import { PartsFields } from './parts-fields.tsx';
import type { SheetRow } from './sheet.ts';
import { SumsFields } from './sums-fields.tsx';

/** Everything about the row in hand: why it was refused, what was guessed, what stands out, its sums and parts. */
export const RowPanel = memo(function Panel({
  row,
  reading,
  facts,
  refusal,
  onChange,
  onUsual,
}: {
  readonly row: SheetRow;
  readonly reading: Reading;
  readonly facts: SheetFacts;
  readonly refusal: RefusalData | null;
  readonly onChange: (row: SheetRow) => void;
  readonly onUsual: (row: SheetRow) => void;
}) {
  const { t } = useWords();
  const { due } = reading;
  const explanation = due?.ok === true ? due.value.explanation : null;
  const isPlain = row.notes.length === 0 && reading.findings.length === 0;
  return (
    <section className="split-panel" aria-labelledby="split-panel-title">
      <h3 id="split-panel-title">{t('split.beside', { number: visible(row.number) })}</h3>
      {refusal === null ? null : <Why refusal={refusal} />}
      <Guesses row={row} />
      <Findings reading={reading} isIssued={facts.isIssued} />
      {isPlain ? <p className="soft small">{t('split.all-plain')}</p> : null}
      {reading.suggestion.length === 0 ? null : (
        <div className="split-part-of">
          <h4>{t('split.usual-evidence')}</h4>
          <ul>
            {reading.suggestion.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <Button size="s" onPress={() => onUsual(row)}>
            {t('split.take-evidence')}
          </Button>
        </div>
      )}
      {explanation === null ? null : (
        <DateExplained explanation={explanation} words={row.dueWords ?? ''} />
      )}
      {row.parts.length > 0 ? null : (
        <SumsFields
          key={row.id}
          money={row.money}
          categories={facts.procedure.categories}
          onChange={(money) => onChange({ ...row, money })}
        />
      )}
      <PartsFields
        key={`${row.id} parts`}
        parts={row.parts}
        onChange={(parts) => onChange({ ...row, parts })}
      />
    </section>
  );
});

function Why({ refusal }: { readonly refusal: RefusalData }) {
  const { said, next } = useRefusalWords(refusal);
  return (
    <p className="split-why" role="alert">
      <b>{said}</b> {next}
    </p>
  );
}

function Guesses({ row }: { readonly row: SheetRow }) {
  const { t } = useWords();
  if (row.notes.length === 0) return null;
  return (
    <div className="split-part-of">
      <h4>{t('split.guesses')}</h4>
      <ul>
        {row.notes.map(({ code, words }) => (
          <li key={`${code} ${words}`}>
            {t(`splitter.note.${code}`, { words: short(visibleText(words)) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

const short = (words: string): string => (words.length > 140 ? `${words.slice(0, 138)}…` : words);

function Findings({
  reading,
  isIssued,
}: {
  readonly reading: Reading;
  readonly isIssued: boolean;
}) {
  const wording = useWords();
  if (reading.findings.length === 0) return null;
  return (
    <div className="split-part-of">
      <h4>{wording.t(isIssued ? 'split.readings' : 'split.looks')}</h4>
      <ul>
        {reading.findings.map((finding) => {
          const { said, next } = findingWords(finding, wording);
          return (
            <li key={`${finding.code} ${finding.from ?? ''}`}>
              {said} {next === null ? null : <span className="soft">{next}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
