import { memberName } from '../../../app/recorded/words.ts';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView, HistoryLine } from '../../../records/views.ts';
import { sentenceOf } from './sentence.ts';

/** Lines of the history, one plain sentence each, in the order given. */
export function HistoryLines({
  lines,
  view,
}: {
  readonly lines: readonly HistoryLine[];
  readonly view: CaseView;
}) {
  const wording = useWords();
  return (
    <ol className="history-lines">
      {lines.map((line) => (
        <li key={line.key}>
          <span className="soft small">{wording.moment(line.at)}</span>
          <span>
            <b>{memberName(view, line.by, wording)}</b> {sentenceOf(line, view, wording)}
          </span>
        </li>
      ))}
    </ol>
  );
}
