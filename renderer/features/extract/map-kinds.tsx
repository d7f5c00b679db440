import type { ExtractMapping, ExtractReading } from '../../../shared/domain/extract/vocabulary.ts';
import type { RecommendationKind } from '../../../shared/domain/procedure/vocabulary.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import { Select } from '../../ui/index.ts';
import { kindWords, withKind } from './mapping.ts';

const REFUSE = 'refuse-rows';

/** What each word of the kind column means in the office's procedure. */
export function MapKinds({
  reading,
  mapping,
  kinds,
  onChange,
}: {
  readonly reading: ExtractReading;
  readonly mapping: ExtractMapping;
  readonly kinds: readonly RecommendationKind[];
  readonly onChange: (mapping: ExtractMapping) => void;
}) {
  const { t, language } = useWords();
  const words = kindWords(reading, mapping);
  const choices = kinds.map(({ id, label }) => ({ id, label: label[language] }));
  return (
    <section aria-labelledby="extract-kinds">
      <h3 id="extract-kinds">{t('extract.kinds.title')}</h3>
      {words.length === 0 ? null : <p className="soft">{t('extract.kinds.lead')}</p>}
      <div className="extract-fields">
        {words.map((word) => (
          <Select
            key={word}
            label={`“${visible(word)}”`}
            choices={[...choices, { id: REFUSE, label: t('extract.kinds.refuse') }]}
            value={mapping.kinds[word] ?? REFUSE}
            onChange={(id) => onChange(withKind(mapping, word, id === REFUSE ? null : id))}
          />
        ))}
        <Select
          label={t('extract.kinds.default')}
          choices={choices}
          value={mapping.defaultKind}
          onChange={(defaultKind) => onChange({ ...mapping, defaultKind })}
        />
      </div>
    </section>
  );
}
