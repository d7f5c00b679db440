import { Mail } from 'lucide-react';
import { useState } from 'react';
import type { LetterToWrite } from '../../../shared/letters/to-write.ts';
import type { LetterAsk } from '../../../shared/letters/vocabulary.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { Button } from '../../ui/index.ts';
import { LetterDialog } from './letter-dialog.tsx';

const open = { recipientId: null, language: null, recommendationIds: null } as const;

/** What the compose dialog begins with for a letter the record calls for. */
export const askOf = ({ kind, body, extensionId }: LetterToWrite): LetterAsk => ({
  ...open,
  kind,
  body,
  extensionId,
});

/** Any letter, where the record calls for none: it begins as a reminder, or a confirmation once all is over. */
const anyAsk = (view: CaseView): LetterAsk => ({
  ...open,
  kind: view.recommendations.every(({ hasEnded }) => hasEnded) ? 'confirmation-body' : 'reminder',
  body: null,
  extensionId: null,
});

/** A reminder to a body, or a chase where the date has passed, whether or not the record calls for one. */
export const askToRemind = (body: string, isOverdue: boolean): LetterAsk => ({
  ...open,
  kind: isOverdue ? 'chase' : 'reminder',
  body,
  extensionId: null,
});

/** Opens the compose dialog; `dialog` is to be rendered where it is used. */
export function useLetters(view: CaseView) {
  const [ask, setAsk] = useState<LetterAsk | null>(null);
  return {
    write: (one: LetterToWrite) => setAsk(askOf(one)),
    writeAny: () => setAsk(view.toWrite[0] === undefined ? anyAsk(view) : askOf(view.toWrite[0])),
    dialog:
      ask === null ? null : <LetterDialog view={view} start={ask} onClose={() => setAsk(null)} />,
  };
}

/** The letters the record calls for about one recommendation, or about the case: a button each. */
export function LettersToWrite({
  view,
  recommendationId = null,
  isBeside = false,
  isLeftOut = () => false,
}: {
  readonly view: CaseView;
  readonly recommendationId?: string | null;
  /** Beside a button that leads, none of these does. */
  readonly isBeside?: boolean;
  /** Written by another button there already. */
  readonly isLeftOut?: (one: LetterToWrite) => boolean;
}) {
  const { t } = useWords();
  const letters = useLetters(view);
  const some = view.toWrite.filter(
    (one) =>
      !isLeftOut(one) &&
      (recommendationId === null || one.recommendationIds.includes(recommendationId)),
  );
  const isOfOne = view.details.bodies.length === 1;
  if (some.length === 0) return letters.dialog;
  return (
    <>
      {some.map((one, at) => {
        const what = t(`letters.write.${one.kind}`);
        const isPlain = isOfOne || one.kind === 'confirmation-complainant';
        return (
          <Button
            key={`${one.kind} ${one.body} ${one.extensionId ?? ''}`}
            icon={Mail}
            size={isBeside ? 'm' : 's'}
            look={at === 0 && !isBeside ? 'primary' : 'plain'}
            onPress={() => letters.write(one)}
          >
            {isPlain ? what : t('letters.to-name', { what, body: visible(one.body) })}
          </Button>
        );
      })}
      {letters.dialog}
    </>
  );
}

/** Any of the letters, from the case as a whole. */
export function WriteAnyLetter({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const letters = useLetters(view);
  if (view.isDraft || view.recommendations.length === 0) return null;
  return (
    <>
      <Button icon={Mail} onPress={letters.writeAny}>
        {t('letters.write.any')}
      </Button>
      {letters.dialog}
    </>
  );
}
