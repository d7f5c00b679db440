import { useWords } from '../../../i18n/index.ts';
import type { BodyView } from '../../../records/body-views.ts';
import { memberCalled } from '../member-called.ts';
import { bodySentence } from './sentence.ts';

/** What was recorded of the body itself, newest first, one plain sentence each. */
export function BodyHistory({ view }: { readonly view: BodyView }) {
  const wording = useWords();
  const { t, moment } = wording;
  const lines = view.history.toSorted((one, other) => other.at.localeCompare(one.at));
  return (
    <section className="body-part" aria-labelledby="body-history">
      <h2 id="body-history">{t('bodies.history')}</h2>
      {lines.length === 0 ? <p className="soft">{t('bodies.history.none')}</p> : null}
      <ol className="body-lines">
        {lines.map((line) => (
          <li key={line.key} className="body-line">
            <div className="body-line-words">
              <p>
                <b>{memberCalled(view, line.by, wording)}</b> {bodySentence(line, view, wording)}
              </p>
              <p className="soft small">{moment(line.at)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
