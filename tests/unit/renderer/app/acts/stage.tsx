import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { type BackOffice, OfficeProvider } from '../../../../../renderer/app/office.tsx';
import type { OfficeStatus, RecordsApi } from '../../../../../renderer/records/api.ts';
import { Tellings } from '../../../../../renderer/ui/index.ts';
import type { CaseCommand } from '../../../../../shared/domain/case/commands.ts';
import { ok, type Result } from '../../../../../shared/kernel/result.ts';
import { infoFor, inventedDesktop } from '../../../../support/ui-gallery/invented-desktop.ts';
import { show } from '../../../../support/ui-gallery/show.tsx';
import { wishesOf } from '../../../../support/ui-gallery/wishes.ts';
import { wholeCaseToday } from '../../../../support/whole-case.ts';

export type Given = {
  /** What was asked of the records, in order. */
  readonly commands: CaseCommand[];
  /** The orders given together, each time. */
  readonly batches: (readonly CaseCommand[])[];
  readonly takeDown: () => void;
};

/** What the records answer: a command taken in, unless the test says otherwise. */
type Answers = {
  readonly command?: (command: CaseCommand) => Result<{ caseId: string; id: string }>;
  readonly previewMoves?: RecordsApi['previewMoves'];
  readonly commands?: RecordsApi['commands'];
  /** What else the records answer, and the main process. */
  readonly records?: Partial<RecordsApi>;
  readonly desktop?: Readonly<Record<string, (request: never) => Promise<Result<unknown>>>>;
};

/** Shows a view as in an open office, on the day of the whole case, and hears what it asks. */
export function showInOffice(view: ReactNode, answers: Answers = {}): Given {
  const commands: CaseCommand[] = [];
  const batches: (readonly CaseCommand[])[] = [];
  const records: Partial<RecordsApi> = {
    command: async (command) => {
      commands.push(command);
      return (
        answers.command?.(command) ??
        ok({ caseId: 'caseId' in command ? command.caseId : '', id: '' })
      );
    },
    commands: async (orders) => {
      batches.push(orders);
      return answers.commands?.(orders) ?? ok([]);
    },
    previewMoves: answers.previewMoves ?? (async () => ok([])),
    ...answers.records,
  };
  const takeDown = show(
    <InOffice records={records} answers={answers}>
      <main>
        <h1 id="page-title" tabIndex={-1}>
          A case
        </h1>
        {view}
      </main>
      <Tellings />
    </InOffice>,
  );
  return { commands, batches, takeDown };
}

function InOffice({
  records,
  answers,
  children,
}: {
  readonly records: Partial<RecordsApi>;
  readonly answers: Answers;
  readonly children: ReactNode;
}) {
  const [status, setStatus] = useState<OfficeStatus>({ kind: 'first-run' });
  const office = useMemo(() => {
    const offset =
      Temporal.Instant.from(`${wholeCaseToday}T09:00:00Z`).epochMilliseconds -
      Temporal.Now.instant().epochMilliseconds;
    const info = { ...infoFor(wishesOf('')), clockOffset: offset };
    const back: BackOffice = {
      // What a test does not answer is not asked.
      records: records as RecordsApi,
      desktop: desktopOf(inventedDesktop(info), answers),
      offerPassphrase: () => undefined,
      onNotice: () => () => undefined,
      info,
    };
    return { ...back, status, setStatus };
  }, [records, answers, status]);
  return <OfficeProvider office={office}>{children}</OfficeProvider>;
}

/** The invented main process, but for what the test answers itself. */
const desktopOf = (invented: BackOffice['desktop'], { desktop = {} }: Answers) => ({
  ...invented,
  call: new Proxy(invented.call, {
    get: (known, name) => Reflect.get(desktop, name) ?? Reflect.get(known, name),
  }),
});
