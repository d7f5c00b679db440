import { decidedExtensions } from '../../../shared/letters/texts/extension-answer.ts';
import {
  type ComposedKind,
  composedKinds,
  partyOf,
  type Recipient,
} from '../../../shared/letters/vocabulary.ts';
import { isWordId } from '../../../shared/words/index.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { RadioGroup, Select } from '../../ui/index.ts';
import type { Letter } from './use-letter.ts';

const proposed = { recipientId: null, language: null, recommendationIds: null } as const;

/** Which letter, about whom, to whom and in which language. */
export function LetterChoices({
  view,
  letter,
}: {
  readonly view: CaseView;
  readonly letter: Letter;
}) {
  const { t } = useWords();
  const { ask, change } = letter;
  const { bodies } = view.details;
  return (
    <div className="form letter-choices">
      <Select<ComposedKind>
        label={t('letters.kind')}
        choices={composedKinds.map((id) => ({ id, label: t(`letters.kind.${id}`) }))}
        value={ask.kind}
        onChange={(kind) => change({ ...proposed, kind, extensionId: null })}
      />
      {bodies.length > 1 && partyOf(ask.kind) === 'body' ? (
        <Select
          label={t('letters.body')}
          choices={bodies.map((id) => ({ id, label: visible(id) }))}
          value={ask.body ?? letter.composed?.recipient.name ?? null}
          onChange={(body) => change({ ...proposed, body })}
        />
      ) : null}
      {ask.kind === 'extension-answer' ? <Request view={view} letter={letter} /> : null}
      <ToWhom letter={letter} />
      <InLanguage letter={letter} />
    </div>
  );
}

/** Which of the decided requests it answers, where there are several. */
function Request({ view, letter }: { readonly view: CaseView; readonly letter: Letter }) {
  const { t, day } = useWords();
  const decided = decidedExtensions(view).toReversed();
  if (decided.length < 2) return null;
  return (
    <Select
      label={t('letters.request')}
      choices={decided.map(({ extensionId, askedBy, askedOn }) => ({
        id: extensionId,
        label: t('letters.request-of', { who: visible(askedBy), day: day(askedOn) }),
      }))}
      value={letter.ask.extensionId ?? decided[0]?.extensionId ?? null}
      onChange={(extensionId) => letter.change({ extensionId })}
    />
  );
}

function noteOf({ party, position, email, bar }: Recipient, { t }: Wording): string {
  const named = `fact.${party === 'body' ? 'contact-position' : 'person-role'}.${position}`;
  const what = isWordId(named) ? t(named) : t('letters.to.body-itself');
  const said = bar === null ? visible(email) : t('letters.to.barred');
  return said === '' ? what : `${what} · ${said}`;
}

function ToWhom({ letter: { composed, change } }: { readonly letter: Letter }) {
  const wording = useWords();
  const { t } = wording;
  if (composed === null) return null;
  return (
    <Select
      label={t('letters.to')}
      choices={composed.recipients.map((one) => ({
        id: one.id,
        label: visible(one.contact === '' ? one.name : one.contact),
        note: noteOf(one, wording),
        isDisabled: one.bar !== null,
      }))}
      value={composed.recipient.id}
      hint={noteOf(composed.recipient, wording)}
      onChange={(recipientId) => change({ recipientId })}
    />
  );
}

function InLanguage({ letter: { composed, change } }: { readonly letter: Letter }) {
  const { t } = useWords();
  if (composed === null) return null;
  return (
    <RadioGroup<'en' | 'cy'>
      label={t('letters.language')}
      look="inline"
      choices={(['en', 'cy'] as const).map((id) => ({ id, label: t(`office-language.${id}`) }))}
      value={composed.language}
      hint={t('letters.language-proposed', {
        language: t(`office-language.${composed.recipient.language}`),
      })}
      onChange={(language) => change({ language })}
    />
  );
}
