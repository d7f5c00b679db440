import { useState } from 'react';
import { memberName } from '../../../app/recorded/words.ts';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Button } from '../../../ui/index.ts';
import { sentenceOf } from './sentence.ts';

const FEW = 8;

/** Everything that happened in this case, newest first, one plain sentence each. */
export function History({ view }: { readonly view: CaseView }) {
  const wording = useWords();
  const { t, moment, number } = wording;
  const [isWhole, setWhole] = useState(false);
  const lines = view.history.toSorted((one, other) => other.at.localeCompare(one.at));
  const shown = isWhole ? lines : lines.slice(0, FEW);
  return (
    <section className="history" aria-labelledby="case-history">
      <h2 id="case-history">{t('case.history')}</h2>
      <ol>
        {shown.map((line) => (
          <li key={line.key}>
            <span className="soft small">{moment(line.at)}</span>
            <span>
              <b>{memberName(view, line.by, wording)}</b> {sentenceOf(line, view, wording)}
            </span>
          </li>
        ))}
      </ol>
      {lines.length > FEW ? (
        <Button size="s" onPress={() => setWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole
            ? t('case.history-fewer')
            : t('case.history-all', { count: number(lines.length) })}
        </Button>
      ) : null}
    </section>
  );
}
