import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { Fold } from '../../../app/recorded/fold.tsx';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';

/** Other cases this one belongs with, and how its route changed. */
export function Links({ view }: { readonly view: CaseView }) {
  const { t, day, list } = useWords();
  const { links, routeChanges } = view.facts;
  if (links.length === 0 && routeChanges.length === 0) return null;
  const references = list(links.map(({ reference }) => visible(reference)));
  return (
    <Fold title={t('fact.links')} note={references === '' ? undefined : references}>
      <ul className="recorded">
        {links.map(({ linkId, relation, reference, reason }) => (
          <li key={linkId}>
            <p>
              <b>
                {t('fact.link.line', {
                  reference: visible(reference),
                  relation: t(`fact.link.${relation}`),
                })}
              </b>
            </p>
            <p className="recorded-more soft">{visibleText(reason)}</p>
          </li>
        ))}
        {routeChanges.map(({ route, on, reason, stamp }) => (
          <li key={stamp.at}>
            <p>
              <b>{t('fact.route-changed', { route: t(`route.${route}`), day: day(on, 'day') })}</b>
            </p>
            <p className="recorded-more soft">{visibleText(reason)}</p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
