import { ChartNoAxesGantt, Table2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Button } from '../../../ui/index.ts';
import { Drawing } from './drawing.tsx';
import { timelineOf } from './points.ts';
import { TimelineTable } from './timeline-table.tsx';
import './timeline.css';

/** The dates of a case, drawn; the same as a table for whoever would rather read. */
export function CaseTimeline({ view, today }: { readonly view: CaseView; readonly today: string }) {
  const { t } = useWords();
  const [isTable, setTable] = useState(false);
  const timeline = useMemo(() => timelineOf(view, today), [view, today]);
  const { ref, width } = useWidth();
  const label = t('case.timeline-of', { reference: view.details.reference });
  return (
    <section className="case-timeline" aria-label={t('case.timeline')}>
      <div ref={ref} className="timeline-room">
        {isTable ? (
          <TimelineTable timeline={timeline} label={label} />
        ) : (
          <Drawing timeline={timeline} width={width} label={label} />
        )}
      </div>
      <Button
        size="s"
        look="quiet"
        icon={isTable ? ChartNoAxesGantt : Table2}
        onPress={() => setTable(!isTable)}
      >
        {t(isTable ? 'case.timeline-as-drawing' : 'case.timeline-as-table')}
      </Button>
    </section>
  );
}

function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(900);
  useEffect(() => {
    if (ref.current === null) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(320, Math.floor(entry.contentRect.width)));
    });
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, []);
  return { ref, width };
}
