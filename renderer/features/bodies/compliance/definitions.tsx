import { procedureById } from '../../../../shared/domain/procedure/registry.ts';
import { Fold } from '../../../app/recorded/fold.tsx';
import { useWords } from '../../../i18n/index.ts';
import type { BodyFigures } from '../../../records/body-views.ts';

/** Every figure carries what it counts, by which date, and where its formula comes from (d3). */
export function Definitions({ figures }: { readonly figures: BodyFigures }) {
  const { t, day, list, language } = useWords();
  const named = (id: string) => procedureById(id)?.shortName[language] ?? id;
  return (
    <Fold title={t('bodies.figures.how')}>
      <p>{t('bodies.figures.how.unit', { day: day(figures.asAt, 'day') })}</p>
      {figures.decidedBy.map(({ fact, procedures }) => (
        <p key={fact}>
          {t('bodies.figures.how.decides', {
            fact: t(`bodies.fact.${fact}`),
            procedures: list(procedures.map(named)),
          })}
        </p>
      ))}
      <p>{t('bodies.figures.how.on-time')}</p>
      <p>{t('bodies.figures.how.complied')}</p>
      <p>{t('bodies.figures.how.late')}</p>
      <p>{t('bodies.figures.how.peers')}</p>
      <p>{t('bodies.figures.how.small')}</p>
    </Fold>
  );
}
