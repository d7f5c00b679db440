import { useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { Banner, Button, Dialog, Refusal } from '../../ui/index.ts';
import { keyOf } from '../../ui/keys.ts';
import { formKeys } from '../keys.ts';
import type { About, Typed } from './about.ts';
import { leadOf, sayOf, titleOf } from './act-words.ts';
import { Ask } from './ask.tsx';
import type { ActForm } from './form.ts';
import { SpecFields } from './spec-fields.tsx';
import { actResolver, focusFirstFault } from './submitting.ts';
import { openedWith, useAbout } from './use-about.ts';
import { type Moved, useGiving } from './use-giving.ts';
import './acts.css';

export type ActDialogProps = {
  readonly view: CaseView;
  readonly offer: Offer;
  readonly form: ActForm;
  readonly initial: Typed;
  /** The act’s own name where none is given. */
  readonly title?: string;
  /** What is said once it is recorded; the act’s own name where nothing else is. */
  readonly said?: () => string;
  /** It was recorded, or asked for; with the dates that would move by it. */
  readonly onDone: (moved: Moved | null) => void;
  readonly onClose: () => void;
};

/** The form of one act, whatever it is. Escape leaves and keeps nothing; Ctrl+Enter records. */
export function ActDialog(props: ActDialogProps) {
  const about = useAbout(props.view, props.offer);
  return about === null ? null : <OpenedAct {...props} about={about} />;
}

type Opened = ActDialogProps & { readonly about: Omit<About, 'typed'> };

function OpenedAct(props: Opened) {
  const { view, offer, form, about, initial, onClose } = props;
  const { t } = useWords();
  const [isAsking, setAsking] = useState(offer.right === 'ask');
  const box = useRef<HTMLFormElement>(null);
  const { control, handleSubmit } = useForm<Typed>({
    resolver: actResolver(form, about, isAsking),
    defaultValues: openedWith(form, about, initial),
    shouldFocusError: false,
  });
  const typed = useWatch({ control });
  const giving = useGiving(props, isAsking);
  const { command } = giving;
  const submit = handleSubmit(giving.give, () => focusFirstFault(box.current));
  const lead = leadOf(offer.act, t);
  return (
    <Dialog
      title={props.title ?? titleOf(offer, view, t)}
      isOpen
      size={form.size}
      onClose={onClose}
      acts={
        <>
          <span className="soft small act-keys">{t('act.keys')}</span>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            look={form.isGrave && !isAsking ? 'danger' : 'primary'}
            isBusy={command.isBusy}
            onPress={() => void submit()}
          >
            {isAsking ? t('act.send-request') : sayOf(offer, t)}
          </Button>
        </>
      }
    >
      <form
        ref={box}
        className="form act-form"
        onSubmit={(event) => void submit(event)}
        onKeyDownCapture={(event) => {
          if (keyOf(formKeys, event) !== 'send') return;
          event.preventDefault();
          event.stopPropagation();
          void submit();
        }}
        noValidate
      >
        {lead === null ? null : <p className="soft">{lead}</p>}
        <SpecFields control={control} specs={form.fields({ ...about, typed })} />
        {isAsking ? <Ask control={control} offer={offer} refusal={command.refusal} /> : null}
        {giving.isUnchanged ? <Banner>{t('act.nothing-changed')}</Banner> : null}
        {command.refusal === null ? null : (
          <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
        )}
        {command.refusal?.code === 'role.ask' && !isAsking ? (
          <div className="acts">
            <Button onPress={() => setAsking(true)}>{t('act.ask.instead')}</Button>
          </div>
        ) : null}
      </form>
    </Dialog>
  );
}
