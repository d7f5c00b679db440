import { actWordsOf, InlineAct, whoOf } from '../../app/acts/index.ts';
import { useWords } from '../../i18n/index.ts';
import { Checkbox, Refusal } from '../../ui/index.ts';
import { flipped, type Noting, type ShownFollow } from './use-note.ts';

/** What may follow from what was said: ticked, it is filled in here and recorded with the note, all or nothing. */
export function FollowList({ noting }: { readonly noting: Noting }) {
  const { t } = useWords();
  const { note, follows, put } = noting;
  return (
    <fieldset className="act-ticks note-follows">
      <legend className="field-label">{t('note.follows')}</legend>
      <p className="field-hint">{t('note.follows-hint')}</p>
      <ul>
        {follows.map((follow) => (
          <FollowPiece
            key={follow.kind}
            follow={follow}
            onFlip={(isOn) => put(flipped(note, follow.kind, isOn))}
            onChange={(name, value) => {
              const changed = { ...note.follows[follow.kind], [name]: value };
              put({ ...note, follows: { ...note.follows, [follow.kind]: changed } });
            }}
          />
        ))}
      </ul>
    </fieldset>
  );
}

function FollowPiece({
  follow,
  onFlip,
  onChange,
}: {
  readonly follow: ShownFollow;
  readonly onFlip: (isOn: boolean) => void;
  readonly onChange: (name: string, value: unknown) => void;
}) {
  const { t } = useWords();
  const { kind, isOn, inline, faults, refusal, offer } = follow;
  const why = useWhyNot(follow);
  const act = t(`note.follow.${kind}`);
  return (
    <li data-on={isOn || undefined}>
      <Checkbox
        isChosen={isOn}
        onChange={onFlip}
        // What has become impossible can still be unticked.
        isDisabled={inline === null && !isOn}
        {...(why === null ? {} : { note: why })}
      >
        {offer?.right === 'ask' ? `${act} (${t('act.mark-ask')})` : act}
      </Checkbox>
      {isOn && inline !== null ? (
        <section className="note-follow" aria-label={actWordsOf(kind, '', t)}>
          <InlineAct inline={inline} faults={faults} onChange={onChange} />
          {refusal === null ? null : <Refusal refusal={refusal} />}
        </section>
      ) : null}
    </li>
  );
}

/** The reason it cannot be: the case's, or that it is for somebody else. */
function useWhyNot({ offer, why, inline }: ShownFollow): string | null {
  const { t, list } = useWords();
  if (why !== null) return t(why);
  if (inline !== null) return null;
  const who = whoOf(offer, t);
  return who.length === 0 ? t('note.why-not.right') : t('act.who-could', { who: list(who) });
}
