import { ClipboardPaste, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Control, UseFieldArrayReturn } from 'react-hook-form';
import type { ProcedureRef } from '../../../../shared/domain/procedure/own.ts';
import type { RecommendationKind } from '../../../../shared/domain/procedure/vocabulary.ts';
import { useWords } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import type { CaseForm } from './form.ts';
import { PasteIntoForm } from './paste-into-form.tsx';
import { nothingKnown, RecommendationFields } from './recommendation-fields.tsx';
import { emptyRecommendation } from './recommendation-form.ts';

/** Any number of recommendations, each in its own group. */
export function RecommendationsFields({
  control,
  recommendations,
  kinds,
  procedure,
}: {
  readonly control: Control<CaseForm>;
  readonly recommendations: UseFieldArrayReturn<CaseForm, 'recommendations'>;
  readonly kinds: readonly RecommendationKind[];
  readonly procedure: ProcedureRef;
}) {
  const { t } = useWords();
  const { fields, append, remove } = recommendations;
  const [isPasting, setPasting] = useState(false);
  const add = () =>
    append(emptyRecommendation(fields.length, kinds[0]?.id ?? ''), {
      focusName: `recommendations.${fields.length}.number`,
    });
  return (
    <section className="form" aria-labelledby="case-recommendations">
      <h2 id="case-recommendations" tabIndex={-1}>
        {t('case.recommendations')}
      </h2>
      <div className="acts">
        <Button icon={ClipboardPaste} onPress={() => setPasting(true)}>
          {t('split.open')}
        </Button>
      </div>
      {fields.map(({ id, number }, index) => (
        <fieldset key={id} className="case-part">
          <legend>{t('case.recommendation-n', { number: index + 1 })}</legend>
          <RecommendationFields
            control={control}
            index={index}
            procedure={procedure}
            known={nothingKnown}
          />
          <div className="acts">
            <Button
              size="s"
              look="quiet"
              icon={X}
              onPress={() => {
                remove(index);
                document.getElementById('case-recommendations')?.focus();
              }}
            >
              {t('case.remove-recommendation', { number })}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className="acts">
        <Button icon={Plus} onPress={add}>
          {t('case.add-recommendation')}
        </Button>
      </div>
      {isPasting ? (
        <PasteIntoForm
          control={control}
          procedure={procedure}
          onClose={() => setPasting(false)}
          onRows={(rows) => recommendations.replace([...rows])}
        />
      ) : null}
    </section>
  );
}
