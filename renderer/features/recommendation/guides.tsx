import { categoryOf } from '../../../shared/domain/procedure/categories.ts';
import type { Category, SourcedWords } from '../../../shared/domain/procedure/lists.ts';
import { Fold } from '../../app/recorded/fold.tsx';
import { procedureFor } from '../../app/recorded/words.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';

/** What shows that an action of its kinds was done, in the procedure's words (c6). */
export function Guides({
  view,
  one,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
}) {
  const { t, language, list } = useWords();
  const procedure = procedureFor(view);
  const categories =
    procedure === undefined
      ? []
      : one.details.categories.flatMap((written) => categoryOf(procedure, written) ?? []);
  const told = categories.filter(
    ({ evidence }) =>
      evidence.enough.length + evidence.notEnough.length + evidence.watchFor.length > 0,
  );
  if (told.length === 0) return null;
  return (
    <Fold
      title={t('panel.guide.title')}
      note={list(told.map(({ label }) => label[language]))}
      level={3}
    >
      {told.map((category) => (
        <Guide key={category.id} category={category} />
      ))}
    </Fold>
  );
}

function Guide({ category }: { readonly category: Category }) {
  const { t, language } = useWords();
  const { evidence } = category;
  const groups: readonly (readonly ['enough' | 'not-enough' | 'watch', readonly SourcedWords[]])[] =
    [
      ['enough', evidence.enough],
      ['not-enough', evidence.notEnough],
      ['watch', evidence.watchFor],
    ];
  return (
    <div>
      <h4>{category.label[language]}</h4>
      <dl className="guide">
        {groups.map(([name, words]) =>
          words.length === 0 ? null : (
            <div key={name}>
              <dt>{t(`panel.guide.${name}`)}</dt>
              {words.map((one) => (
                <dd key={one.en}>{one[language]}</dd>
              ))}
            </div>
          ),
        )}
      </dl>
    </div>
  );
}
