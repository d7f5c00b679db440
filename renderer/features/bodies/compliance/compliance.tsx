import { ChartColumn } from 'lucide-react';
import { useState } from 'react';
import { type DueBasis, dueBases } from '../../../../shared/domain/figures/counted.ts';
import { type Span, spans } from '../../../../shared/domain/figures/period.ts';
import { useAnswer } from '../../../app/office.tsx';
import { useWords } from '../../../i18n/index.ts';
import type {
  BodyFigures,
  BodyView,
  FiguresAsk,
  FiguresPick,
} from '../../../records/body-views.ts';
import { EmptyState, Loading, RadioGroup, Refusal } from '../../../ui/index.ts';
import { OtherTab } from '../other-tab.tsx';
import { BehindDialog } from './behind-dialog.tsx';
import { Chart } from './chart.tsx';
import { Definitions } from './definitions.tsx';
import { Peers } from './peers.tsx';
import { type Behind, FiguresTable } from './table.tsx';
import './chart.css';

type Looked = { readonly pick: FiguresPick; readonly title: string };

/** Compliance over time: drawn, in numbers, beside its peers, with what the numbers mean. */
export function Compliance({ view }: { readonly view: BodyView }) {
  const [ask, setAsk] = useState<FiguresAsk>({ by: 'current', span: 'quarter' });
  const [looked, setLooked] = useState<Looked | null>(null);
  const { name } = view;
  const { value, refusal } = useAnswer(
    (records) => records.bodyFigures(name, ask),
    [name, ask.by, ask.span],
  );
  if (refusal !== null) return <Refusal refusal={refusal} />;
  if (value === null) return <Loading />;
  const look = ({ periodId, outcome, title }: Behind) =>
    setLooked({ pick: { ...ask, where: { kind: 'period', periodId, outcome } }, title });
  return (
    <div className="body-parts">
      <Choices ask={ask} onChoose={setAsk} />
      <Figures name={name} figures={value} ask={ask} onBehind={look} />
      <InNoPeriod
        figures={value}
        onBehind={(kind, title) => setLooked({ pick: { ...ask, where: { kind } }, title })}
      />
      <Definitions figures={value} />
      <Peers figures={value} />
      {looked === null ? null : (
        <BehindDialog name={name} {...looked} onClose={() => setLooked(null)} />
      )}
    </div>
  );
}

function Choices({
  ask,
  onChoose,
}: {
  readonly ask: FiguresAsk;
  readonly onChoose: (ask: FiguresAsk) => void;
}) {
  const { t } = useWords();
  return (
    <div className="body-choices">
      <RadioGroup<Span>
        label={t('bodies.figures.span')}
        choices={spans.map((id) => ({ id, label: t(`bodies.figures.span.${id}`) }))}
        value={ask.span}
        onChange={(span) => onChoose({ ...ask, span })}
        look="inline"
      />
      <RadioGroup<DueBasis>
        label={t('bodies.figures.by')}
        choices={dueBases.map((id) => ({ id, label: t(`bodies.figures.by.${id}`) }))}
        value={ask.by}
        onChange={(by) => onChoose({ ...ask, by })}
        look="inline"
      />
    </div>
  );
}

function Figures({
  name,
  figures,
  ask,
  onBehind,
}: {
  readonly name: string;
  readonly figures: BodyFigures;
  readonly ask: FiguresAsk;
  readonly onBehind: (behind: Behind) => void;
}) {
  const { t, day } = useWords();
  const { periods, earlier, asAt, peers } = figures;
  if (periods.length === 0)
    return (
      <EmptyState
        icon={ChartColumn}
        title={t('bodies.figures.none')}
        acts={<OtherTab name={name} tab="open" />}
      >
        {t('bodies.figures.none-next')}
      </EmptyState>
    );
  const caption = t(`bodies.figures.chart-${ask.span}`, { day: day(asAt, 'day') });
  return (
    <>
      <p className="soft">{caption}.</p>
      <Chart periods={periods} label={caption} />
      <FiguresTable
        figures={figures}
        caption={caption}
        hasPeers={peers.length > 0}
        onBehind={onBehind}
      />
      {earlier === 0 ? null : (
        <p className="soft">{t('bodies.figures.earlier', { count: earlier })}</p>
      )}
    </>
  );
}

function InNoPeriod({
  figures: { notYetDue, noDate },
  onBehind,
}: {
  readonly figures: BodyFigures;
  readonly onBehind: (kind: 'not-yet-due' | 'no-date', title: string) => void;
}) {
  const { t } = useWords();
  const lines = [
    { kind: 'not-yet-due' as const, count: notYetDue, words: 'bodies.figures.not-yet' as const },
    { kind: 'no-date' as const, count: noDate, words: 'bodies.figures.no-date' as const },
  ].filter(({ count }) => count > 0);
  if (lines.length === 0) return null;
  return (
    <p className="body-beside">
      <span className="soft">{t('bodies.figures.in-no-period')}</span>
      {lines.map(({ kind, count, words }) => (
        <button
          key={kind}
          type="button"
          className="page-link"
          onClick={() => onBehind(kind, t(words, { count }))}
        >
          {t(words, { count })}
        </button>
      ))}
    </p>
  );
}
