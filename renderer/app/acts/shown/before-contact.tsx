import { mustKnowBefore } from '../../../../shared/domain/case/persons.ts';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Banner } from '../../../ui/index.ts';
import { isGrave } from '../../recorded/must-know.ts';
import { MustKnowList } from '../../recorded/must-know-list.tsx';
import { personName } from '../../recorded/words.ts';

/** What must be known of the people of the case before anybody writes or calls (R14), person by person. */
export function BeforeContact({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const people = view.facts.persons.filter(({ person }) => person.role !== 'payee');
  if (people.length === 0) return null;
  const hasGrave = people.some((record) => mustKnowBefore(record).some(isGrave));
  return (
    <Banner tone={hasGrave ? 'warning' : 'plain'}>
      <p>
        <b>{t('act.before.title')}</b>
      </p>
      {people.map((record) => (
        <div key={record.personId}>
          <p>{personName(record.person)}</p>
          <MustKnowList record={record} />
        </div>
      ))}
    </Banner>
  );
}
