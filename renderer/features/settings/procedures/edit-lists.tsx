import { memo, useState } from 'react';
import type { Category } from '../../../../shared/domain/procedure/lists.ts';
import type { OwnCategory } from '../../../../shared/domain/procedure/own.ts';
import { listSettings } from '../../../../shared/domain/procedure/own-apply.ts';
import { useWords } from '../../../i18n/index.ts';
import { Select } from '../../../ui/index.ts';
import type { BothWords } from '../both-fields.tsx';
import { Section } from '../section.tsx';
import { BothRows } from './both-rows.tsx';
import { type Edit, isSameIn } from './edit.ts';

/** The reasons and outcomes a caseworker chooses from: added, relabelled, removed. */
export const EditLists = memo(EditListsFields, isSameIn(...listSettings));

function EditListsFields({ edit: { procedure, change } }: { readonly edit: Edit }) {
  const { t, number } = useWords();
  return (
    <Section title={t('office.edit.lists')}>
      {listSettings.map((setting) => {
        const list = procedure[setting].map(({ id, label }) => ({ id, label }));
        const label = t(`setting.${setting}`);
        return (
          <details key={setting} className="settings-more">
            <summary>
              {label} <span className="soft">({number(list.length)})</span>
            </summary>
            <BothRows
              label={label}
              rows={list.map((one) => one.label)}
              least={1}
              onChange={(index, words) =>
                change({
                  [setting]: list.map((one, at) => (at === index ? { ...one, label: words } : one)),
                })
              }
              onRemove={(index) => change({ [setting]: list.filter((_, at) => at !== index) })}
              onAdd={() =>
                change({
                  [setting]: [...list, { id: freshId(list), label: { en: '', cy: '' } }],
                })
              }
            />
          </details>
        );
      })}
    </Section>
  );
}

/** Ids stay for good in the records, so a new one is no word that may be reworded later. */
function freshId(list: readonly { readonly id: string }[]): string {
  let number = list.length + 1;
  while (list.some(({ id }) => id === `own-${number}`)) number += 1;
  return `own-${number}`;
}

const plain = ({ en, cy }: BothWords): BothWords => ({ en, cy });

const ownCategory = ({ id, label, isMoney, evidence }: Category): OwnCategory => ({
  id,
  label,
  isMoney,
  evidence: {
    enough: evidence.enough.map(plain),
    notEnough: evidence.notEnough.map(plain),
    watchFor: evidence.watchFor.map(plain),
  },
});

const guides = ['enough', 'notEnough', 'watchFor'] as const;

/** What shows that a kind of remedy was done, kind by kind. */
export const EditCategories = memo(EditCategoriesFields, isSameIn('categories'));

function EditCategoriesFields({ edit: { procedure, change } }: { readonly edit: Edit }) {
  const { t, language } = useWords();
  const categories = procedure.categories.map(ownCategory);
  const [id, setId] = useState(categories[0]?.id ?? '');
  const current = categories.find((one) => one.id === id);
  if (current === undefined) return null;
  const set = (guide: (typeof guides)[number], words: readonly BothWords[]) => {
    const evidence = { ...current.evidence, [guide]: words };
    change({ categories: categories.map((one) => (one.id === id ? { ...one, evidence } : one)) });
  };
  return (
    <Section title={t('office.edit.categories')}>
      <div className="settings-short">
        <Select
          label={t('setting.categories')}
          choices={categories.map((one) => ({ id: one.id, label: one.label[language] }))}
          value={id}
          onChange={setId}
        />
      </div>
      {guides.map((guide) => {
        const rows = current.evidence[guide];
        return (
          <fieldset key={guide} className="settings-group">
            <legend>{t(`office.edit.${guide}`)}</legend>
            <BothRows
              label={t(`office.edit.${guide}`)}
              rows={rows}
              least={0}
              onChange={(index, words) => set(guide, rows.with(index, words))}
              onRemove={(index) => set(guide, rows.toSpliced(index, 1))}
              onAdd={() => set(guide, [...rows, { en: '', cy: '' }])}
            />
          </fieldset>
        );
      })}
    </Section>
  );
}
