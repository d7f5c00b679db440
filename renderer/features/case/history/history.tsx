import { useDeferredValue, useMemo, useState } from 'react';
import { visible } from '../../../../shared/words/visible.ts';
import { topics } from '../../../app/acts/topics.ts';
import { memberName } from '../../../app/recorded/words.ts';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Button, Select, TextField } from '../../../ui/index.ts';
import { HistoryLines } from './history-lines.tsx';
import { linesSought, nothingSought, type Sought, topicOfKind } from './sought.ts';

const FEW = 8;
const PAGE = 50;

/** Everything that happened in this case, newest first, one plain sentence each; searched and filtered. */
export function History({ view }: { readonly view: CaseView }) {
  const wording = useWords();
  const { t, number } = wording;
  const [sought, setSought] = useState<Sought>(nothingSought);
  const [most, setMost] = useState(FEW);
  const asked = useDeferredValue(sought);
  const newest = useMemo(() => view.history.toReversed(), [view.history]);
  const found = useMemo(
    () => linesSought(newest, asked, view, wording),
    [newest, asked, view, wording],
  );
  const change = (next: Partial<Sought>) => {
    setSought({ ...sought, ...next });
    setMost(PAGE);
  };
  const shown = found.slice(0, most);
  const left = found.length - shown.length;
  return (
    <section className="history" aria-labelledby="case-history">
      <h2 id="case-history" tabIndex={-1}>
        {t('case.history')}
      </h2>
      {newest.length > FEW ? (
        <HistoryFilters view={view} sought={sought} onChange={change} />
      ) : null}
      <p className="only-heard" role="status">
        {asked === nothingSought ? '' : t('history.found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <div className="acts">
          <p className="soft">{t('history.found', { count: 0 })}</p>
          <Button size="s" onPress={() => change(nothingSought)}>
            {t('history.whole')}
          </Button>
        </div>
      ) : (
        <HistoryLines lines={shown} view={view} />
      )}
      {left > 0 ? (
        <Button size="s" onPress={() => setMost(shown.length + PAGE)}>
          {t('history.more', { count: number(Math.min(PAGE, left)) })}
        </Button>
      ) : null}
    </section>
  );
}

function HistoryFilters({
  view,
  sought,
  onChange,
}: {
  readonly view: CaseView;
  readonly sought: Sought;
  readonly onChange: (next: Partial<Sought>) => void;
}) {
  const wording = useWords();
  const { t } = wording;
  const people = [...new Set(view.history.map(({ by }) => by))];
  const held = new Set(view.history.map(({ kind }) => topicOfKind(kind)));
  const kinds = topics.filter((topic) => held.has(topic));
  const orNull = (id: string | null) => (id === 'any' ? null : id);
  return (
    <div className="history-filters">
      <TextField
        label={t('history.search')}
        value={sought.text}
        onChange={(text) => onChange({ text })}
      />
      <Select
        label={t('history.of')}
        choices={[
          { id: 'any', label: t('history.anything') },
          { id: 'case', label: t('history.whole-case') },
          ...view.recommendations.map(({ recommendationId, details }) => ({
            id: recommendationId,
            label: visible(details.number),
          })),
        ]}
        value={sought.of ?? 'any'}
        onChange={(id) => onChange({ of: orNull(id) })}
      />
      <Select
        label={t('history.by')}
        choices={[
          { id: 'any', label: t('history.anybody') },
          ...people.map((id) => ({ id, label: memberName(view, id, wording) })),
        ]}
        value={sought.by ?? 'any'}
        onChange={(id) => onChange({ by: orNull(id) })}
      />
      <Select
        label={t('history.kind')}
        choices={[
          { id: 'any', label: t('history.any-kind') },
          ...kinds.map((id) => ({ id, label: t(`act.topic.${id}`) })),
        ]}
        value={sought.topic ?? 'any'}
        onChange={(id) => onChange({ topic: topics.find((one) => one === id) ?? null })}
      />
    </div>
  );
}
