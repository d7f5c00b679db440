import { useWords } from '../../../i18n/index.ts';
import type { BodyFigures } from '../../../records/body-views.ts';
import { goToBody } from '../../../stores/route.ts';
import { bodyName, shareWords } from '../body-words.ts';

/** Bodies of its kind, each with its own numbers. */
export function Peers({ figures }: { readonly figures: BodyFigures }) {
  const wording = useWords();
  const { t, number } = wording;
  const { peers, kind } = figures;
  return (
    <section className="body-part" aria-labelledby="body-peers">
      <h2 id="body-peers">{t('bodies.peers')}</h2>
      {peers.length > 0 ? null : (
        <p className="soft">{t(kind === null ? 'bodies.peers.no-kind' : 'bodies.peers.none')}</p>
      )}
      {peers.length === 0 ? null : (
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{t('bodies.column.name')}</th>
              <th scope="col">{t('bodies.column.onTime')}</th>
              <th scope="col">{t('bodies.column.open')}</th>
              <th scope="col">{t('bodies.column.overdue')}</th>
            </tr>
          </thead>
          <tbody>
            {peers.map((peer) => (
              <tr key={peer.key}>
                <th scope="row">
                  <button
                    type="button"
                    className="page-link"
                    onClick={() => goToBody(peer.name, 'compliance')}
                  >
                    {bodyName(peer, wording)}
                  </button>
                </th>
                <td>{shareWords(peer.onTime, wording)}</td>
                <td>{number(peer.open)}</td>
                <td>{number(peer.overdue)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
