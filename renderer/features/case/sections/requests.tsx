import { readCommand } from '../../../../shared/domain/case/commands.ts';
import type { Request } from '../../../../shared/domain/case/state.ts';
import { visibleText } from '../../../../shared/words/visible.ts';
import { ItemActs } from '../../../app/acts/index.ts';
import { Fold } from '../../../app/recorded/fold.tsx';
import { because, memberName, numbersOf } from '../../../app/recorded/words.ts';
import { useWords, type Wording } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Banner } from '../../../ui/index.ts';

const isMine = (view: CaseView, { requestId }: Request): boolean =>
  view.offers.some(
    ({ act, itemId, right }) => act === 'approveRequest' && itemId === requestId && right === 'yes',
  );

/** "Tom Example asks you to approve “Cease the compliance process”: …" */
function askedWords(view: CaseView, request: Request, wording: Wording): string {
  const { t, day } = wording;
  const values = {
    name: memberName(view, request.stamp.by, wording),
    step: t(`step.${request.step}`),
    reason: visibleText(request.reason),
    day: day(request.on, 'day'),
  };
  const said = isMine(view, request)
    ? t('fact.request.mine', values)
    : t('fact.request.waiting', values);
  const numbers = numbersOf(view, aboutOf(request), wording);
  return numbers === '' ? said : t('fact.request.of-case', { said, numbers });
}

function aboutOf({ command }: Request): readonly string[] {
  const asked = readCommand(command);
  if (asked === null) return [];
  if ('recommendationId' in asked && asked.recommendationId !== null)
    return [asked.recommendationId];
  return 'recommendationIds' in asked ? asked.recommendationIds : [];
}

/** What somebody asked for and nobody has answered: at the top of the page. */
export function OpenRequests({ view }: { readonly view: CaseView }) {
  const wording = useWords();
  const open = view.facts.requests.filter(({ answer }) => answer === null);
  return open.map((request) => (
    <Banner
      key={request.requestId}
      tone={isMine(view, request) ? 'warning' : 'plain'}
      acts={<ItemActs view={view} itemId={request.requestId} />}
    >
      <p>{askedWords(view, request, wording)}</p>
    </Banner>
  ));
}

export function AnsweredRequests({ view }: { readonly view: CaseView }) {
  const wording = useWords();
  const { t, day, number } = wording;
  const answered = view.facts.requests.filter(({ answer }) => answer !== null);
  if (answered.length === 0) return null;
  return (
    <Fold title={t('fact.requests')} note={number(answered.length)}>
      <ul className="recorded">
        {answered.toReversed().map((request) => (
          <li key={request.requestId}>
            <p className="recorded-line">
              <span>{askedWords(view, request, wording)}</span>
            </p>
            {request.answer === null ? null : (
              <p className="recorded-more soft">
                {because(
                  t(`fact.request.${request.answer.kind}`, {
                    name: memberName(view, request.answer.stamp.by, wording),
                    day: day(request.answer.on, 'day'),
                  }),
                  request.answer.reason,
                  wording,
                )}
              </p>
            )}
            {request.isTaken && request.answer?.kind !== 'approved' ? (
              <p className="recorded-more">{t('fact.request.taken')}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
