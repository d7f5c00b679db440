import { NotebookPen } from 'lucide-react';
import { useState } from 'react';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { useDayHere } from '../../../app/clock.ts';
import { useWords } from '../../../i18n/index.ts';
import type { BodyView, HandlingLine, NoteLine } from '../../../records/body-views.ts';
import { goToCase } from '../../../stores/route.ts';
import { tell } from '../../../stores/tell.ts';
import { Button, DateField, Dialog, Refusal, StatusMark, TextArea } from '../../../ui/index.ts';
import { memberCalled } from '../member-called.ts';
import { useBodyCommand } from '../use-body-command.ts';
import { MarkError } from './mark-error.tsx';

/** What to know in dealing with the body: kept for it, and noted in its cases. */
export function Notes({ view }: { readonly view: BodyView }) {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  const [wrong, setWrong] = useState<NoteLine | null>(null);
  const { name, notes, handling, mayKeep } = view;
  return (
    <section className="body-part" aria-labelledby="body-notes">
      <h2 id="body-notes">{t('bodies.notes')}</h2>
      {mayKeep ? (
        <div className="acts">
          <Button icon={NotebookPen} onPress={() => setAdding(true)}>
            {t('bodies.notes.add')}
          </Button>
        </div>
      ) : null}
      {notes.length === 0 ? <p className="soft">{t('bodies.notes.none')}</p> : null}
      <ul className="body-lines">
        {notes.map((note) => (
          <Note
            key={note.noteId}
            view={view}
            note={note}
            onWrong={mayKeep && note.error === null ? () => setWrong(note) : null}
          />
        ))}
      </ul>
      {handling.length === 0 ? null : <Handling view={view} />}
      {isAdding ? <AddNote name={name} onClose={() => setAdding(false)} /> : null}
      {wrong === null ? null : (
        <MarkError
          name={name}
          itemId={wrong.noteId}
          what={wrong.note}
          onClose={() => setWrong(null)}
        />
      )}
    </section>
  );
}

function Note({
  view,
  note: { note, on, by, error },
  onWrong,
}: {
  readonly view: BodyView;
  readonly note: NoteLine;
  readonly onWrong: (() => void) | null;
}) {
  const wording = useWords();
  const { t, day } = wording;
  return (
    <li className="body-line">
      <div className="body-line-words">
        <p className={error === null ? '' : 'body-wrong'}>{visibleText(note)}</p>
        <p className="soft small">
          {t('bodies.notes.by', { day: day(on, 'day'), name: memberCalled(view, by, wording) })}
        </p>
        {error === null ? null : (
          <StatusMark mark="closed" look="plain">
            {t('bodies.error.because', { reason: visible(error) })}
          </StatusMark>
        )}
      </div>
      {onWrong === null ? null : (
        <Button
          size="s"
          look="quiet"
          aria-label={t('bodies.error.of', { what: visible(note) })}
          onPress={onWrong}
        >
          {t('bodies.error')}
        </Button>
      )}
    </li>
  );
}

function Handling({ view }: { readonly view: BodyView }) {
  const { t } = useWords();
  return (
    <>
      <h3>{t('bodies.handling')}</h3>
      <ul className="body-lines">
        {view.handling.map((one) => (
          <Handled key={`${one.caseId} ${one.on} ${one.note}`} view={view} one={one} />
        ))}
      </ul>
    </>
  );
}

function Handled({ view, one }: { readonly view: BodyView; readonly one: HandlingLine }) {
  const wording = useWords();
  const { t, day } = wording;
  return (
    <li className="body-line">
      <div className="body-line-words">
        <p>
          <StatusMark mark={one.isPositive ? 'met' : 'not-met'} look="plain">
            {t(one.isPositive ? 'bodies.handling.good' : 'bodies.handling.poor')}
          </StatusMark>{' '}
          {visibleText(one.note)}
        </p>
        <p className="soft small">
          {t('bodies.notes.by', {
            day: day(one.on, 'day'),
            name: memberCalled(view, one.by, wording),
          })}
          {' · '}
          <button type="button" className="page-link" onClick={() => goToCase(one.caseId)}>
            {visible(one.reference)}
          </button>
        </p>
      </div>
    </li>
  );
}

function AddNote({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const { t } = useWords();
  const today = useDayHere();
  const [note, setNote] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const [isTried, setTried] = useState(false);
  const command = useBodyCommand();
  const keep = async () => {
    setTried(true);
    if (on === null) return;
    const answer = await command.run({ kind: 'keepNote', name, note, on });
    if (!answer.ok) return;
    tell({ tone: 'done', text: t('bodies.notes.done') });
    onClose();
  };
  return (
    <Dialog
      title={t('bodies.notes.add')}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={command.isBusy} onPress={() => void keep()}>
            {t('bodies.notes.record')}
          </Button>
        </>
      }
    >
      <div className="form">
        <TextArea label={t('bodies.notes.words')} value={note} onChange={setNote} autoFocus />
        <DateField
          label={t('bodies.notes.on')}
          value={on}
          onChange={setOn}
          fault={isTried && on === null ? t('form.check') : null}
        />
        {command.refusal === null ? null : (
          <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
        )}
      </div>
    </Dialog>
  );
}
