import { isWordId } from '../../../../shared/words/index.ts';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { Fold } from '../../../app/recorded/fold.tsx';
import { StandingMark } from '../../../app/standing.tsx';
import { useWords } from '../../../i18n/index.ts';
import type { BodyView, DelivererLine } from '../../../records/body-views.ts';
import { goToCase } from '../../../stores/route.ts';

/** Contractors and others that act for the body: what each delivers, and what was learnt of it (R24). */
export function Deliverers({ view }: { readonly view: BodyView }) {
  const { t } = useWords();
  const { deliverers } = view;
  return (
    <section className="body-part" aria-labelledby="body-deliverers">
      <h2 id="body-deliverers">{t('bodies.deliverers')}</h2>
      <p className="soft">
        {t(deliverers.length === 0 ? 'bodies.deliverers.none' : 'bodies.deliverers.lead')}
      </p>
      {deliverers.map((one) => (
        <Deliverer key={one.name} one={one} />
      ))}
    </section>
  );
}

function Deliverer({ one }: { readonly one: DelivererLine }) {
  const { t, list } = useWords();
  const { name, relations, cases, delivers } = one;
  const related = list(
    relations.map((relation) => {
      const word = `fact.deliverer.${relation}`;
      return isWordId(word) ? t(word) : relation;
    }),
  );
  const counted = t('bodies.themes.in-cases', { cases: cases.length, actions: delivers.length });
  return (
    <Fold
      level={3}
      title={visible(name)}
      note={related === '' ? counted : `${related} · ${counted}`}
    >
      {delivers.length === 0 ? null : (
        <ul className="body-actions">
          {delivers.map((action) => (
            <li key={`${action.caseId} ${action.recommendationId}`}>
              <button
                type="button"
                className="body-action"
                onClick={() => goToCase(action.caseId, action.recommendationId)}
              >
                <span>{visible(`${action.reference} ${action.number}`)}</span>
                <span className="one-line" title={visibleText(action.text)}>
                  {visibleText(action.text)}
                </span>
                <StandingMark of={action} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Lessons one={one} />
    </Fold>
  );
}

function Lessons({ one }: { readonly one: DelivererLine }) {
  const { t, day } = useWords();
  return (
    <div>
      <h3>{t('bodies.deliverers.lessons')}</h3>
      {one.lessons.length === 0 ? (
        <p className="soft">{t('bodies.deliverers.no-lessons')}</p>
      ) : null}
      <ul className="body-made">
        {one.lessons.map((lesson) => {
          const quality = `fact.quality.${lesson.quality}`;
          return (
            <li key={`${lesson.recommendationId} ${lesson.on}`}>
              <button
                type="button"
                className="page-link"
                onClick={() => goToCase(lesson.caseId, lesson.recommendationId)}
              >
                {visible(`${lesson.reference} ${lesson.number}`)}
              </button>
              {`, ${day(lesson.on, 'day')}: ${isWordId(quality) ? t(quality) : lesson.quality}. ${visibleText(lesson.note)}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
