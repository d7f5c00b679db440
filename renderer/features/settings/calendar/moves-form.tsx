import { useWords } from '../../../i18n/index.ts';
import { Button, Checkbox, Loading, Refusal, TextField } from '../../../ui/index.ts';
import { CaseOfMoves } from './case-of-moves.tsx';
import { isMine, type Moves } from './use-moves.ts';

/** Every date that would move, by case, each with a box to tick; and the reason for it all. */
export function MovesForm({ moves }: { readonly moves: Moves }) {
  const { t } = useWords();
  const { cases, unseen, deed } = moves;
  if (unseen !== null) return <Refusal refusal={unseen} />;
  if (cases === null) return <Loading label={t('office.moves.working')} />;
  return (
    <>
      {cases.length === 0 ? (
        <p>{t('office.moves.none')}</p>
      ) : (
        <>
          <p className="soft">{t('office.moves.lead')}</p>
          <Every moves={moves} />
          <ul className="settings-moves">
            {cases.map((one) => (
              <CaseOfMoves key={one.caseId} held={one} moves={moves} />
            ))}
          </ul>
        </>
      )}
      {moves.needsReason ? (
        <TextField label={t('office.reason')} value={moves.reason} onChange={moves.setReason} />
      ) : null}
      {deed.refusal === null ? null : <Refusal refusal={deed.refusal} onDismiss={deed.dismiss} />}
    </>
  );
}

function Every({ moves: { cases, unticked, tick } }: { readonly moves: Moves }) {
  const { t } = useWords();
  const ids = (cases ?? []).flatMap((one) =>
    one.moves.flatMap((move) => (isMine(one, move) ? [move.recommendationId] : [])),
  );
  const off = ids.filter((id) => unticked.has(id)).length;
  if (ids.length < 2) return null;
  return (
    <Checkbox
      isChosen={off === 0}
      isPartly={off > 0 && off < ids.length}
      onChange={(isOn) => tick(ids, isOn)}
    >
      {t('office.moves.all')}
    </Checkbox>
  );
}

export function ConfirmMoves({
  moves: { cases, deed },
  act,
  onClose,
}: {
  readonly moves: Moves;
  readonly act: string;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  return (
    <>
      <Button
        look="primary"
        isBusy={deed.isBusy}
        isDisabled={cases === null}
        onPress={() => void deed.run()}
      >
        {act}
      </Button>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
    </>
  );
}
