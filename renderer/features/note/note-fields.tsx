import { contactSides, contactWays } from '../../../shared/domain/case/events/contacts.ts';
import { useWords } from '../../i18n/index.ts';
import { DateField, RadioGroup, TextArea, TextField } from '../../ui/index.ts';
import { CaseField } from './case-field.tsx';
import { isSought, type TypedNote } from './note-form.ts';
import type { Noting } from './use-note.ts';
import { SaidDone, WhichActions } from './which-actions.tsx';
import { WhoFields } from './who-fields.tsx';

/** Which case, who, when and how, what was said, and of which actions. */
export function NoteFields({ noting }: { readonly noting: Noting }) {
  const { t } = useWords();
  const { note, view, put, faults } = noting;
  const set = (change: Partial<TypedNote>) => put({ ...note, ...change });
  const said = (fault: keyof typeof faults) => {
    const id = faults[fault];
    return id === undefined ? null : t(id);
  };
  return (
    <>
      <CaseField noting={noting} fault={said('case')} />
      {view === null ? null : (
        <WhoFields view={view} note={note} onChange={set} fault={said('who')} />
      )}
      <div className="note-when">
        <RadioGroup
          label={t('act.field.contact-how')}
          look="inline"
          choices={contactWays.map((id) => ({ id, label: t(`choice.contact-how.${id}`) }))}
          value={note.how}
          onChange={(how) => set({ how })}
        />
        {isSought(note) ? (
          <RadioGroup
            label={t('note.called-by')}
            look="inline"
            choices={contactSides.map((id) => ({ id, label: t(`note.called-by.${id}`) }))}
            value={note.calledBy}
            onChange={(calledBy) => set({ calledBy })}
          />
        ) : null}
        <div className="note-moment">
          <DateField
            label={t('act.field.on')}
            value={note.on}
            onChange={(on) => set({ on })}
            fault={said('on')}
          />
          <TextField
            label={t('note.at')}
            isOptional
            value={note.at}
            onChange={(at) => set({ at })}
            fault={said('at')}
          />
        </div>
      </div>
      <TextArea
        label={t('act.field.what-was-said')}
        hint={t('act-lead.noteContact')}
        rows={5}
        value={note.says}
        onChange={(says) => set({ says })}
        fault={said('says')}
        autoFocus={note.caseId !== null}
      />
      {view === null ? null : (
        <>
          <WhichActions view={view} note={note} onChange={set} />
          <SaidDone view={view} note={note} onChange={set} />
        </>
      )}
    </>
  );
}
