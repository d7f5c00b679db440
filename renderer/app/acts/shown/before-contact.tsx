import { type MustKnow, mustKnowBefore } from '../../../../shared/domain/case/persons.ts';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { useWords, type Wording } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Banner } from '../../../ui/index.ts';

/** What must be known of the people of the case before anybody writes or calls (R14), gravest first. */
export function BeforeContact({ view }: { readonly view: CaseView }) {
  const wording = useWords();
  const known = view.facts.persons
    .filter(({ person }) => person.role !== 'payee')
    .flatMap((record) =>
      mustKnowBefore(record).map((each, index) => ({
        key: `${record.personId} ${index}`,
        isGrave: 'on' in each,
        words: wordsOf(each, record.person.pseudonym || record.person.name, wording),
      })),
    );
  if (known.length === 0) return null;
  return (
    <Banner tone={known.some(({ isGrave }) => isGrave) ? 'warning' : 'plain'}>
      <p>
        <b>{wording.t('act.before.title')}</b>
      </p>
      <ul className="act-plain">
        {known.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </Banner>
  );
}

function wordsOf(known: MustKnow, called: string, { t, day }: Wording): string {
  const name = visible(called);
  switch (known.kind) {
    case 'has-died':
    case 'no-contact':
    case 'cannot-be-traced':
      return t(`act.before.${known.kind}`, { name, day: day(known.on, 'day') });
    case 'note':
    case 'adjustments':
    case 'format':
      return t(`act.before.${known.kind}`, { name, words: visibleText(known.words) });
    case 'language':
      return t('act.before.language', {
        name,
        language: t(`office-language.${known.language}`),
      });
  }
}
