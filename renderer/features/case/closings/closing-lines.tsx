import { isCounted } from '../../../../shared/domain/case/state.ts';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { toldWords } from '../history/sentence.ts';

/** The two closings, each in its own sentence: the complaint's, and the recommendations'. */
export function ClosingLines({ view }: { readonly view: CaseView }) {
  const wording = useWords();
  const { t, day } = wording;
  const { complaintClosed, recommendationsClosed } = view;
  const recommendations = view.recommendations.filter(({ state }) => isCounted(state));
  const ended = recommendations.filter((one) => one.hasEnded).length;
  return (
    <ul className="case-closings" aria-label={t('case.closings')}>
      <li>
        {complaintClosed === null
          ? t('case.complaint-open')
          : t(`case.complaint-closed.${complaintClosed.how}`, {
              day: day(complaintClosed.on, 'day'),
            })}
      </li>
      <li>
        {recommendationsClosed !== null
          ? t('case.recommendations-closed', {
              day: day(recommendationsClosed.on, 'day'),
              told: toldWords(recommendationsClosed.told, wording),
            })
          : view.isConfirmationDue
            ? t('case.recommendations-to-confirm')
            : t('case.recommendations-open', { ended, total: recommendations.length })}
      </li>
    </ul>
  );
}
