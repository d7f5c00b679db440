import { X } from 'lucide-react';
import { type Standing, standings } from '../../../shared/domain/case/vocabulary.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useAnswer, useOpenOffice } from '../../app/office.tsx';
import { markOfStanding } from '../../app/standing.tsx';
import { useWords } from '../../i18n/index.ts';
import { Button, FilterChip, MarkShape, Select, TextField } from '../../ui/index.ts';
import { type Filters, isNarrowed, narrow, showEverything, toggledStanding } from './listing.ts';

const ANY = '*';

/** What the list is narrowed to: how actions stand, a body, a kind, words. */
export function FilterBar({
  filters,
  byStanding,
}: {
  readonly filters: Filters;
  readonly byStanding: Readonly<Record<Standing, number>> | null;
}) {
  const { t } = useWords();
  return (
    <div className="caseload-filters">
      <div className="caseload-selects">
        <TextField
          type="search"
          label={t('caseload.search')}
          placeholder={t('caseload.search-hint')}
          value={filters.text}
          onChange={(text) => narrow({ text })}
        />
        <BodySelect body={filters.body} />
        <KindSelect kind={filters.kind} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: chips are not form fields of one set */}
      <div className="caseload-chips" role="group" aria-label={t('caseload.standing')}>
        {standings.map((standing) => (
          <FilterChip
            key={standing}
            isOn={filters.standings.includes(standing)}
            onChange={() => narrow({ standings: toggledStanding(filters.standings, standing) })}
            mark={<MarkShape mark={markOfStanding[standing]} />}
            {...(byStanding === null ? {} : { count: byStanding[standing] })}
          >
            {t(`standing.${standing}`)}
          </FilterChip>
        ))}
        {isNarrowed(filters) ? (
          <Button size="s" look="quiet" icon={X} onPress={showEverything}>
            {t('caseload.clear-filters')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function BodySelect({ body }: { readonly body: string | null }) {
  const { t, number } = useWords();
  const bodies = useAnswer((records) => records.bodies(), []);
  return (
    <Select
      label={t('caseload.body')}
      choices={[
        { id: ANY, label: t('caseload.any-body') },
        ...(bodies.value ?? []).map(({ name, actions }) => ({
          id: name,
          label: visible(name),
          note: number(actions),
        })),
      ]}
      value={body ?? ANY}
      onChange={(id) => narrow({ body: id === ANY ? null : id })}
    />
  );
}

function KindSelect({ kind }: { readonly kind: string | null }) {
  const { t, language } = useWords();
  const { procedure } = useOpenOffice();
  const kinds = procedureOf(procedure)?.kinds ?? [];
  return (
    <Select
      label={t('caseload.kind')}
      choices={[
        { id: ANY, label: t('caseload.any-kind') },
        ...kinds.map(({ id, label }) => ({ id, label: label[language] })),
      ]}
      value={kind ?? ANY}
      onChange={(id) => narrow({ kind: id === ANY ? null : id })}
    />
  );
}
