import { useState } from 'react';
import { type ProcedureRef, procedureOf } from '../../../../shared/domain/procedure/own.ts';
import type { Procedure } from '../../../../shared/domain/procedure/vocabulary.ts';
import { useDayHere } from '../../../app/clock.ts';
import { useWords } from '../../../i18n/index.ts';
import { tell } from '../../../stores/tell.ts';
import { Refusal } from '../../../ui/index.ts';
import { Section } from '../section.tsx';
import { type OfficeView, OnlyFor, useOfficeCommand, WithOffice } from '../use-office-view.tsx';
import { draftFrom, type ProcedureDraft } from './draft.ts';
import { Editor } from './editor.tsx';
import { ProcedureItem } from './procedure-item.tsx';
import { Rules } from './rules.tsx';

/** The procedures there are, shipped and the office's own, and the way to one of its own. */
export function Procedures() {
  return <WithOffice>{(view) => <Listed view={view} />}</WithOffice>;
}

type Known = { readonly ref: ProcedureRef; readonly whole: Procedure };

/** What is in force today, and the own versions that have not begun or are past. */
const knownOf = ({ offered, own }: OfficeView): readonly Known[] => {
  const shown = new Set(offered.map(({ id, version }) => `${id} ${version}`));
  const others = own.filter(({ id, version }) => !shown.has(`${id} ${version}`));
  return [...offered, ...others].flatMap((ref) => {
    const whole = procedureOf(ref);
    return whole === undefined ? [] : [{ ref, whole }];
  });
};

function Listed({ view }: { readonly view: OfficeView }) {
  const { t, language } = useWords();
  const today = useDayHere();
  const [looked, setLooked] = useState<Procedure | null>(null);
  const [draft, setDraft] = useState<ProcedureDraft | null>(null);
  const [hasEdited, setEdited] = useState(false);
  const leave = () => {
    setDraft(null);
    setEdited(true);
  };
  const command = useOfficeCommand();
  const right = view.rights['adopt-procedure'];
  const choose = async ({ ref, whole }: Known) => {
    const answer = await command.run({ kind: 'chooseProcedure', procedure: ref });
    if (answer.ok)
      tell({ tone: 'done', text: t('office.procedures.chosen', { name: whole.name[language] }) });
  };
  if (draft !== null) return <Editor start={draft} own={view.own} onClose={leave} />;
  return (
    <Section title={t('office.procedures.list')} takesFocus={hasEdited}>
      <p className="soft">{t('office.procedures.lead')}</p>
      <OnlyFor right={right} />
      {command.refusal === null ? null : (
        <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
      )}
      <ul className="settings-list">
        {knownOf(view).map((known) => (
          <ProcedureItem
            key={`${known.ref.id} ${known.ref.version}`}
            procedure={known}
            isFirst={known.ref.id === view.chosen.id && known.ref.version === view.chosen.version}
            mayChange={right.may}
            onChoose={() => void choose(known)}
            onLook={() => setLooked(known.whole)}
            onCopy={() => setDraft(draftFrom(known.ref, known.whole, today))}
          />
        ))}
      </ul>
      {looked === null ? null : <Rules procedure={looked} onClose={() => setLooked(null)} />}
    </Section>
  );
}
