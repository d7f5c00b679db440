import { visible, visibleText } from '../../../shared/words/visible.ts';
import { memberName, personName } from '../../app/recorded/words.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { goToBody } from '../../stores/route.ts';
import { PageHeader } from '../../ui/index.ts';
import type { AsAtChoice } from './as-at/choose-day.tsx';
import { CaseActs } from './case-acts.tsx';
import { CaseNext } from './case-next.tsx';
import { ClosingLines } from './closings/closing-lines.tsx';

/** What the case is, and what of it is closed. */
export function CaseHead({
  view,
  onAsAt,
}: {
  readonly view: CaseView;
  readonly onAsAt: (choice: AsAtChoice | null) => void;
}) {
  const wording = useWords();
  const { t, day } = wording;
  const { details, owners } = view;
  const { complainant } = details;
  const facts = [
    details.decisionDate === null
      ? t('case.not-decided')
      : t('case.decided', { day: day(details.decisionDate, 'day') }),
    t('case.letters-in', { language: t(`office-language.${details.language}`) }),
    ...(complainant === null ? [] : [t('case.complainant', { name: personName(complainant) })]),
    ...(details.sector === '' ? [] : [visible(details.sector)]),
    ...(owners.case === null
      ? []
      : [t('fact.owner.case', { name: memberName(view, owners.case, wording) })]),
    ...(owners.compliance === null
      ? []
      : [t('fact.owner.compliance', { name: memberName(view, owners.compliance, wording) })]),
  ];
  return (
    <>
      <PageHeader
        title={visibleText(details.title)}
        above={`${t('case.of', { reference: visible(details.reference) })} · ${t(`route.${details.route}`)}`}
        acts={view.asAt === null ? <CaseActs view={view} onAsAt={onAsAt} /> : null}
      />
      <ul className="case-facts">
        {details.bodies.map((body) => (
          <li key={body}>
            <button type="button" className="page-link" onClick={() => goToBody(body)}>
              {visible(body)}
            </button>
          </li>
        ))}
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <ClosingLines view={view} />
      <CaseNext view={view} />
    </>
  );
}
