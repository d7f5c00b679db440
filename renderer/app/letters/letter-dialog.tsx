import { Copy, Mail } from 'lucide-react';
import { useState } from 'react';
import type { Composed, LetterAsk } from '../../../shared/letters/vocabulary.ts';
import type { WordId } from '../../../shared/words/index.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { Button, Dialog, Loading, Refusal } from '../../ui/index.ts';
import { ActDialog } from '../acts/act-dialog.tsx';
import { actForms } from '../acts/forms.ts';
import { offerOf } from '../acts/use-acts.tsx';
import { useDayHere } from '../clock.ts';
import { useDeed, useOffice } from '../office.tsx';
import { LeftOver } from './left-over.tsx';
import { LetterChoices } from './letter-choices.tsx';
import { LetterFacts } from './letter-facts.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { fileName, sentValues } from './sending.ts';
import { type Letter, useLetter } from './use-letter.ts';
import './letters.css';

type Props = {
  readonly view: CaseView;
  readonly start: LetterAsk;
  /** `isSent`: it was recorded as sent. */
  readonly onClose: (isSent: boolean) => void;
};

/** Composes a letter from the record; then saves it as an e-mail draft, copies it, or records that it went. */
export function LetterDialog({ view, start, onClose }: Props) {
  const wording = useWords();
  const letter = useLetter(view, start);
  const [isSent, setSent] = useState(false);
  const { composed, refusal } = letter;
  if (isSent && composed !== null)
    return (
      <RecordSent
        view={view}
        letter={letter}
        composed={composed}
        onBack={() => setSent(false)}
        onDone={() => onClose(true)}
      />
    );
  return (
    <Dialog
      title={titleOf(letter, wording)}
      isOpen
      size="xl"
      onClose={() => onClose(false)}
      acts={
        composed === null ? undefined : (
          <LetterActs
            view={view}
            letter={letter}
            composed={composed}
            onSent={() => setSent(true)}
          />
        )
      }
    >
      <div className="letter">
        <div className="letter-beside">
          <LetterChoices view={view} letter={letter} />
          <LetterFacts view={view} letter={letter} />
        </div>
        {refusal === null ? null : (
          <div className="letter-desk">
            <Refusal refusal={refusal} />
            <LeftOver letter={letter} />
          </div>
        )}
        {composed === null && refusal === null ? <Loading /> : null}
        <LetterSheet view={view} letter={letter} />
      </div>
    </Dialog>
  );
}

function titleOf({ ask, composed }: Letter, { t }: Wording): string {
  const level = composed?.level ?? null;
  const what = level === null ? t(`letters.kind.${ask.kind}`) : t('letters.title.chase', { level });
  const body = composed?.recipient.name ?? '';
  return body === '' ? what : t('letters.to-name', { what, body: visible(body) });
}

/** The dates, the recipient and the text are settled by the letter; the day and the way it went are asked. */
function RecordSent({
  view,
  letter,
  composed,
  onBack,
  onDone,
}: {
  readonly view: CaseView;
  readonly letter: Letter;
  readonly composed: Composed;
  readonly onBack: () => void;
  readonly onDone: () => void;
}) {
  const wording = useWords();
  const today = useDayHere();
  const title = titleOf(letter, wording);
  const [initial] = useState(() => sentValues(letter, composed, today));
  const [offer] = useState(
    () =>
      view.offers.find(
        ({ act, recommendationId }) =>
          act === 'sendLetter' &&
          recommendationId !== null &&
          composed.recommendationIds.includes(recommendationId),
      ) ?? offerOf('sendLetter'),
  );
  return (
    <ActDialog
      view={view}
      offer={offer}
      form={actForms.sendLetter}
      // It is of the letter, not of one of those it lists.
      title={title}
      said={() => wording.t('letters.recorded', { letter: title })}
      initial={initial}
      onClose={onBack}
      onDone={() => {
        letter.forget();
        onDone();
      }}
    />
  );
}

function LetterActs({
  view,
  letter,
  composed,
  onSent,
}: {
  readonly view: CaseView;
  readonly letter: Letter;
  readonly composed: Composed;
  readonly onSent: () => void;
}) {
  const { t } = useWords();
  const { desktop } = useOffice();
  const [said, setSaid] = useState<WordId | null>(null);
  const { subject, text, taken } = letter;
  const { recipient, language, kind } = composed;
  const save = useDeed(() =>
    desktop.call['letter.save-draft']({
      name: fileName(view.details.reference, t(`letters.kind.${kind}`)),
      mail: {
        to: { name: recipient.contact || recipient.name, address: recipient.email },
        subject,
        text,
        language,
      },
    }),
  );
  const onSave = async () => {
    const answer = await save.run();
    if (!answer.ok || !answer.value.saved) return;
    taken();
    setSaid(answer.value.opened ? 'letters.saved-opened' : 'letters.saved');
  };
  const onCopy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      taken();
      setSaid('letters.copied');
    } catch {
      setSaid('letters.not-copied');
    }
  };
  const isEmpty = text.trim() === '' || subject.trim() === '';
  return (
    <>
      {save.refusal === null ? null : (
        <div className="letter-refused">
          <Refusal refusal={save.refusal} onDismiss={save.dismiss} />
        </div>
      )}
      {/* Said here: a notice in the corner would lie over the button that comes next. */}
      <span className="small letter-outside" role="status">
        {said === null ? null : <b>{t(said)}</b>}{' '}
        <span className="soft">{t('letters.outside')}</span>
      </span>
      <Button icon={Copy} isDisabled={isEmpty} onPress={() => void onCopy()}>
        {t('letters.copy')}
      </Button>
      <Button icon={Mail} isDisabled={isEmpty} isBusy={save.isBusy} onPress={() => void onSave()}>
        {t('letters.save')}
      </Button>
      <Button look="primary" isDisabled={isEmpty} onPress={onSent}>
        {t('letters.sent')}
      </Button>
    </>
  );
}
