import type { Mistake } from '../../../../../shared/domain/case/events/errors.ts';
import type { BodyOf, CaseEventKind } from '../../../../../shared/domain/case/events.ts';
import { visible, visibleText } from '../../../../../shared/words/visible.ts';
import {
  because,
  fieldWords,
  memberName,
  numbersOf,
  personName,
  procedureFor,
} from '../../../../app/recorded/words.ts';
import type { Wording } from '../../../../i18n/index.ts';
import type { CaseView } from '../../../../records/views.ts';

/** What a sentence is made from, and the names it needs. */
export type Telling = {
  readonly view: CaseView;
  readonly wording: Wording;
  readonly procedure: ReturnType<typeof procedureFor>;
  readonly number: (recommendationId: string) => string;
  readonly numbers: (recommendationIds: readonly string[]) => string;
  readonly item: (evidenceId: string) => string;
  readonly person: (personId: string) => string;
  readonly member: (memberId: string) => string;
  readonly part: (partId: string) => string;
  readonly fields: (set: object) => string;
  /** The sentence of what was then said to be in error. */
  readonly mistaken: (mistake: Mistake) => string;
  /** "said: reason"; the sentence alone where there is no reason. */
  readonly because: (said: string, reason: string) => string;
};

/** One sentence for each kind of event, to follow the name of who did it. */
export type Sentences<Kind extends CaseEventKind> = {
  readonly [Each in Kind]: (body: BodyOf<Each>, telling: Telling) => string;
};

export function tellingOf(view: CaseView, wording: Wording): Omit<Telling, 'mistaken'> {
  const { t, list } = wording;
  return {
    view,
    wording,
    procedure: procedureFor(view),
    number: (id) => numbersOf(view, [id], wording),
    numbers: (ids) => (ids.length === 0 ? t('evidence.whole-case') : numbersOf(view, ids, wording)),
    item: (id) =>
      visible(
        view.evidence.find(({ evidenceId }) => evidenceId === id)?.item.name ??
          t('history.gone.item'),
      ),
    person: (id) => {
      const found = view.facts.persons.find(({ personId }) => personId === id);
      return found === undefined ? t('history.gone.person') : personName(found.person);
    },
    member: (id) => memberName(view, id, wording),
    part: (id) =>
      visibleText(
        view.facts.parts.find(({ partId }) => partId === id)?.text ?? t('history.gone.words'),
      ),
    fields: (set) => list(Object.keys(set).map((field) => fieldWords(field, wording))),
    because: (said, reason) => because(said, reason, wording),
  };
}
