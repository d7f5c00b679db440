import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useSetWhose } from '../../app/whose.ts';
import { useWords } from '../../i18n/index.ts';
import { type Whose, whoseToday } from '../../records/today-views.ts';
import './whose-switch.css';

/** Mine, or everybody's. */
export function WhoseSwitch({ whose }: { readonly whose: Whose }) {
  const { t } = useWords();
  const setWhose = useSetWhose();
  return (
    <ToggleButtonGroup
      className="today-whose"
      aria-label={t('today.whose')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[whose]}
      onSelectionChange={(keys) => {
        const chosen = whoseToday.find((one) => keys.has(one));
        if (chosen !== undefined) setWhose(chosen);
      }}
    >
      {whoseToday.map((one) => (
        <ToggleButton key={one} id={one} className="today-whose-one">
          {t(`today.whose.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
