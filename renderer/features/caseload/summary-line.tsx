import { useEffect, useRef } from 'react';
import type { ListView } from '../../../shared/domain/desk/vocabulary.ts';
import { useAnswer } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { Chosen } from '../../records/list-views.ts';
import { announce } from '../../stores/tell.ts';
import { Button, type Selection } from '../../ui/index.ts';
import { askedOf } from './asking.ts';
import { BulkActs } from './bulk/bulk-acts.tsx';
import { wholeSentence } from './filters/sentence.ts';
import type { Names } from './names.ts';
import { TotalsLine } from './totals.tsx';
import type { Summary } from './use-lines.ts';
import { isNarrowed } from './views/built-in.ts';

type SummaryProps = {
  readonly view: ListView;
  readonly summary: Summary | null;
  readonly selection: Selection;
  readonly chosen: Chosen;
  readonly names: Names;
};

/** How many there are and what they come to; once rows are selected, the same of those and what can be done. */
export function SummaryLine(props: SummaryProps) {
  const { view, summary, selection, names } = props;
  const wording = useWords();
  const { t, number } = wording;
  useSelectionSaid(selection.count);
  const total = summary?.matching ?? 0;
  const counts = { total, shown: number(total), all: number(summary?.all ?? 0) };
  const { filters, list } = view;
  return (
    <div className="caseload-count" data-selecting={selection.count > 0 || undefined}>
      <p role="status" className={selection.count > 0 ? 'only-heard' : undefined}>
        {summary === null
          ? null
          : t(isNarrowed(filters) ? `caseload.${list}-in-words` : `caseload.all-${list}`, counts)}
        <span className="only-heard">{` ${wholeSentence(list, filters, wording, names)}`}</span>
      </p>
      {selection.count > 0 ? (
        <SelectedLine {...props} />
      ) : summary === null || total === 0 ? null : (
        <TotalsLine totals={summary.totals} />
      )}
    </div>
  );
}

function SelectedLine({ view, selection, chosen, names }: SummaryProps) {
  const { t, number } = useWords();
  const asked = askedOf(view);
  const { value } = useAnswer(
    (records) => records.totalsOfChosen(asked, chosen),
    [JSON.stringify(asked), JSON.stringify(chosen)],
  );
  return (
    <>
      <b>
        {t(`caseload.selected-${view.list}`, {
          count: selection.count,
          shown: number(selection.count),
        })}
      </b>
      {value === null ? null : <TotalsLine totals={value.totals} />}
      <div className="acts caseload-acts">
        <BulkActs asked={asked} chosen={chosen} names={names} onDone={selection.onNone} />
        <Button size="s" look="quiet" onPress={selection.onNone}>
          {t('caseload.clear-selection')}
        </Button>
      </div>
    </>
  );
}

/** Who cannot see the ticks hears how many rows are selected, once they have settled. */
function useSelectionSaid(count: number): void {
  const { t, number } = useWords();
  const said = useRef(0);
  useEffect(() => {
    if (count === said.current) return;
    const timer = setTimeout(() => {
      said.current = count;
      announce(t('caseload.selection-said', { count, shown: number(count) }));
    }, 400);
    return () => clearTimeout(timer);
  }, [count, t, number]);
}
