import { ListFilter, X } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Standing } from '../../../../shared/domain/case/vocabulary.ts';
import type { List, ListFilters } from '../../../../shared/domain/desk/vocabulary.ts';
import { useWords } from '../../../i18n/index.ts';
import { announce } from '../../../stores/tell.ts';
import { Button, MenuButton, TextField } from '../../../ui/index.ts';
import { look, narrow } from '../listing.ts';
import type { Names } from '../names.ts';
import { isNarrowed, noFilters } from '../views/built-in.ts';
import { FacetDialog } from './facet-dialog.tsx';
import { type Facet, facets, sentenceOf, withoutFacet } from './sentence.ts';

const toggles: ReadonlySet<Facet> = new Set(['hasEvidenceWaiting', 'isOverOurTime', 'hasConflict']);
const ofActionsAlone: ReadonlySet<Facet> = new Set(['putOff']);

/** What the list is narrowed to, as a sentence whose pieces can be changed and taken away one by one. */
export function FilterBar({
  list,
  filters,
  byStanding,
  names,
}: {
  readonly list: List;
  readonly filters: ListFilters;
  readonly byStanding: Readonly<Record<Standing, number>> | null;
  readonly names: Names;
}) {
  const wording = useWords();
  const { t } = wording;
  const [editing, setEditing] = useState<Facet | null>(null);
  const pieces = sentenceOf(filters, wording, names).filter(({ facet }) => facet !== 'text');
  const choose = (facet: Facet) => {
    if (facet === 'hasEvidenceWaiting') narrow(list, { hasEvidenceWaiting: true });
    else if (facet === 'isOverOurTime') narrow(list, { isOverOurTime: true });
    else if (facet === 'hasConflict') narrow(list, { hasConflict: true });
    else setEditing(facet);
  };
  const offered = facets.filter(
    (facet) =>
      (list === 'actions' || !ofActionsAlone.has(facet)) &&
      !(toggles.has(facet) && filters[facet] === true),
  );
  return (
    <div className="caseload-filters">
      <div className="caseload-words">
        <TextField
          type="search"
          label={t('caseload.search')}
          isLabelHidden
          placeholder={t('caseload.search-hint')}
          value={filters.text}
          onChange={(text) => narrow(list, { text })}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: chips are not form fields of one set */}
      <div className="caseload-sentence" role="group" aria-label={t('caseload.narrowed-to')}>
        <span className="caseload-subject">{t(`caseload.says.${list}`)}</span>
        {pieces.map(({ facet, says }) => (
          <FilterPiece
            key={facet}
            says={says}
            onChange={facet === 'text' || toggles.has(facet) ? undefined : () => setEditing(facet)}
            onRemove={() => {
              narrow(list, withoutFacet(facet));
              announce(t('caseload.filter-removed', { says }));
            }}
          />
        ))}
        <MenuButton
          size="s"
          look="quiet"
          icon={ListFilter}
          label={t('caseload.filter')}
          name={t('caseload.filter')}
          parts={[
            {
              id: 'facets',
              label: t('caseload.filter-by'),
              entries: offered.map((facet) => ({ id: facet, label: t(`caseload.facet.${facet}`) })),
            },
          ]}
          onAct={choose}
        />
        {isNarrowed(filters) ? (
          <Button size="s" look="quiet" onPress={() => look(list, { filters: noFilters })}>
            {t('caseload.clear-filters')}
          </Button>
        ) : null}
      </div>
      {editing === null ? null : (
        <FacetDialog
          facet={editing}
          filters={filters}
          byStanding={byStanding}
          names={names}
          onClose={() => setEditing(null)}
          onDone={(change) => {
            narrow(list, change);
            setEditing(null);
          }}
        />
      )}
    </div>
  );
}

/** One piece of the sentence: pressed, it can be changed; its cross takes it away. */
function FilterPiece({
  says,
  onChange,
  onRemove,
}: {
  readonly says: string;
  readonly onChange: (() => void) | undefined;
  readonly onRemove: () => void;
}) {
  const { t } = useWords();
  return (
    <span className="caseload-piece">
      {onChange === undefined ? (
        <span className="caseload-piece-words">{says}</span>
      ) : (
        <AriaButton
          className="caseload-piece-words"
          aria-label={t('caseload.filter-change', { says })}
          onPress={onChange}
        >
          {says}
        </AriaButton>
      )}
      <AriaButton
        className="caseload-piece-away"
        aria-label={t('caseload.filter-remove', { says })}
        onPress={onRemove}
      >
        <X aria-hidden className="icon" />
      </AriaButton>
    </span>
  );
}
