import { mustKnowBefore } from '../../../shared/domain/case/persons.ts';
import { LettersToWrite } from '../../app/letters/write.tsx';
import { isBar, mustKnowWords } from '../../app/recorded/must-know.ts';
import { personName } from '../../app/recorded/words.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { Banner } from '../../ui/index.ts';
import { OpenRequests } from './sections/requests.tsx';

/** What must be seen before anything else on the page. */
export function CaseBanners({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  return (
    <>
      <Bars view={view} />
      <OpenRequests view={view} />
      <ToWrite view={view} />
      {view.needsFurtherDraft ? (
        <Banner tone="warning">
          <p>{t('fact.draft.further-needed')}</p>
        </Banner>
      ) : null}
    </>
  );
}

/** The letters the record calls for now: they stay in sight until they were recorded as sent. */
function ToWrite({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  if (view.toWrite.length === 0) return null;
  return (
    <Banner acts={<LettersToWrite view={view} />}>
      <p>{t('letters.to-write')}</p>
    </Banner>
  );
}

/** Somebody who has died, wants no contact or cannot be traced (R14). */
function Bars({ view }: { readonly view: CaseView }) {
  const wording = useWords();
  const bars = view.facts.persons.flatMap((record) =>
    mustKnowBefore(record)
      .filter(isBar)
      .map((known) => mustKnowWords(known, personName(record.person), wording)),
  );
  if (bars.length === 0) return null;
  return (
    <Banner tone="warning">
      {bars.map((bar) => (
        <p key={bar}>
          <b>{bar}</b>
        </p>
      ))}
    </Banner>
  );
}
