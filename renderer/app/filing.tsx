import type { Offer } from '../../shared/contracts/intake.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { useWords, type Wording } from '../i18n/index.ts';
import type { FiledReport } from '../records/api.ts';
import { type Batch, type How, type NamedTarget, useFilingState } from '../stores/filing.ts';
import { goToCase } from '../stores/route.ts';
import { announce, tell } from '../stores/tell.ts';
import { dayHere } from './clock.ts';
import { handOver } from './filing/hand-over.ts';
import { useOffice } from './office.tsx';

export { type NamedTarget, usePlaceInHand } from '../stores/filing.ts';
export { targetOf, targetOfCase, targetOfPart, targetOfRow } from './filing/target.ts';

const nothingFiled: Result<FiledReport> = { ok: true, value: { filed: [], refused: [] } };
const namedInTelling = 3;

type Given = Omit<Batch, 'place'>;

/** Goes where what was filed is judged. */
export const goToAssess = ({ caseId, recommendationIds }: NamedTarget): void =>
  goToCase(caseId, recommendationIds[0] ?? null);

function namesOf(report: FiledReport, { t, list }: Wording): string {
  const names = report.filed.map(({ name }) => name);
  const more = names.length - namedInTelling;
  if (more <= 0) return list(names);
  return list([...names.slice(0, namedInTelling), t('filing.more', { count: more })]);
}

/** Files dropped, picked or pasted become evidence; the shell shows how far it is and what was refused. */
export function useFiling() {
  const { records, desktop, info } = useOffice();
  const wording = useWords();
  const { t } = wording;

  const say = (came: FiledReport, target: NamedTarget) => {
    const count = came.filed.length;
    const isWorthReading = came.refused.length > 0 || came.filed.some(({ same }) => same !== null);
    if (isWorthReading) useFilingState.setState({ report: { target, came } });
    else {
      const action = {
        label: t(target.recommendationIds.length > 0 ? 'filing.assess' : 'filing.open-case'),
        act: () => goToAssess(target),
      };
      const files = namesOf(came, wording);
      tell({ tone: 'done', text: t('filing.done', { count, name: target.name, files }), action });
    }
    if (came.refused.length > 0) announce(t('filing.refused', { count: came.refused.length }));
  };

  const fileBatch = async ({ files, passedOver, how }: Given, target: NamedTarget) => {
    const { name, ...to } = target;
    const tokens = files.map((file) => ({
      token: file.token,
      name: file.name,
      folder: file.folder,
      how,
    }));
    useFilingState.setState(({ underWay }) => ({ underWay: [...underWay, target] }));
    if (tokens.length > 0) announce(t('filing.busy', { name }));
    const filed =
      tokens.length === 0
        ? nothingFiled
        : await records.fileEvidence(tokens, to, dayHere(info.clockOffset));
    useFilingState.setState(({ underWay }) => ({
      underWay: underWay.filter((one) => one !== target),
    }));
    if (!filed.ok) tell({ tone: 'refused', text: t('filing.nothing'), refusal: filed.error });
    else say({ ...filed.value, refused: [...passedOver, ...filed.value.refused] }, target);
  };

  /** What was offered, to be filed; null where it was refused or there is nothing, which is said. */
  const batchOf = (offered: Result<Offer>, how: How): Given | null => {
    if (!offered.ok) {
      tell({ tone: 'refused', text: t('filing.nothing'), refusal: offered.error });
      return null;
    }
    const { files, passedOver } = offered.value;
    return files.length + passedOver.length === 0 ? null : { files, passedOver, how };
  };

  const pick = async (what: 'files' | 'folder') =>
    batchOf(await desktop.call['intake.pick']({ what }), 'picked');
  const taken = async (files: readonly File[], how: How, nameOf: (file: File) => string) =>
    batchOf(await handOver(desktop, files, nameOf), how);

  return {
    fileBatch,
    fileDropped: async (files: readonly File[], target: NamedTarget) => {
      const batch = await taken(files, 'dropped', ({ name }) => name);
      if (batch !== null) await fileBatch(batch, { ...target });
    },
    pickAndFile: async (target: NamedTarget, what: 'files' | 'folder' = 'files') => {
      const batch = await pick(what);
      if (batch !== null) await fileBatch(batch, { ...target });
    },
    /** Files first, then the place: asked for in a dialog that knows the place in hand. */
    pickThenPlace: async () => {
      const { place } = useFilingState.getState();
      const batch = await pick('files');
      if (batch !== null) useFilingState.setState({ batch: { ...batch, place } });
    },
    pasteThenPlace: async (files: readonly File[], nameOf: (file: File) => string) => {
      const { place } = useFilingState.getState();
      const batch = await taken(files, 'pasted', nameOf);
      if (batch !== null) useFilingState.setState({ batch: { ...batch, place } });
    },
  };
}
