import { Correspondence, correspondenceOf } from '../../../app/recorded/correspondence.tsx';
import { Fold } from '../../../app/recorded/fold.tsx';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';

/** Everything that went out, came back or was said about the case. */
export function Letters({ view }: { readonly view: CaseView }) {
  const { t, day, number } = useWords();
  const pieces = correspondenceOf(view, null);
  const latest = pieces[0];
  if (latest === undefined) return null;
  return (
    <Fold
      title={t('fact.letters')}
      note={`${number(pieces.length)} · ${day(latest.on, 'day')}`}
      isOpenAtFirst={view.oldDates.some(({ isCorrected }) => !isCorrected)}
    >
      <Correspondence view={view} />
    </Fold>
  );
}
