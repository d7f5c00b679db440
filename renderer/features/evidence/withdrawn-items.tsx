import { visible, visibleText } from '../../../shared/words/visible.ts';
import { ItemActs } from '../../app/acts/index.ts';
import { Fold } from '../../app/recorded/fold.tsx';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';

/** What was filed in error: kept, and put back from here. */
export function WithdrawnItems({ view }: { readonly view: CaseView }) {
  const { t, number } = useWords();
  const { withdrawnEvidence } = view.facts;
  if (withdrawnEvidence.length === 0) return null;
  return (
    <Fold title={t('fact.evidence-withdrawn')} note={number(withdrawnEvidence.length)}>
      <ul className="recorded">
        {withdrawnEvidence.map(({ evidenceId, item, reason }) => (
          <li key={evidenceId}>
            <p className="recorded-line">
              <s>{visible(item.item.name)}</s> <span className="soft">{visibleText(reason)}</span>
            </p>
            <ItemActs view={view} itemId={evidenceId} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
