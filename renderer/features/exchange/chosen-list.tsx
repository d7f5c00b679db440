import { X } from 'lucide-react';
import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import { type ChosenCase, leaveOutCase } from '../../stores/chosen-cases.ts';
import { go } from '../../stores/route.ts';
import { Button, IconButton } from '../../ui/index.ts';

const FEW = 30;

/** The cases that would go, each with a way to leave it out. */
export function ChosenList({ cases }: { readonly cases: readonly ChosenCase[] }) {
  const { t, number } = useWords();
  if (cases.length === 0) {
    return (
      <div className="acts">
        <p>{t('exchange.choose-in-caseload')}</p>
        <Button onPress={() => go({ screen: 'caseload', list: 'cases', standing: null })}>
          {t('exchange.to-caseload')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <p role="status" id="exchange-chosen" tabIndex={-1}>
        <b>{t('exchange.chosen', { count: cases.length })}</b>
      </p>
      <ul className="exchange-chosen">
        {cases.slice(0, FEW).map(({ caseId, reference, title }) => (
          <li key={caseId}>
            <span className="one-line">
              <b>{visible(reference)}</b> {visible(title)}
            </span>
            <IconButton
              icon={X}
              label={t('exchange.leave-out', { reference })}
              onPress={() => {
                leaveOutCase(caseId);
                document.getElementById('exchange-chosen')?.focus();
              }}
            />
          </li>
        ))}
        {cases.length > FEW ? (
          <li className="soft">{t('exchange.and-more', { count: number(cases.length - FEW) })}</li>
        ) : null}
      </ul>
    </>
  );
}
