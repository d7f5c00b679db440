import { useEffect, useRef } from 'react';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { visible } from '../../../shared/words/visible.ts';
import { focusFirstFault } from '../../app/acts/index.ts';
import { useOffice } from '../../app/office.tsx';
import { ProcedureWords, useWords } from '../../i18n/index.ts';
import { closeNote, type NoteAbout, openNote, useCalls } from '../../stores/calls.ts';
import { goToCase } from '../../stores/route.ts';
import { tell } from '../../stores/tell.ts';
import { Button, Dialog, Refusal } from '../../ui/index.ts';
import { FollowList } from './follow-list.tsx';
import { LeftOver } from './left-over.tsx';
import { NoteFields } from './note-fields.tsx';
import { useNote } from './use-note.ts';
import { leftNotes } from './use-note-drafts.ts';
import './note.css';

/** The note of a call or meeting, over whatever screen or dialog it was opened from. */
export function NoteOverAll() {
  const note = useCalls((calls) => calls.note);
  useLeftNote();
  return note === null ? null : <OpenedNote about={note} />;
}

/** After a kill or a lock: says once that a note was left half written. */
function useLeftNote(): void {
  const { records } = useOffice();
  const { t } = useWords();
  const isSaid = useRef(false);
  useEffect(() => {
    if (isSaid.current) return;
    isSaid.current = true;
    void leftNotes(records).then((left) => {
      const last = left.at(-1);
      if (last === undefined) return;
      tell({
        tone: 'plain',
        text: t('note.left', { count: left.length }),
        action: {
          label: t('note.go-on'),
          act: () => openNote({ caseId: last.caseId, recommendationIds: [], resume: last.key }),
        },
      });
    });
  }, [records, t]);
}

/** Escape leaves it half written and keeps it; Ctrl+Enter records it with all that follows, or nothing. */
function OpenedNote({ about }: { readonly about: NoteAbout }) {
  const { t } = useWords();
  const box = useRef<HTMLFormElement>(null);
  const noting = useNote(about, ({ caseId, details }, count) => {
    closeNote();
    tell({
      tone: 'done',
      text: t('note.recorded', { reference: visible(details.reference), count }),
      action: { label: t('note.open-case'), act: () => goToCase(caseId) },
    });
  });
  const { view, isBusy, drafts } = noting;
  const submit = async () => {
    if (!(await noting.record())) focusFirstFault(box.current);
  };
  return (
    <Dialog
      title={t('act.noteContact')}
      isOpen
      size="l"
      onClose={closeNote}
      acts={
        <>
          <span className="soft small act-keys" role="status">
            {drafts.state === 'none' ? t('note.keys') : t(`note.${drafts.state}`)}
          </span>
          <Button onPress={closeNote}>{t('ui.close')}</Button>
          <Button look="primary" isBusy={isBusy} onPress={() => void submit()}>
            {t('act.record')}
          </Button>
        </>
      }
    >
      <form
        ref={box}
        className="form note"
        onSubmit={(event) => event.preventDefault()}
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.stopPropagation();
          void submit();
        }}
        noValidate
      >
        <LeftOver noting={noting} />
        <ProcedureWords procedure={view === null ? undefined : procedureOf(view.details.procedure)}>
          <NoteFields noting={noting} />
          {view === null ? null : <FollowList noting={noting} />}
        </ProcedureWords>
        {noting.refusal === null ? null : (
          <Refusal refusal={noting.refusal} onDismiss={noting.dismiss} />
        )}
      </form>
    </Dialog>
  );
}
