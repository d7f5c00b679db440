import { useWords } from '../../i18n/index.ts';
import { PageHeader } from '../../ui/index.ts';
import { ExportCases } from './export-cases.tsx';
import { OpenBundle } from './open-bundle.tsx';
import { OwnKey } from './own-key.tsx';
import '../pages.css';
import './exchange.css';

/** Cases out to colleagues, and in from them. */
export function ExchangeScreen() {
  const { t } = useWords();
  return (
    <div className="page exchange">
      <PageHeader title={t('exchange.title')}>
        <p>{t('exchange.lead')}</p>
      </PageHeader>
      <div className="exchange-parts">
        <OpenBundle />
        <ExportCases />
        <OwnKey />
      </div>
    </div>
  );
}
