import { useState } from 'react';
import { visible } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import type { BodyView, SpellingLine } from '../../../records/body-views.ts';
import { tell } from '../../../stores/tell.ts';
import { Button, Refusal, TextField } from '../../../ui/index.ts';
import { AskReason } from '../ask-reason.tsx';
import { memberCalled } from '../member-called.ts';
import { useBodyCommand } from '../use-body-command.ts';

/** Every way the body is written, and the ways to say that another is it too. */
export function Names({ view }: { readonly view: BodyView }) {
  const { t } = useWords();
  const [parted, setParted] = useState<string | null>(null);
  const { name, spellings, mayKeep } = view;
  return (
    <section className="body-part" aria-labelledby="body-names">
      <h2 id="body-names">{t('bodies.about.names')}</h2>
      <ul className="body-lines">
        {spellings.map((line) => (
          <Spelling
            key={line.spelling}
            view={view}
            line={line}
            onPart={mayKeep && line.joined !== null ? () => setParted(line.spelling) : null}
          />
        ))}
      </ul>
      {mayKeep ? (
        <>
          <WelshName key={view.welshName} view={view} />
          <Another view={view} />
        </>
      ) : null}
      {parted === null ? null : (
        <AskReason
          title={t('bodies.about.part-of', { name: visible(parted) })}
          act={t('bodies.about.part')}
          command={(reason) => ({ kind: 'partSpelling', name, spelling: parted, reason })}
          onDone={() =>
            tell({ tone: 'done', text: t('bodies.about.part-done', { name: visible(parted) }) })
          }
          onClose={() => setParted(null)}
        />
      )}
    </section>
  );
}

function Spelling({
  view,
  line: { spelling, cases, joined },
  onPart,
}: {
  readonly view: BodyView;
  readonly line: SpellingLine;
  readonly onPart: (() => void) | null;
}) {
  const wording = useWords();
  const { t, moment } = wording;
  return (
    <li className="body-line">
      <div className="body-line-words">
        <p>
          <b>{visible(spelling)}</b>{' '}
          <span className="soft">{t('bodies.about.in-cases', { count: cases })}</span>
        </p>
        {joined === null ? null : (
          <p className="soft small">
            {t('bodies.about.joined-by', {
              name: memberCalled(view, joined.by, wording),
              when: moment(joined.at),
            })}
          </p>
        )}
      </div>
      {onPart === null ? null : (
        <Button
          size="s"
          look="quiet"
          aria-label={t('bodies.about.part-of', { name: visible(spelling) })}
          onPress={onPart}
        >
          {t('bodies.about.part')}
        </Button>
      )}
    </li>
  );
}

function WelshName({ view: { name, welshName } }: { readonly view: BodyView }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(welshName);
  const command = useBodyCommand();
  const set = async () => {
    const answer = await command.run({ kind: 'setWelshName', name, welshName: typed });
    if (answer.ok) tell({ tone: 'done', text: t('bodies.about.welsh-done') });
  };
  return (
    <form
      className="body-narrow"
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      <TextField
        label={t('bodies.about.welsh')}
        hint={t('bodies.about.welsh-hint')}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" isBusy={command.isBusy} isDisabled={typed.trim() === welshName}>
        {t('bodies.about.welsh-set')}
      </Button>
      {command.refusal === null ? null : (
        <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
      )}
    </form>
  );
}

function Another({ view: { name } }: { readonly view: BodyView }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const command = useBodyCommand();
  const join = async () => {
    const answer = await command.run({ kind: 'joinSpelling', name, spelling: typed });
    if (!answer.ok) return;
    tell({ tone: 'done', text: t('bodies.joined', { name: visible(typed.trim()) }) });
    setTyped('');
  };
  return (
    <form
      className="body-narrow"
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <TextField
        label={t('bodies.about.join')}
        hint={t('bodies.about.join-hint')}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" isBusy={command.isBusy} isDisabled={typed.trim() === ''}>
        {t('bodies.about.join-act')}
      </Button>
      {command.refusal === null ? null : (
        <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
      )}
    </form>
  );
}
