import { memo } from 'react';
import { useWords } from '../../../i18n/index.ts';
import { Section } from '../section.tsx';
import { type Edit, isSameIn } from './edit.ts';
import { WholeNumber } from './whole-number.tsx';

const EARLIEST = -250;

/** On which working day from the date each reminder and chase falls. */
export const EditLadder = memo(EditLadderFields, isSameIn('chaseLadder'));

function EditLadderFields({ edit: { procedure, change } }: { readonly edit: Edit }) {
  const { t } = useWords();
  const rungs = procedure.chaseLadder.value.map(({ source: _, ...rung }) => rung);
  return (
    <Section title={t('office.edit.ladder')}>
      <p className="soft">{t('office.edit.ladder.lead')}</p>
      <div className="form settings-fields">
        {rungs.map(({ id, kind, level, workingDays }) => (
          <WholeNumber
            key={id}
            label={t('office.edit.rung', { kind: t(`ladder.${kind}`), level: level ?? 'none' })}
            value={workingDays}
            least={EARLIEST}
            onChange={(days) =>
              change({
                chaseLadder: rungs.map((rung) =>
                  rung.id === id ? { ...rung, workingDays: days } : rung,
                ),
              })
            }
          />
        ))}
      </div>
    </Section>
  );
}
