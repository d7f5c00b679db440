import {
  type CaseEvent,
  type CaseEventKind,
  type CaseEventOf,
  caseEvents,
} from '../../../../shared/domain/case/events.ts';
import type { Origin, Told } from '../../../../shared/domain/case/vocabulary.ts';
import { isWordId } from '../../../../shared/words/index.ts';
import { visible } from '../../../../shared/words/visible.ts';
import type { Wording } from '../../../i18n/index.ts';
import type { CaseView, HistoryLine } from '../../../records/views.ts';

const isKnown = (kind: string): kind is CaseEventKind => Object.hasOwn(caseEvents, kind);

/** The event of a line; null where this version does not know its kind or shape. */
export function eventOf(line: HistoryLine): CaseEvent | null {
  if (!isKnown(line.kind)) return null;
  const body = caseEvents[line.kind].safeParse(line.body);
  // The pair is one of CaseEvent by construction; the compiler cannot follow the index.
  return body.success ? ({ kind: line.kind, body: body.data } as CaseEvent) : null;
}

/** The name of a field in words; the field itself where it has none. */
export function fieldWords(field: string, { t }: Wording): string {
  const id = `case.field.${field}`;
  return isWordId(id) ? t(id) : field;
}

/** Who was told, how and when: "Mrs B told by letter on 3 March 2026, and …". */
export const toldWords = (told: readonly Told[], { t, day, list }: Wording): string =>
  list(
    told.map((one) =>
      t('case.told', {
        name: one.name === '' ? t(`party.${one.party}`) : visible(one.name),
        how: t(`told-how.${one.how}`),
        day: day(one.on, 'day'),
      }),
    ),
  );

type Names = {
  readonly number: (recommendationId: string) => string;
  readonly item: (evidenceId: string) => string;
};

function namesOf(view: CaseView, { t }: Wording): Names {
  return {
    number: (id) =>
      view.recommendations.find((one) => one.recommendationId === id)?.details.number ??
      t('case.event.recommendation-gone'),
    item: (id) => {
      const found = view.evidence.find((one) => one.evidenceId === id);
      return found === undefined ? t('case.event.item-gone') : visible(found.item.name);
    },
  };
}

const fieldsWords = (set: object, wording: Wording): string =>
  wording.list(Object.keys(set).map((field) => fieldWords(field, wording)));

/** What happened, to follow the name of who did it: "added R1: Apologise to Mrs B". */
export function sentenceOf(line: HistoryLine, view: CaseView, wording: Wording): string {
  const event = eventOf(line);
  if (event === null) return wording.t('case.event.unknown');
  const said = eventWords(event, namesOf(view, wording), wording);
  const origin = 'origin' in event.body ? originWords(event.body.origin, wording) : '';
  return origin === '' ? said : `${said} (${origin})`;
}

function eventWords(event: CaseEvent, names: Names, wording: Wording): string {
  const { t, day } = wording;
  switch (event.kind) {
    case 'case.opened':
      return t('case.event.case.opened', { reference: event.body.details.reference });
    case 'case.corrected':
      return t('case.event.case.corrected', { fields: fieldsWords(event.body.set, wording) });
    case 'recommendation.added': {
      const { number, text } = event.body.details;
      return t('case.event.recommendation.added', { number, text });
    }
    case 'recommendation.revised':
      return revisedWords(event.body, names, wording);
    case 'complaint.closed': {
      const { how, on } = event.body;
      return t('case.event.complaint.closed', {
        how: t(`case.closed-how.${how}`),
        day: day(on, 'day'),
      });
    }
    case 'recommendations.closed': {
      const { on, told } = event.body;
      return t('case.event.recommendations.closed', {
        day: day(on, 'day'),
        told: toldWords(told, wording),
      });
    }
    case 'evidence.filed':
    case 'evidence.opened':
    case 'evidence.assessed':
      return evidenceWords(event, names, wording);
    default:
      return t('case.event.unknown');
  }
}

function evidenceWords(
  event: CaseEventOf<'evidence.filed' | 'evidence.opened' | 'evidence.assessed'>,
  names: Names,
  { t, list }: Wording,
): string {
  switch (event.kind) {
    case 'evidence.filed': {
      const { recommendationIds, item } = event.body;
      const target =
        recommendationIds.length === 0
          ? t('evidence.whole-case')
          : list(recommendationIds.map(names.number));
      return t('case.event.evidence.filed', { name: visible(item.name), target });
    }
    case 'evidence.opened':
      return t(`case.event.evidence.opened.${event.body.purpose}`, {
        name: names.item(event.body.evidenceId),
      });
    case 'evidence.assessed': {
      const { recommendationId, result, reason } = event.body;
      return t('case.event.evidence.assessed', {
        number: names.number(recommendationId),
        result: t(`result.${result}`).toLowerCase(),
        reason,
      });
    }
  }
}

function revisedWords(
  body: Extract<CaseEvent, { kind: 'recommendation.revised' }>['body'],
  names: Names,
  wording: Wording,
): string {
  const { t, day } = wording;
  const number = names.number(body.recommendationId);
  const fields = Object.keys(body.set);
  const changed =
    fields.length === 0
      ? []
      : [
          t('case.event.recommendation.revised', {
            number,
            fields: fieldsWords(body.set, wording),
          }),
        ];
  const { currentDue } = body;
  const moved =
    typeof currentDue === 'string'
      ? [t('case.event.recommendation.revised-date', { number, day: day(currentDue, 'day') })]
      : [];
  return wording.list([...changed, ...moved]);
}

function originWords(origin: Origin, { t }: Wording): string {
  if (origin.kind !== 'extract') return '';
  return t('case.event.from-extract', { file: visible(origin.file), row: origin.row });
}
