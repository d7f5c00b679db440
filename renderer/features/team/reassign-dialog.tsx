import { useState } from 'react';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useAnswer, useDeed, useOffice } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { OwnedCase, TeamRow, TeamView } from '../../records/today-views.ts';
import { tell } from '../../stores/tell.ts';
import { Button, Checkbox, Dialog, Loading, Refusal, Select, TextArea } from '../../ui/index.ts';
import { useOwnerName } from './team-table.tsx';

type Props = {
  readonly view: TeamView;
  readonly from: TeamRow;
  readonly onClose: () => void;
};

/** Gives all or some cases of one owner to another, with one reason: all of it is written, or nothing. */
export function ReassignDialog({ view, from, onClose }: Props) {
  const { value, refusal } = useAnswer(
    (records) => records.casesOfOwner(from.memberId),
    [from.memberId],
  );
  if (refusal !== null) return <Refusal refusal={refusal} />;
  if (value === null) return <Loading />;
  return <Opened view={view} from={from} cases={value} onClose={onClose} />;
}

function Opened({ view, from, cases, onClose }: Props & { readonly cases: readonly OwnedCase[] }) {
  const { t } = useWords();
  const name = useOwnerName(from);
  const isAsking = view.mayReassign === 'ask';
  const giving = useReassigning({ cases, isAsking, onDone: onClose });
  const others = view.rows.filter(
    ({ memberId, name: known }) => memberId !== null && memberId !== from.memberId && known !== '',
  );
  const to = others.find(({ memberId }) => memberId === giving.to);
  const chosen = cases.filter(({ caseId }) => giving.chosen.has(caseId));
  const open = chosen.reduce((sum, one) => sum + one.open, 0);
  const toName = to === undefined ? t('team.reassign.somebody') : visible(to.name);
  return (
    <Dialog
      title={t('team.reassign.of', { name })}
      isOpen
      size="l"
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            look="primary"
            isBusy={giving.isBusy}
            isDisabled={chosen.length === 0}
            onPress={() => void giving.give(toName)}
          >
            {t(isAsking ? 'team.reassign.ask' : 'team.reassign.give')}
          </Button>
        </>
      }
    >
      <div className="form">
        <Select
          label={t('team.reassign.to')}
          choices={others.map((one) => ({ id: one.memberId ?? '', label: visible(one.name) }))}
          value={giving.to}
          onChange={giving.setTo}
          fault={giving.isToMissing ? t('team.reassign.to-missing') : null}
        />
        <TextArea
          label={t('team.reassign.reason')}
          hint={t('team.reassign.reason-hint')}
          value={giving.reason}
          onChange={giving.setReason}
          rows={2}
        />
        <CaseTicks cases={cases} chosen={giving.chosen} onChoose={giving.choose} />
        <p role="status">
          <b>{t('team.reassign.preview', { cases: chosen.length, open, name: toName })}</b>{' '}
          {t('team.reassign.all-or-none')}
        </p>
        {giving.refusal === null ? null : <Refusal refusal={giving.refusal} />}
      </div>
    </Dialog>
  );
}

function CaseTicks({
  cases,
  chosen,
  onChoose,
}: {
  readonly cases: readonly OwnedCase[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[]) => void;
}) {
  const { t, list } = useWords();
  const toggle = (caseId: string) =>
    onChoose(
      chosen.has(caseId) ? [...chosen].filter((one) => one !== caseId) : [...chosen, caseId],
    );
  return (
    <fieldset className="team-cases">
      <legend>{t('team.reassign.cases')}</legend>
      <div className="acts">
        <Button size="s" onPress={() => onChoose(cases.map(({ caseId }) => caseId))}>
          {t('team.reassign.all')}
        </Button>
        <Button size="s" onPress={() => onChoose([])}>
          {t('team.reassign.none')}
        </Button>
      </div>
      <div className="team-ticks">
        {cases.map(({ caseId, reference, title, as, open, overdue }) => (
          <Checkbox
            key={caseId}
            isChosen={chosen.has(caseId)}
            onChange={() => toggle(caseId)}
            note={`${list(as.map((one) => t(`choice.owner-as.${one}`)))} · ${t('team.reassign.case', { open, overdue })}`}
          >
            {`${visible(reference)} ${visible(title)}`}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

type Reassigning = {
  readonly cases: readonly OwnedCase[];
  readonly isAsking: boolean;
  readonly onDone: () => void;
};

function useReassigning({ cases, isAsking, onDone }: Reassigning) {
  const { records } = useOffice();
  const { t } = useWords();
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isToMissing, setToMissing] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(cases.map(({ caseId }) => caseId)),
  );
  const deed = useDeed((commands: readonly CaseCommand[]) => records.commands(commands));
  const give = async (name: string) => {
    setToMissing(to === null);
    if (to === null) return;
    const commands = cases
      .filter(({ caseId }) => chosen.has(caseId))
      .flatMap((one) => assignments(one, to, reason));
    const orders = isAsking ? commands.map((command) => asked(command, reason)) : commands;
    const answer = await deed.run(orders);
    if (!answer.ok) return;
    const text = isAsking
      ? t('team.reassign.asked', { count: orders.length })
      : t('team.reassign.done', { count: chosen.size, name });
    tell({ tone: 'done', text });
    onDone();
  };
  return {
    to,
    setTo,
    reason,
    setReason,
    isToMissing,
    chosen,
    choose: (ids: readonly string[]) => setChosen(new Set(ids)),
    give,
    isBusy: deed.isBusy,
    refusal: deed.refusal,
  };
}

type Assign = Extract<CaseCommand, { kind: 'assignCase' }>;

/** As whatever they own it. */
const assignments = ({ caseId, as }: OwnedCase, memberId: string, reason: string): Assign[] =>
  as.map((each) => ({ kind: 'assignCase', caseId, as: each, memberId, reason }));

const asked = (command: Assign, reason: string): CaseCommand => ({
  kind: 'requestStep',
  caseId: command.caseId,
  command,
  reason,
});
