import { visible } from '../../../shared/words/visible.ts';
import { fieldWords } from '../../app/recorded/words.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, ConflictView } from '../../records/views.ts';
import { MarkShape } from '../../ui/index.ts';
import { valueWords } from './value-words.ts';

type Placed = ConflictView & { readonly number: string | null };

/** Conflicts of the case and of its recommendations, each with what it concerns. */
export function conflictsOf(view: CaseView): readonly Placed[] {
  return [
    ...view.conflicts.map((one) => ({ ...one, number: null })),
    ...view.recommendations.flatMap(({ conflicts, details }) =>
      conflicts.map((one) => ({ ...one, number: details.number })),
    ),
  ];
}

/** Two answers to the same question, side by side with who gave each; neither has won. */
export function Conflicts({ view }: { readonly view: CaseView }) {
  const wording = useWords();
  const { t, moment } = wording;
  const conflicts = conflictsOf(view);
  if (conflicts.length === 0) return null;
  return (
    <section className="conflicts" aria-labelledby="case-conflicts">
      <h2 id="case-conflicts">
        <MarkShape mark="conflict" /> {t('case.conflicts')}
      </h2>
      <p className="soft">{t('case.conflicts-lead')}</p>
      {conflicts.map((conflict) => {
        const field = fieldWords(conflict.field.split('.').at(-1) ?? conflict.field, wording);
        const title = conflict.number === null ? field : `${conflict.number}: ${field}`;
        return (
          <div key={`${conflict.number} ${conflict.field}`}>
            <h3>{title}</h3>
            <ul className="conflict-sides" aria-label={title}>
              {conflict.values.map((one) => (
                <li key={`${one.device} ${one.at}`}>
                  <p>
                    <b>{valueWords(one.value, wording)}</b>
                  </p>
                  <p className="soft small">
                    {t('case.conflict-by', {
                      name: visible(view.members[one.by] ?? t('case.unknown-member')),
                      when: moment(one.at),
                    })}
                    {', '}
                    {t('case.conflict-device', { device: one.device.slice(0, 8) })}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
