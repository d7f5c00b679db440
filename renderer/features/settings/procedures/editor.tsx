import { useDeferredValue, useState } from 'react';
import type { OwnRef } from '../../../../shared/domain/office/vocabulary.ts';
import { useWords } from '../../../i18n/index.ts';
import { tell } from '../../../stores/tell.ts';
import { Button, Refusal } from '../../../ui/index.ts';
import { Section } from '../section.tsx';
import { useOfficeCommand } from '../use-office-view.tsx';
import { Differences } from './differences.tsx';
import { baseOf, drafted, idFor, onlyChanges, type ProcedureDraft } from './draft.ts';
import type { Edit } from './edit.ts';
import { EditDates } from './edit-dates.tsx';
import { EditLadder } from './edit-ladder.tsx';
import { EditCategories, EditLists } from './edit-lists.tsx';
import { EditName, EditWords } from './edit-name.tsx';
import { EditSteps } from './edit-steps.tsx';

/** Writes a version of the office's own procedure; what differs from its base is shown beside. */
export function Editor({
  start,
  own,
  onClose,
}: {
  readonly start: ProcedureDraft;
  readonly own: readonly OwnRef[];
  readonly onClose: () => void;
}) {
  const { t, day, language } = useWords();
  const [draft, setDraft] = useState(start);
  const [isTried, setTried] = useState(false);
  // What differs is worked out behind what is typed.
  const shown = useDeferredValue(draft);
  const command = useOfficeCommand();
  const base = baseOf(draft);
  if (base === undefined) return <Refusal refusal={{ code: 'procedure.unknown' }} />;
  const procedure = drafted(base, draft);
  const edit: Edit = {
    procedure,
    changes: draft.changes,
    change: (some) => setDraft((now) => ({ ...now, changes: { ...now.changes, ...some } })),
  };
  const keep = async () => {
    setTried(true);
    const { name, effectiveFrom } = draft;
    if (effectiveFrom === null) return;
    const id =
      draft.id ??
      idFor(
        name.en,
        own.map((ref) => ref.id),
      );
    const changes = onlyChanges(base, draft.changes);
    const kept = { base: draft.base, id, name, effectiveFrom, changes };
    const answer = await command.run({ kind: 'keepProcedure', ...kept });
    if (!answer.ok) return;
    const said = { name: name[language], day: day(effectiveFrom, 'day') };
    tell({ tone: 'done', text: t('office.edit.kept', said) });
    onClose();
  };
  return (
    <>
      <Section title={t('office.edit.title')} takesFocus>
        <p className="soft">{t('office.edit.made-from', { base: base.name[language] })}</p>
        <EditName draft={draft} isTried={isTried} onChange={setDraft} />
      </Section>
      <EditWords edit={edit} />
      <EditDates edit={edit} />
      <EditSteps edit={edit} />
      <EditLadder edit={edit} />
      <EditLists edit={edit} />
      <EditCategories edit={edit} />
      <Section title={t('office.edit.differs')}>
        <Differences base={base} edited={drafted(base, shown)} />
        {command.refusal === null ? null : (
          <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
        )}
        <div className="acts">
          <Button look="primary" isBusy={command.isBusy} onPress={() => void keep()}>
            {t('office.edit.keep')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Section>
    </>
  );
}
