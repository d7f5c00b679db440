import type { CaseFacts } from '../../../shared/domain/case/state.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { memberName } from '../../app/recorded/words.ts';
import { capital, useWords, type Wording } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';

type Of = { readonly view: CaseView; readonly one: RecommendationView };

/** How it ended and who decided; that it was opened again, or recorded in error. */
export function Ended({ view, one }: Of) {
  const wording = useWords();
  const { t, day } = wording;
  const isIts = (each: { readonly recommendationId: string }) =>
    each.recommendationId === one.recommendationId;
  const { endings, reopenings, errors } = view.facts;
  const ending = endings.findLast(isIts);
  const byWhom = (each: CaseFacts['reopenings'][number]) => ({
    day: day(each.on, 'day'),
    name: memberName(view, each.stamp.by, wording),
    reason: visibleText(each.reason),
  });
  const others = [
    ...errors.filter(isIts).map((each) => t('panel.error', byWhom(each))),
    ...reopenings.filter(isIts).map((each) => t('panel.reopened', byWhom(each))),
  ];
  if (ending === undefined && others.length === 0) return null;
  return (
    <div>
      <h3>{t('panel.ended')}</h3>
      {ending === undefined ? null : <OneEnding view={view} ending={ending} />}
      {others.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function OneEnding({
  view,
  ending,
}: {
  readonly view: CaseView;
  readonly ending: CaseFacts['endings'][number];
}) {
  const wording = useWords();
  const { t, day } = wording;
  const said = [
    visibleText(ending.reason),
    ...(ending.instead === ''
      ? []
      : [t('panel.ended.instead', { instead: visibleText(ending.instead) })]),
  ];
  return (
    <>
      <p>
        <b>
          {t('panel.ended.line', {
            ending: t(`state.${ending.ending}`),
            day: day(ending.on, 'day'),
          })}
        </b>{' '}
        <span className="soft">
          {t('panel.ended.by', { name: memberName(view, ending.stamp.by, wording) })}
        </span>
      </p>
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {ending.view?.kind === 'not-asked' ? (
        <p className="soft">
          {t('panel.ended.view-not-asked', { why: visibleText(ending.view.why) })}
        </p>
      ) : null}
    </>
  );
}

/** One view of the complainant: what they want and what they said. */
export function viewWords(view: CaseFacts['views'][number], { t, day }: Wording): string {
  const values = { who: visible(view.who), day: day(view.askedOn, 'day') };
  if (view.answeredOn === null) return t('panel.view.unanswered', values);
  const wish = view.wish === null ? [] : [capital(t(`fact.wish.${view.wish}`))];
  const says = view.says === '' ? [] : [`“${visibleText(view.says)}”`];
  return t('panel.view', { ...values, view: [...wish, ...says].join('. ') });
}

/** What the complainant thinks of it (R14). */
export function Views({ view, one }: Of) {
  const wording = useWords();
  const views = view.facts.views.filter(({ recommendationIds }) =>
    recommendationIds.includes(one.recommendationId),
  );
  if (views.length === 0) return null;
  return (
    <div>
      <h3 id="panel-views">{wording.t('panel.views')}</h3>
      <ul className="recorded" aria-labelledby="panel-views">
        {views.map((each) => (
          <li key={each.viewId}>{viewWords(each, wording)}</li>
        ))}
      </ul>
    </div>
  );
}
