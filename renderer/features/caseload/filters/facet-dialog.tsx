import { useState } from 'react';
import { type Standing, standings } from '../../../../shared/domain/case/vocabulary.ts';
import {
  type ListFilters,
  type OwnerWanted,
  ownerWanted,
  type Period,
  putOffShown,
} from '../../../../shared/domain/desk/vocabulary.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { useAnswer } from '../../../app/office.tsx';
import { markOfStanding } from '../../../app/standing.tsx';
import { useWords, type Wording } from '../../../i18n/index.ts';
import type { Counted } from '../../../records/list-views.ts';
import { Button, Dialog, MarkShape, RadioGroup } from '../../../ui/index.ts';
import type { Names } from '../names.ts';
import { type ManyChoice, ManyChoices } from './many-choices.tsx';
import { PeriodFields } from './period-fields.tsx';
import type { Facet } from './sentence.ts';

type FacetProps = {
  readonly facet: Facet;
  readonly filters: ListFilters;
  readonly byStanding: Readonly<Record<Standing, number>> | null;
  readonly names: Names;
  readonly onClose: () => void;
  readonly onDone: (change: Partial<ListFilters>) => void;
};

/** Chooses what one piece of the sentence says. */
export function FacetDialog(props: FacetProps) {
  const { t } = useWords();
  const { facet, filters, onClose, onDone } = props;
  const [draft, setDraft] = useState<Partial<ListFilters>>({ [facet]: filters[facet] });
  return (
    <Dialog
      title={t(`caseload.facet.${facet}`)}
      isOpen
      onClose={onClose}
      size="s"
      isDismissable
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" onPress={() => onDone(draft)}>
            {t('caseload.filter-apply')}
          </Button>
        </>
      }
    >
      <FacetFields {...props} filters={{ ...filters, ...draft }} onChange={setDraft} />
    </Dialog>
  );
}

type FieldsProps = Omit<FacetProps, 'onClose' | 'onDone'> & {
  readonly onChange: (change: Partial<ListFilters>) => void;
};

function FacetFields(props: FieldsProps) {
  const { t } = useWords();
  const { facet, filters, onChange } = props;
  const label = t(`caseload.facet.${facet}`);
  switch (facet) {
    case 'standings':
    case 'bodies':
    case 'kinds':
    case 'categories':
    case 'owners':
      return <ManyFields {...props} facet={facet} />;
    case 'due':
    case 'decided':
    case 'ended':
      return (
        <PeriodFields
          label={label}
          period={filters[facet]}
          onChange={(period: Period | null) => onChange({ [facet]: period })}
        />
      );
    case 'putOff':
      return (
        <RadioGroup
          label={label}
          choices={putOffShown.map((id) => ({ id, label: t(`caseload.putOff.${id}`) }))}
          value={filters.putOff}
          onChange={(putOff) => onChange({ putOff })}
          autoFocus
        />
      );
    case 'hasEvidenceWaiting':
    case 'isOverOurTime':
    case 'hasConflict':
      return null;
  }
}

type ManyFacet = 'standings' | 'bodies' | 'kinds' | 'categories' | 'owners';

function ManyFields({
  facet,
  filters,
  byStanding,
  names,
  onChange,
}: FieldsProps & { readonly facet: ManyFacet }) {
  const { t } = useWords();
  const { value: choices } = useAnswer((records) => records.choices(), []);
  const named = (some: readonly Counted[] | undefined, name: (id: string) => string) =>
    (some ?? []).map(({ id, actions }): ManyChoice => ({ id, label: name(id), count: actions }));
  const offered: Readonly<Record<ManyFacet, () => readonly ManyChoice[]>> = {
    standings: () =>
      standings.map((id) => ({
        id,
        label: t(`standing.${id}`),
        count: byStanding?.[id] ?? 0,
        mark: <MarkShape mark={markOfStanding[id]} />,
      })),
    bodies: () => named(choices?.bodies, visible),
    kinds: () => named(choices?.kinds, names.kind),
    categories: () => named(choices?.categories, names.category),
    owners: () => ownerChoices(choices?.owners ?? [], names, t),
  };
  return (
    <ManyChoices
      label={t(`caseload.facet.${facet}`)}
      choices={offered[facet]()}
      chosen={filters[facet]}
      onChange={(ids) => {
        if (facet === 'standings')
          onChange({ standings: standings.filter((one) => ids.includes(one)) });
        else if (facet === 'owners') onChange({ owners: ids.flatMap(ownersIn) });
        else onChange({ [facet]: ids });
      }}
    />
  );
}

const ownersIn = (id: string): OwnerWanted[] => {
  const read = ownerWanted.safeParse(id);
  return read.success ? [read.data] : [];
};

function ownerChoices(
  owners: readonly Counted[],
  names: Names,
  t: Wording['t'],
): readonly ManyChoice[] {
  const count = (id: string) => owners.find((one) => one.id === id)?.actions ?? 0;
  const others = names.people.filter(({ memberId }) => memberId !== names.me);
  return [
    { id: 'me', label: t('caseload.owner.me'), count: count(names.me) },
    { id: 'nobody', label: t('caseload.owner.nobody'), count: count('nobody') },
    ...others.map(({ memberId, name }) => ({
      id: memberId,
      label: visible(name),
      count: count(memberId),
    })),
  ];
}
