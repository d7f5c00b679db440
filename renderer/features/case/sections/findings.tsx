import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { ItemActs } from '../../../app/acts/index.ts';
import { Fold } from '../../../app/recorded/fold.tsx';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { StatusMark } from '../../../ui/index.ts';

type Found = CaseView['facts']['findings'][number];

/** The numbers of the recommendations that answer a finding. */
export const answersTo = (view: CaseView, findingId: string): readonly string[] =>
  view.recommendations
    .filter(({ details }) => details.findingIds?.includes(findingId) === true)
    .map(({ details }) => visible(details.number));

/** What went wrong and what it did to the person, with what answers it. */
export function Findings({ view }: { readonly view: CaseView }) {
  const { t, number } = useWords();
  const { findings } = view.facts;
  if (findings.length === 0) return null;
  const open = findings.filter(({ findingId }) => answersTo(view, findingId).length === 0).length;
  const note =
    open === 0
      ? number(findings.length)
      : `${number(findings.length)}, ${t('fact.finding.unanswered-count', { count: open })}`;
  return (
    <Fold title={t('fact.findings')} note={note}>
      <ul className="recorded">
        {findings.map((one) => (
          <li key={one.findingId}>
            <FoundOne view={view} found={one} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function FoundOne({ view, found }: { readonly view: CaseView; readonly found: Found }) {
  const { t, list } = useWords();
  const { finding, findingId } = found;
  const numbers = answersTo(view, findingId);
  return (
    <>
      <p className="recorded-line">
        <span>{visibleText(finding.failing)}</span>
        <ItemActs view={view} itemId={findingId} />
      </p>
      {finding.injustice === '' ? null : (
        <p className="recorded-more">
          {t('fact.finding.injustice', { injustice: visibleText(finding.injustice) })}
        </p>
      )}
      <p className="recorded-more">
        {numbers.length === 0 ? (
          <StatusMark mark="not-met">{t('fact.finding.unanswered')}</StatusMark>
        ) : (
          <span className="soft">{t('fact.finding.answered', { numbers: list(numbers) })}</span>
        )}
        {finding.bodies.length === 0 ? null : (
          <span className="soft"> · {list(finding.bodies.map(visible))}</span>
        )}
      </p>
    </>
  );
}
