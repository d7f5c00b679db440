import { useDeferredValue, useMemo } from 'react';
import { type Control, useController, useWatch } from 'react-hook-form';
import { Fold } from '../../../app/recorded/fold.tsx';
import { linesOf } from '../../../forms/lines.ts';
import { useWords } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { findingWords } from '../split/finding-words.ts';
import { readingOf } from '../split/findings.ts';
import { type ForCase, useFacts } from '../split/use-facts.ts';
import type { CaseForm } from './form.ts';
import { rowOf } from './recommendation-form.ts';

/** What would keep it from being proved, quietly, while it is typed; and the usual evidence to ask for. */
export function LintAsTyped({
  control,
  index,
  about,
}: {
  readonly control: Control<CaseForm>;
  readonly index: number;
  readonly about: ForCase;
}) {
  const wording = useWords();
  const { t, language } = wording;
  const one = useDeferredValue(useWatch({ control, name: `recommendations.${index}` }));
  const wanted = useController({ control, name: `recommendations.${index}.wanted` }).field;
  const rows = useMemo(() => [rowOf(one, about.bodies)], [one, about.bodies]);
  const facts = useFacts(about, rows);
  const [row] = rows;
  const reading = useMemo(
    () => (row === undefined || facts === null ? null : readingOf(row, facts, language)),
    [row, facts, language],
  );
  if (reading === null) return null;
  const { findings, suggestion } = reading;
  const take = () => wanted.onChange([...linesOf(wanted.value), ...suggestion].join('\n'));
  return (
    <>
      {suggestion.length === 0 ? null : (
        <div className="add-usual small">
          <span>
            <b>{t('split.usual-evidence')}:</b> {suggestion.join('; ')}
          </span>
          <Button size="s" onPress={take}>
            {t('split.take-evidence')}
          </Button>
        </div>
      )}
      {findings.length === 0 ? null : (
        <Fold
          level={3}
          title={t(about.isIssued ? 'split.readings' : 'split.looks')}
          note={String(findings.length)}
        >
          <ul className="add-findings">
            {findings.map((finding) => {
              const { said, next } = findingWords(finding, wording);
              return (
                <li key={`${finding.code} ${finding.from ?? ''}`}>
                  {said} {next === null ? null : <span className="soft">{next}</span>}
                </li>
              );
            })}
          </ul>
        </Fold>
      )}
    </>
  );
}
