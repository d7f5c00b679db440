import { channels } from '../../../../shared/domain/case/vocabulary.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import { DateField, RadioGroup, Select, TextArea, TextField } from '../../../ui/index.ts';
import type { Names } from '../names.ts';
import type { BulkDraft, BulkKind } from './draft.ts';

type Fields = {
  readonly draft: BulkDraft;
  readonly onChange: (draft: BulkDraft) => void;
};

/** What an act needs to be told. */
export function BulkFields({
  kind,
  names,
  ...fields
}: Fields & { readonly kind: BulkKind; readonly names: Names }) {
  switch (kind) {
    case 'assign':
      return <AssignFields names={names} {...fields} />;
    case 'reminder':
    case 'chase':
      return <LetterFields {...fields} />;
    case 'extend':
      return <ExtendFields {...fields} />;
    case 'put-off':
      return <PutOffFields {...fields} />;
  }
}

function AssignFields({ draft, onChange, names }: Fields & { readonly names: Names }) {
  const { t } = useWords();
  return (
    <>
      <Select
        label={t('caseload.bulk-to')}
        choices={names.people.map(({ memberId, name }) => ({ id: memberId, label: visible(name) }))}
        value={draft.memberId}
        onChange={(memberId) => onChange({ ...draft, memberId })}
        autoFocus
      />
      <RadioGroup<BulkDraft['as']>
        look="inline"
        label={t('caseload.bulk-as')}
        choices={(['compliance-owner', 'case-owner'] as const).map((id) => ({
          id,
          label: t(`caseload.bulk-as.${id}`),
        }))}
        value={draft.as}
        onChange={(as) => onChange({ ...draft, as })}
      />
      <Reason draft={draft} onChange={onChange} />
    </>
  );
}

function LetterFields({ draft, onChange }: Fields) {
  const { t } = useWords();
  return (
    <>
      <p className="soft">{t('caseload.bulk-letter-lead')}</p>
      <div className="form-row">
        <DateField
          label={t('caseload.bulk-sent-on')}
          value={draft.on}
          onChange={(on) => onChange({ ...draft, on })}
        />
        <DateField
          label={t('caseload.bulk-reply-by')}
          isOptional
          value={draft.replyBy}
          onChange={(replyBy) => onChange({ ...draft, replyBy })}
        />
      </div>
      <RadioGroup<BulkDraft['how']>
        look="inline"
        label={t('caseload.bulk-how')}
        choices={channels.map((id) => ({ id, label: t(`case.how-choice.${id}`) }))}
        value={draft.how}
        onChange={(how) => onChange({ ...draft, how })}
      />
    </>
  );
}

function ExtendFields({ draft, onChange }: Fields) {
  const { t } = useWords();
  return (
    <>
      <p className="soft">{t('caseload.bulk-extend-lead')}</p>
      <DateField
        label={t('caseload.bulk-due')}
        value={draft.day}
        onChange={(day) => onChange({ ...draft, day })}
        autoFocus
      />
      <Reason draft={draft} onChange={onChange} />
    </>
  );
}

function PutOffFields({ draft, onChange }: Fields) {
  const { t } = useWords();
  return (
    <>
      <p className="soft">{t('caseload.bulk-put-off-lead')}</p>
      <DateField
        label={t('caseload.bulk-until')}
        value={draft.day}
        onChange={(day) => onChange({ ...draft, day })}
        autoFocus
      />
      <TextField
        label={t('caseload.bulk-note')}
        isOptional
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
      />
    </>
  );
}

function Reason({ draft, onChange }: Fields) {
  const { t } = useWords();
  return (
    <TextArea
      label={t('caseload.bulk-reason')}
      value={draft.reason}
      onChange={(reason) => onChange({ ...draft, reason })}
    />
  );
}
