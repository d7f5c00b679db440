import { visible, visibleText } from '../../../shared/words/visible.ts';
import { ItemActs } from '../../app/acts/index.ts';
import { targetOfPart, useFiling } from '../../app/filing.tsx';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, PartView, RecommendationView } from '../../records/views.ts';
import { StatusMark, useFileDrop } from '../../ui/index.ts';
import { resultMarks } from './judgements.tsx';

/** Each separately provable part: the proof wanted, what is pinned to it, and how it was judged. Takes files, pinned. */
export function Sheet({
  view,
  one,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
}) {
  const { t } = useWords();
  const met = one.parts.filter(({ judged }) => judged?.result === 'satisfied').length;
  const withdrawn = view.facts.parts.filter(
    (part) => part.recommendationId === one.recommendationId && part.withdrawn !== null,
  );
  const hasDates = one.parts.some(({ due }) => due !== undefined);
  return (
    <div>
      <h3 id="panel-sheet">
        {t('panel.sheet')}{' '}
        <span className="soft small">
          {t('panel.sheet.count', { met, count: one.parts.length })}
        </span>
      </h3>
      <div className="recorded-scroll">
        <table className="recorded-table" aria-labelledby="panel-sheet">
          <thead>
            <tr>
              <th scope="col">{t('panel.sheet.part')}</th>
              <th scope="col">{t('panel.sheet.proof')}</th>
              <th scope="col">{t('panel.sheet.items')}</th>
              <th scope="col">{t('panel.sheet.verdict')}</th>
              {hasDates ? <th scope="col">{t('panel.sheet.due')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {one.parts.map((part) => (
              <PartRow key={part.partId} view={view} one={one} part={part} hasDates={hasDates} />
            ))}
          </tbody>
        </table>
      </div>
      {withdrawn.map(({ partId, text, withdrawn: reason }) => (
        <p key={partId} className="soft small">
          <s>{visibleText(text)}</s>{' '}
          {t('panel.sheet.withdrawn', { reason: visibleText(reason ?? '') })}
        </p>
      ))}
    </div>
  );
}

function PartRow({
  view,
  one,
  part,
  hasDates,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
  readonly part: PartView;
  readonly hasDates: boolean;
}) {
  const { t, day, list } = useWords();
  const items = part.evidenceIds.flatMap((id) => {
    const found = view.evidence.find(({ evidenceId }) => evidenceId === id);
    return found === undefined ? [] : [visible(found.item.name)];
  });
  const { judged } = part;
  const { fileDropped } = useFiling();
  const target = targetOfPart(view, one, part);
  const { isOver, dropHandlers } = useFileDrop(
    (files) => void fileDropped(files, target),
    t('filing.under', { name: target.name }),
  );
  return (
    <>
      <tr data-taking={isOver || undefined} {...dropHandlers}>
        <th scope="row">
          {visibleText(part.text)}
          <span className="soft sheet-under">
            {part.body === undefined ? t(`fact.part-why.${part.why}`) : visible(part.body)}
          </span>
        </th>
        <td>{list(part.proofWanted.map(visibleText)) || '–'}</td>
        <td>
          {items.length === 0 ? <span className="soft">{t('panel.sheet.none')}</span> : list(items)}
        </td>
        <td>
          {judged === null ? (
            <span className="soft">{t('panel.sheet.not-judged')}</span>
          ) : (
            <>
              <StatusMark mark={resultMarks[judged.result]}>
                {t(`result.${judged.result}`)}
              </StatusMark>
              <span className="soft sheet-under">{day(judged.assessedOn, 'short')}</span>
            </>
          )}
        </td>
        {hasDates ? <td>{part.due === undefined ? '–' : day(part.due, 'short')}</td> : null}
      </tr>
      <tr className="sheet-acts">
        <td colSpan={hasDates ? 5 : 4}>
          <ItemActs view={view} itemId={part.partId} />
        </td>
      </tr>
    </>
  );
}
