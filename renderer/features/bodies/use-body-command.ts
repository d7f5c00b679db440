import type { BodyCommand } from '../../../shared/domain/body/commands.ts';
import { useDeed, useOffice } from '../../app/office.tsx';

/** Gives a command about a body. Show `refusal` with `<Refusal>` beside the form that gave it. */
export function useBodyCommand() {
  const { records } = useOffice();
  return useDeed((command: BodyCommand) => records.bodyCommand(command));
}
