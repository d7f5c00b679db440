import { useState } from 'react';
import { useOpenOffice, useProgress } from '../../app/office.tsx';
import { DiscardPractice, usePractice } from '../../app/practice.tsx';
import { useWords } from '../../i18n/index.ts';
import { Button, ProgressBar, Refusal } from '../../ui/index.ts';
import { Section } from './section.tsx';

export function PracticeStore() {
  const { t } = useWords();
  const { store, hasPractice } = useOpenOffice();
  const { open, leave } = usePractice();
  const [isAsking, setAsking] = useState(false);
  const progress = useProgress('practice');
  const refused = open.refusal ?? leave.refusal;
  return (
    <Section title={t('settings.practice')}>
      <p className="soft">{t('settings.practice.what')}</p>
      <div className="acts">
        {store === 'practice' ? (
          <Button onPress={() => void leave.run()} isBusy={leave.isBusy}>
            {t('app.practice.leave')}
          </Button>
        ) : (
          <Button onPress={() => void open.run()} isBusy={open.isBusy}>
            {t('settings.practice.open')}
          </Button>
        )}
        {hasPractice ? (
          <Button look="danger" onPress={() => setAsking(true)}>
            {t('app.practice.discard')}
          </Button>
        ) : null}
      </div>
      {progress === null ? null : (
        <ProgressBar
          label={t('app.practice.preparing')}
          done={progress.done}
          total={progress.total}
        />
      )}
      {refused === null ? null : <Refusal refusal={refused} />}
      <DiscardPractice isOpen={isAsking} onClose={() => setAsking(false)} />
    </Section>
  );
}
