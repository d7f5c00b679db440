import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';

/** From part to part of a long page, by keyboard: each part takes the focus at its heading. */
export function CaseJump({ view }: { readonly view: CaseView }) {
  const { t, number } = useWords();
  const parts = [
    ['case-recommendations', t('print.recommendations'), view.recommendations.length],
    ['case-evidence', t('evidence.title'), view.evidence.length],
    ['case-around', t('case.around'), null],
    ['case-history', t('case.history'), view.history.length],
  ] as const;
  return (
    <nav className="case-jump" aria-label={t('case.jump')}>
      <ul>
        {parts.map(([id, name, count]) => (
          <li key={id}>
            <button type="button" onClick={() => jumpTo(id)}>
              {name}
              {count === null ? null : <span className="soft"> {number(count)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function jumpTo(id: string): void {
  const place = document.getElementById(id);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}
