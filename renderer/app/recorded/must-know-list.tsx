import { TriangleAlert } from 'lucide-react';
import { mustKnowBefore } from '../../../shared/domain/case/persons.ts';
import type { PersonRecord } from '../../../shared/domain/case/state.ts';
import { useWords } from '../../i18n/index.ts';
import { isGrave, mustKnowWords } from './must-know.ts';
import { personName } from './words.ts';
import './recorded.css';

/** What must be known of a person before anybody writes to or calls them (R14), gravest first. */
export function MustKnowList({ record }: { readonly record: PersonRecord }) {
  const wording = useWords();
  return (
    <ul className="must-know">
      {mustKnowBefore(record).map((known) => {
        const words = mustKnowWords(known, personName(record.person), wording);
        return (
          <li key={words}>
            {isGrave(known) ? (
              <b>
                <TriangleAlert aria-hidden className="icon" /> {words}
              </b>
            ) : (
              words
            )}
          </li>
        );
      })}
    </ul>
  );
}
