import type { Mistake } from '../../../../shared/domain/case/events/errors.ts';
import {
  type BodyOf,
  type CaseEvent,
  type CaseEventKind,
  caseEvents,
} from '../../../../shared/domain/case/events.ts';
import type { Origin } from '../../../../shared/domain/case/vocabulary.ts';
import { visible } from '../../../../shared/words/visible.ts';
import type { Wording } from '../../../i18n/index.ts';
import type { CaseView, HistoryLine } from '../../../records/views.ts';
import { beyondSentences } from './sentence/beyond.ts';
import { checkingSentences } from './sentence/checking.ts';
import { closingSentences } from './sentence/closing.ts';
import { contactsSentences } from './sentence/contacts.ts';
import { datesSentences } from './sentence/dates.ts';
import { draftSentences } from './sentence/draft.ts';
import { errorSentences, isMistaken } from './sentence/errors.ts';
import { escalationSentences } from './sentence/escalation.ts';
import { evidenceSentences } from './sentence/evidence.ts';
import { extensionSentences } from './sentence/extension.ts';
import { lettersSentences } from './sentence/letters.ts';
import { openingSentences } from './sentence/opening.ts';
import { partiesSentences } from './sentence/parties.ts';
import { recommendationSentences } from './sentence/recommendation.ts';
import { type Sentences, type Telling, tellingOf } from './sentence/telling.ts';

export { toldWords } from './sentence/closing.ts';

/** A kind without a sentence does not compile. */
const sentences: Sentences<CaseEventKind> = {
  ...openingSentences,
  ...partiesSentences,
  ...recommendationSentences,
  ...draftSentences,
  ...datesSentences,
  ...extensionSentences,
  ...evidenceSentences,
  ...lettersSentences,
  ...contactsSentences,
  ...escalationSentences,
  ...closingSentences,
  ...checkingSentences,
  ...beyondSentences,
  ...errorSentences,
};

const isKnown = (kind: string): kind is CaseEventKind => Object.hasOwn(caseEvents, kind);

/** The event of a line; null where this version does not know its kind or shape. */
export function eventOf(line: Pick<HistoryLine, 'kind' | 'body'>): CaseEvent | null {
  if (!isKnown(line.kind)) return null;
  const body = caseEvents[line.kind].safeParse(line.body);
  // The pair is one of CaseEvent by construction; the compiler cannot follow the index.
  return body.success ? ({ kind: line.kind, body: body.data } as CaseEvent) : null;
}

/** What happened, to follow the name of who did it: "added R1: Apologise to Mrs B". */
export function sentenceOf(
  line: Pick<HistoryLine, 'kind' | 'body'>,
  view: CaseView,
  wording: Wording,
): string {
  const event = eventOf(line);
  if (event === null) return wording.t('history.unknown');
  const mistaken = (mistake: Mistake): string => {
    const line = view.history.findLast((one) => isMistaken(one, mistake));
    return line === undefined ? wording.t('history.gone.words') : sentenceOf(line, view, wording);
  };
  const said = told(event, { ...tellingOf(view, wording), mistaken });
  return 'origin' in event.body ? withOrigin(said, event.body.origin, wording) : said;
}

function told<Kind extends CaseEventKind>(
  { kind, body }: { readonly kind: Kind; readonly body: BodyOf<Kind> },
  telling: Telling,
): string {
  return sentences[kind](body, telling);
}

const withOrigin = (said: string, origin: Origin, { t }: Wording): string =>
  origin.kind === 'extract'
    ? t('history.from-extract', { said, file: visible(origin.file), row: origin.row })
    : said;
