import type { MoneyGuidance } from '../../../../shared/domain/procedure/lists.ts';
import { isOfficesRule } from '../../../../shared/domain/procedure/vocabulary.ts';
import { useWords, type Wording } from '../../../i18n/index.ts';

/** What the procedure says of sums, beside where they are typed. */
export function MoneyGuide({ guide }: { readonly guide: MoneyGuidance }) {
  const wording = useWords();
  const { t, language } = wording;
  const levels = guide.scale.filter(({ from, to }) => from !== null || to !== null);
  return (
    <div className="add-guide small">
      <p>
        <b>{t(isOfficesRule(guide.source) ? 'add.money-guide' : 'add.money-guide-ours')}</b>{' '}
        {guide.note[language]}
      </p>
      {levels.length === 0 ? null : (
        <dl>
          {levels.map((level) => (
            <div key={level.label.en}>
              <dt>{level.label[language]}</dt>
              <dd>{rangeWords(level, wording)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function rangeWords(
  { from, to }: Pick<MoneyGuidance['scale'][number], 'from' | 'to'>,
  { t, pounds }: Wording,
): string {
  if (from !== null && to !== null)
    return t('add.money-range', { from: pounds(from), to: pounds(to) });
  if (from !== null) return t('add.money-from', { from: pounds(from) });
  return to === null ? '' : t('add.money-to', { to: pounds(to) });
}
