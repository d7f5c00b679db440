import { visible, visibleText } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { CallerCard } from '../../records/people-views.ts';
import { look } from '../../stores/calls.ts';
import { Button } from '../../ui/index.ts';

/** Every case of the same person, each with what shows that it is they. */
export function CallersCases({ card: { cases } }: { readonly card: CallerCard }) {
  const { t, day, list } = useWords();
  return (
    <section className="caller-cases">
      <h4>{t('caller.cases', { count: cases.length })}</h4>
      <ul>
        {cases.map((one) => {
          const { caseId, personId, same } = one;
          const words = [
            list(one.bodies.map(visible)),
            t('caller.open', { count: one.open }),
            ...(one.nextDue === null ? [] : [t('caller.due', { day: day(one.nextDue, 'short') })]),
            ...(same === null ? [] : [t(`caller.same.${same}`)]),
          ];
          return (
            <li key={`${caseId} ${personId ?? ''}`}>
              <div>
                <b>{visible(one.reference)}</b> {visibleText(one.title)}
                <p className="soft small">{words.join(' · ')}</p>
              </div>
              {same === null ? (
                <span className="soft small">{t('caller.this-case')}</span>
              ) : (
                <Button
                  size="s"
                  look="quiet"
                  aria-label={t('caller.look-at', { reference: visible(one.reference) })}
                  onPress={() => look({ kind: 'person', at: { caseId, personId } })}
                >
                  {t('caller.look')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
