import type { Offer } from '../../shared/contracts/intake.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { useWords } from '../i18n/index.ts';
import type { FiledReport, FilingTarget } from '../records/api.ts';
import { useFilingState } from '../stores/filing.ts';
import { announce, tell } from '../stores/tell.ts';
import { dayHere } from './clock.ts';
import { useOffice } from './office.tsx';

/** Where files go, and what to call it: "25-0443 R1". */
export type NamedTarget = FilingTarget & { readonly name: string };

const nothingFiled: Result<FiledReport> = { ok: true, value: { filed: [], refused: [] } };

/** Files dropped or picked become evidence; the shell shows how far it is and what was refused. */
export function useFiling() {
  const { records, desktop, info } = useOffice();
  const { t } = useWords();

  const say = (report: FiledReport, target: NamedTarget) => {
    const count = report.filed.length;
    const isWorthReading = report.refused.length > 0 || report.filed.some((item) => item.isRepeat);
    if (!isWorthReading) {
      tell({ tone: 'done', text: t('filing.done', { count, name: target.name }) });
    }
    useFilingState.setState({ isBusy: false, report: isWorthReading ? report : null });
    if (report.refused.length > 0) announce(t('filing.refused', { count: report.refused.length }));
  };

  const file = async (offered: Result<Offer>, how: 'dropped' | 'picked', target: NamedTarget) => {
    if (!offered.ok) {
      return tell({ tone: 'refused', text: t('filing.nothing'), refusal: offered.error });
    }
    const { files, passedOver } = offered.value;
    if (files.length + passedOver.length === 0) return;
    useFilingState.setState({ target: target.name, isBusy: true, report: null });
    const tokens = files.map(({ token, name, folder }) => ({ token, name, folder, how }));
    const to = { caseId: target.caseId, recommendationIds: target.recommendationIds };
    const filed =
      tokens.length === 0
        ? nothingFiled
        : await records.fileEvidence(tokens, to, dayHere(info.clockOffset));
    if (filed.ok) {
      return say(
        { filed: filed.value.filed, refused: [...passedOver, ...filed.value.refused] },
        target,
      );
    }
    useFilingState.setState({ isBusy: false });
    tell({ tone: 'refused', text: t('filing.nothing'), refusal: filed.error });
  };

  return {
    fileDropped: async (files: readonly File[], target: NamedTarget) =>
      file(await desktop.offerFiles(files), 'dropped', target),
    pickAndFile: async (target: NamedTarget, what: 'files' | 'folder' = 'files') =>
      file(await desktop.call['intake.pick']({ what }), 'picked', target),
  };
}
