import { memo } from 'react';
import { type OfficeWordId, officeWordIds } from '../../../../shared/domain/procedure/lists.ts';
import { useWords } from '../../../i18n/index.ts';
import { DateField } from '../../../ui/index.ts';
import { BothFields, type BothWords } from '../both-fields.tsx';
import { Section } from '../section.tsx';
import type { ProcedureDraft } from './draft.ts';
import { type Edit, isSameIn } from './edit.ts';

/** What the procedure is called, and from which decisions it holds. */
export function EditName({
  draft,
  isTried,
  onChange,
}: {
  readonly draft: ProcedureDraft;
  readonly isTried: boolean;
  readonly onChange: (draft: ProcedureDraft) => void;
}) {
  const { t } = useWords();
  const { name, effectiveFrom } = draft;
  return (
    <div className="form">
      <BothFields
        label={t('office.edit.name')}
        value={name}
        isTried={isTried}
        onChange={(next) => onChange({ ...draft, name: next })}
      />
      <div className="settings-short">
        <DateField
          label={t('office.edit.effective')}
          value={effectiveFrom}
          onChange={(next) => onChange({ ...draft, effectiveFrom: next })}
          fault={isTried && effectiveFrom === null ? t('office.form.missing') : null}
        />
      </div>
    </div>
  );
}

/** The office's words for what the app names. */
export const EditWords = memo(EditWordsFields, isSameIn('words'));

function EditWordsFields({ edit: { procedure, changes, change } }: { readonly edit: Edit }) {
  const { t } = useWords();
  const set = (id: OfficeWordId, words: BothWords) =>
    change({ words: { ...changes.words, [id]: words } });
  return (
    <Section title={t('office.edit.words')}>
      <div className="form">
        {officeWordIds.map((id) => {
          const { en, cy } = procedure.words[id];
          return (
            <BothFields
              key={id}
              label={t(`office-word.${id}`)}
              value={{ en, cy }}
              isTried
              onChange={(words) => set(id, words)}
            />
          );
        })}
      </div>
    </Section>
  );
}
