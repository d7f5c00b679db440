import { useState } from 'react';
import { fieldsSet } from '../../../shared/domain/case/events.ts';
import { visible } from '../../../shared/words/visible.ts';
import { offerOf, useActs } from '../../app/acts/index.ts';
import { memberName } from '../../app/recorded/words.ts';
import { capital, useWords, type Wording } from '../../i18n/index.ts';
import type { CaseView, ConflictView } from '../../records/views.ts';
import { Button, MarkShape } from '../../ui/index.ts';
import { CloseComplaint } from './closings/close-complaint.tsx';
import { CloseRecommendations } from './closings/close-recommendations.tsx';
import { aboutOf, fieldNameOf } from './conflict-words.ts';
import { eventOf, sentenceOf } from './history/sentence.ts';
import { hasOwnWords, valueWords } from './value-words.ts';

export type Placed = ConflictView & { readonly recommendationId: string | null };
type Side = ConflictView['values'][number];

/** Conflicts of the case and of its recommendations, each with what it concerns. */
export function conflictsOf(view: CaseView): readonly Placed[] {
  return [
    ...view.conflicts.map((one) => ({ ...one, recommendationId: null })),
    ...view.recommendations.flatMap(({ conflicts, recommendationId }) =>
      conflicts.map((one) => ({ ...one, recommendationId })),
    ),
  ];
}

/** Two answers to the same question, side by side with who gave each; neither has won. */
export function Conflicts({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const conflicts = conflictsOf(view);
  if (conflicts.length === 0) return null;
  return (
    <section className="conflicts" aria-labelledby="case-conflicts">
      <h2 id="case-conflicts">
        <MarkShape mark="conflict" /> {t('case.conflicts')}
      </h2>
      <p className="soft">{t('case.conflicts-lead')}</p>
      {conflicts.map((conflict) => (
        <Conflict key={conflict.field} view={view} conflict={conflict} />
      ))}
    </section>
  );
}

function Conflict({ view, conflict }: { readonly view: CaseView; readonly conflict: Placed }) {
  const wording = useWords();
  const { t, moment } = wording;
  const field = fieldNameOf(conflict.field, wording);
  const of = aboutOf(view, conflict, wording);
  const title = of === '' ? capital(field) : t('fact.conflict.of', { of, field });
  return (
    <div>
      <h3>{title}</h3>
      <ul className="conflict-sides" aria-label={title}>
        {conflict.values.map((one) => (
          <li key={`${one.device} ${one.at}`}>
            <p>
              <b>{sideWords(view, conflict, one, wording)}</b>
            </p>
            <p className="soft small">
              {t('case.conflict-by', {
                name: memberName(view, one.by, wording),
                when: moment(one.at),
              })}
              {', '}
              {t('case.conflict-device', { device: visible(one.device.slice(0, 8)) })}
            </p>
          </li>
        ))}
      </ul>
      <Settle view={view} conflict={conflict} />
    </div>
  );
}

/** A value in its own words; what is a whole deed is told as the history tells it. */
function sideWords(view: CaseView, { field }: Placed, side: Side, wording: Wording): string {
  if (hasOwnWords(side.value)) return valueWords(side.value, wording);
  const line = view.history.find((one) => {
    if (one.at !== side.at || one.by !== side.by || one.device !== side.device) return false;
    const event = eventOf(one);
    return event !== null && fieldsSet(event).includes(field);
  });
  return line === undefined
    ? valueWords(side.value, wording)
    : capital(sentenceOf(line, view, wording));
}

/** What settles it, where that is more than recording the field again. */
function Settle({ view, conflict }: { readonly view: CaseView; readonly conflict: Placed }) {
  const { t } = useWords();
  const acts = useActs(view);
  const [isClosing, setClosing] = useState(false);
  const { field, recommendationId } = conflict;
  const Closing = field === 'case.complaintClosed' ? CloseComplaint : CloseRecommendations;
  if (recommendationId !== null && field.includes('.assessment'))
    return (
      <div className="acts">
        <Button
          size="s"
          onPress={() => acts.open(offerOf('settleAssessment', { recommendationId }))}
        >
          {t('fact.conflict.settle')}
        </Button>
        {acts.dialog}
      </div>
    );
  if (field !== 'case.complaintClosed' && field !== 'case.recommendationsClosed') return null;
  return (
    <div className="acts">
      <Button size="s" onPress={() => setClosing(true)}>
        {t('fact.conflict.close-again')}
      </Button>
      {isClosing ? <Closing view={view} onClose={() => setClosing(false)} /> : null}
    </div>
  );
}
