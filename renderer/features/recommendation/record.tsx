import { dateTestOf } from '../../../shared/domain/case/drafts.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { Fold } from '../../app/recorded/fold.tsx';
import { choiceWords, memberName, procedureFor, stop } from '../../app/recorded/words.ts';
import { capital, useWords, type Wording } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { Fact, Facts } from '../../ui/index.ts';
import { categoryWords, kindWords } from './kind-words.ts';

type Of = { readonly view: CaseView; readonly one: RecommendationView };
type Named = readonly [name: string, value: string];

/** What the record says of it: what it answers, who does it, what it is, and whether the record was checked. */
export function TheRecord({ view, one }: Of) {
  const wording = useWords();
  const { t } = wording;
  const check = checkWords(view, one, wording);
  return (
    <Fold title={t('panel.record')} note={check} level={3}>
      <Facts>
        {[
          ...whatIs(view, one, wording),
          ...whoDoes(one, wording),
          ...whatKnown(view, one, wording),
        ].map(([name, value]) => (
          <Fact key={`${name} ${value}`} name={name}>
            {value}
          </Fact>
        ))}
        <Fact name={t('panel.record.check')}>{check}</Fact>
      </Facts>
    </Fold>
  );
}

const given = (name: string, value: string | undefined): readonly Named[] =>
  value === undefined || value.trim() === '' ? [] : [[name, visibleText(value)]];

function whatIs(
  view: CaseView,
  { details }: RecommendationView,
  wording: Wording,
): readonly Named[] {
  const { t, language, list } = wording;
  const instrument = procedureFor(view)?.instruments.find(({ id }) => id === details.instrument);
  const answered = view.facts.findings.filter(({ findingId }) =>
    details.findingIds?.includes(findingId),
  );
  return [
    ...answered.map(
      ({ finding }): Named => [
        t('panel.record.answers'),
        finding.injustice === ''
          ? visibleText(finding.failing)
          : t('panel.record.answers-finding', {
              failing: stop(visibleText(finding.failing)),
              injustice: visibleText(finding.injustice),
            }),
      ],
    ),
    [t('panel.record.kind'), kindWords(view, details.kind, wording)],
    ...given(t('panel.record.instrument'), instrument && capital(instrument.one[language])),
    ...given(
      t('panel.record.categories'),
      list(details.categories.map((each) => categoryWords(view, each, wording))),
    ),
  ];
}

function whoDoes({ details }: RecommendationView, { t, list }: Wording): readonly Named[] {
  const { owedBy } = details;
  const others = owedBy === undefined ? '' : list(owedBy.others.map(visible));
  const how = owedBy?.how === 'jointly' ? 'panel.record.jointly' : 'panel.record.each';
  const body = visible(details.body);
  return [
    [
      t('panel.record.body'),
      owedBy === undefined ? body : `${body}, ${t(how, { bodies: others })}`,
    ],
    ...given(t('panel.record.done-by'), details.doneBy),
    ...given(t('panel.record.contractor'), details.deliveredBy),
    ...given(t('panel.record.signatory'), details.signatory),
  ];
}

function whatKnown(view: CaseView, one: RecommendationView, wording: Wording): readonly Named[] {
  const { t } = wording;
  const { details, recommendationId } = one;
  const early = view.facts.earlyActions.find((each) => each.recommendationId === recommendationId);
  return [
    ...given(t('panel.record.reach'), details.reach && t(`fact.reach.${details.reach}`)),
    ...given(t('panel.record.root'), details.rootCause && t(`fact.root.${details.rootCause}`)),
    ...given(t('panel.record.theme'), details.theme),
    ...given(t('panel.record.summary'), details.publicSummary),
    [t('panel.record.touches'), t(one.touchesComplainant ? 'panel.record.yes' : 'panel.record.no')],
    ...given(t('panel.record.date-tested'), testedWords(view, one, wording)),
    ...given(
      t('panel.record.early'),
      early &&
        t('panel.record.early-agreed', {
          day: wording.day(early.on, 'day'),
          reason: visibleText(early.reason),
        }),
    ),
    ...view.facts.readings
      .filter((each) => each.recommendationId === recommendationId)
      .map(
        ({ words, reading, stamp }): Named => [
          t('panel.record.readings'),
          t('panel.record.reading', {
            words: visibleText(words),
            reading: visibleText(reading),
            name: memberName(view, stamp.by, wording),
            day: wording.day(stamp.at.slice(0, 10), 'day'),
          }),
        ],
      ),
  ];
}

function testedWords(
  view: CaseView,
  { recommendationId }: RecommendationView,
  { t, day }: Wording,
): string | undefined {
  const test = dateTestOf(view, recommendationId);
  if (test === null) return undefined;
  const answer = test.isRealistic === null ? 'unclear' : test.isRealistic ? 'can' : 'cannot';
  return t(`panel.record.date-${answer}`, { who: visible(test.who), day: day(test.on, 'day') });
}

/** The last check of the record by somebody else [S7]. */
function checkWords(
  view: CaseView,
  { recommendationId }: RecommendationView,
  wording: Wording,
): string {
  const { t, day, list } = wording;
  const check = view.facts.checks.findLast((each) => each.recommendationId === recommendationId);
  if (check === undefined) return t('panel.record.unchecked');
  const values = { name: memberName(view, check.stamp.by, wording), day: day(check.on, 'day') };
  if (check.isAccepted) return t('panel.record.accepted', values);
  const reasons = procedureFor(view)?.returnReasons;
  const problems = list([
    ...check.problems.map((id) => choiceWords(reasons, id, wording)),
    ...(check.note === '' ? [] : [visibleText(check.note)]),
  ]);
  return t('panel.record.returned', { ...values, problems });
}
