import type { Role } from '../../../shared/domain/member/events.ts';
import { useWords } from '../../i18n/index.ts';
import { Checkbox } from '../../ui/index.ts';

/** Roles as boxes to tick; what is chosen keeps the order of `roles`. */
export function RoleBoxes({
  label,
  roles,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly roles: readonly Role[];
  readonly chosen: readonly Role[];
  readonly onChange: (chosen: readonly Role[]) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset className="settings-boxes">
      <legend>{label}</legend>
      {roles.map((role) => (
        <Checkbox
          key={role}
          isChosen={chosen.includes(role)}
          onChange={(isOn) =>
            onChange(roles.filter((one) => (one === role ? isOn : chosen.includes(one))))
          }
        >
          {t(`role.${role}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
