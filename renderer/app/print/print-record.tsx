import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { visible } from '../../../shared/words/visible.ts';
import { ProcedureWords, useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { tell } from '../../stores/tell.ts';
import { useAnswer, useOffice, useOpenOffice } from '../office.tsx';
import { pageRules } from './page-margins.ts';
import { type Printing, usePrinting } from './printing.ts';
import { RecordDocument } from './record-document.tsx';
import './print.css';

/** The record being put on paper, beside the screen and seen only there. */
export function PrintRecord() {
  const { printing } = usePrinting();
  return printing === null ? null : <Asked key={JSON.stringify(printing)} printing={printing} />;
}

const done = (): void => usePrinting.setState({ printing: null });

function Asked({ printing }: { readonly printing: Printing }) {
  const { value, refusal } = useAnswer(
    (records) => records.caseView(printing.caseId),
    [printing.caseId],
  );
  useEffect(() => {
    if (refusal !== null) done();
  }, [refusal]);
  if (value === null) return null;
  return (
    <ProcedureWords procedure={procedureOf(value.details.procedure)}>
      <OnPaper printing={printing} view={value} />
    </ProcedureWords>
  );
}

function OnPaper({ printing, view }: { readonly printing: Printing; readonly view: CaseView }) {
  const wording = useWords();
  const { t, moment } = wording;
  const { desktop, info } = useOffice();
  const { member } = useOpenOffice();
  const one = view.recommendations.find(
    ({ recommendationId }) => recommendationId === printing.recommendationId,
  );
  const reference = visible(view.details.reference);
  const title =
    one === undefined
      ? t('print.case', { reference })
      : t('print.recommendation', { number: visible(one.details.number), reference });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked for is printed once
  useEffect(() => {
    const rules = new CSSStyleSheet();
    const now = Temporal.Now.instant()
      .add({ milliseconds: info.clockOffset })
      .toString({ fractionalSecondDigits: 3 });
    rules.replaceSync(
      pageRules({
        reference: title,
        personal: t('print.personal'),
        printed: t('print.by', { moment: moment(now), name: visible(member.name) }),
        page: (page, pages) => t('print.page', { page, pages }),
      }),
    );
    document.adoptedStyleSheets.push(rules);
    const print = async () => {
      await document.fonts.ready;
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      if (printing.how === 'paper') return window.print();
      const saved = await desktop.call['print.save-pdf']({ name: `${title}.pdf` });
      if (!saved.ok) tell({ tone: 'refused', text: t('print.not-saved'), refusal: saved.error });
      else if (saved.value.saved) tell({ tone: 'done', text: t('print.saved') });
    };
    void print().finally(done);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules);
    };
  }, []);
  return createPortal(
    <div className="print-root" lang={wording.language}>
      <RecordDocument view={view} one={one ?? null} title={title} />
    </div>,
    document.body,
  );
}
