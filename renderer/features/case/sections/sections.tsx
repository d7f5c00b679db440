import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Beyond } from './beyond.tsx';
import { Bodies } from './bodies.tsx';
import { Dates } from './dates.tsx';
import { Documents } from './documents.tsx';
import { DraftAndComments } from './draft.tsx';
import { Findings } from './findings.tsx';
import { Letters } from './letters.tsx';
import { Links } from './links.tsx';
import { People } from './people.tsx';
import { AnsweredRequests } from './requests.tsx';
import { Returns } from './returns.tsx';

/** Everything else recorded of the case; what there is nothing of is not shown. */
export function Sections({ view, today }: { readonly view: CaseView; readonly today: string }) {
  const { t } = useWords();
  return (
    <section className="case-sections" aria-labelledby="case-around">
      <h2 className="only-heard" id="case-around" tabIndex={-1}>
        {t('case.around')}
      </h2>
      <People view={view} />
      <Returns view={view} />
      <Letters view={view} />
      <Dates view={view} today={today} />
      <DraftAndComments view={view} />
      <Findings view={view} />
      <Bodies view={view} />
      <Documents view={view} />
      <Beyond view={view} />
      <Links view={view} />
      <AnsweredRequests view={view} />
    </section>
  );
}
