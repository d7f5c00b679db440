import { isOfficesRule } from '../../../shared/domain/procedure/source.ts';
import { procedureFor } from '../../app/recorded/words.ts';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';

type Level = { readonly from: number | null; readonly to: number | null };

function rangeWords({ from, to }: Level, { t, pounds }: Wording): string {
  if (from === null && to === null) return '';
  if (from === null) return t('panel.guidance.to', { to: pounds(to ?? 0) });
  if (to === null) return t('panel.guidance.from', { from: pounds(from) });
  return t('panel.guidance.between', { from: pounds(from), to: pounds(to) });
}

/** The procedure's words about sums, and its scale where it has one. */
export function Guidance({ view }: { readonly view: CaseView }) {
  const wording = useWords();
  const { t, language } = wording;
  const guidance = procedureFor(view)?.moneyGuidance;
  if (guidance === undefined) return null;
  const title = isOfficesRule(guidance.source) ? 'panel.guidance' : 'panel.guidance.proposal';
  return (
    <div className="guidance">
      <h4 className="small">{t(title)}</h4>
      <p className="small">{guidance.note[language]}</p>
      {guidance.scale.length === 0 ? null : (
        <ul className="small">
          {guidance.scale.map((level) => (
            <li key={level.label.en}>
              {rangeWords(level, wording) === ''
                ? level.label[language]
                : t('panel.guidance.level', {
                    label: level.label[language],
                    range: rangeWords(level, wording),
                  })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
