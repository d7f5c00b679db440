import { Armchair, Coffee } from 'lucide-react';
import { useOpenOffice } from '../../app/office.tsx';
import { usePractice } from '../../app/practice.tsx';
import { useSetWhose } from '../../app/whose.ts';
import { useWords } from '../../i18n/index.ts';
import type { Whose } from '../../records/today-views.ts';
import { caseload, go } from '../../stores/route.ts';
import { Button, EmptyState, Refusal } from '../../ui/index.ts';

/** Cases there are, and none of them needs anyone today. */
export function QuietDay({ whose }: { readonly whose: Whose }) {
  const { t } = useWords();
  const setWhose = useSetWhose();
  return (
    <EmptyState
      icon={Coffee}
      title={t('today.quiet')}
      acts={
        <>
          {whose === 'everybody' ? null : (
            <Button onPress={() => setWhose('everybody')}>{t('today.quiet.everybody')}</Button>
          )}
          <Button onPress={() => go(caseload)}>{t('today.quiet.act')}</Button>
        </>
      }
    >
      <p>{t(whose === 'everybody' ? 'today.quiet.what' : 'today.quiet.mine')}</p>
    </EmptyState>
  );
}

/** No case yet: three ways to begin. */
export function NewDesk() {
  const { t } = useWords();
  const { store } = useOpenOffice();
  const { open } = usePractice();
  return (
    <EmptyState
      icon={Armchair}
      title={t('today.new')}
      acts={
        <>
          <Button look="primary" onPress={() => go({ screen: 'extract' })}>
            {t('today.new.take-in')}
          </Button>
          <Button onPress={() => go({ screen: 'new-case' })}>{t('today.new.case')}</Button>
          {store === 'practice' ? null : (
            <Button look="quiet" onPress={() => void open.run()} isBusy={open.isBusy}>
              {t('today.new.practice')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('today.new.what')}</p>
      {open.refusal ? <Refusal refusal={open.refusal} /> : null}
    </EmptyState>
  );
}
