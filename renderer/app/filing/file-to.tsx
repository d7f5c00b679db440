import { useState } from 'react';
import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import { type Batch, type NamedTarget, useFilingState } from '../../stores/filing.ts';
import { Button, Checkbox, Dialog } from '../../ui/index.ts';
import { useFiling } from '../filing.tsx';
import { useAnswer } from '../office.tsx';
import { PlaceSearch } from './place-search.tsx';
import { targetOfSome } from './target.ts';
import './filing.css';

const shownFirst = 5;

/** Files chosen or pasted, and the question where they belong. The place in hand is offered, not taken. */
export function FileTo() {
  const batch = useFilingState((state) => state.batch);
  return batch === null ? null : <Asked batch={batch} />;
}

function Asked({ batch }: { readonly batch: Batch }) {
  const { t } = useWords();
  const { fileBatch } = useFiling();
  const [place, setPlace] = useState(batch.place);
  const close = () => useFilingState.setState({ batch: null });
  const file = (target: NamedTarget) => {
    close();
    void fileBatch(batch, { ...target });
  };
  const canFile = batch.files.length > 0;
  return (
    <Dialog
      title={t(batch.how === 'pasted' ? 'filing.to.pasted' : 'filing.to')}
      isOpen
      onClose={close}
      acts={
        <>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button
            look="primary"
            autoFocus={place !== null}
            isDisabled={place === null || !canFile}
            onPress={() => {
              if (place !== null) file(place);
            }}
          >
            {place === null ? t('filing.to.choose-first') : t('filing.under', { name: place.name })}
          </Button>
        </>
      }
    >
      <Files batch={batch} />
      {place === null ? null : (
        <p role="status">
          <span className="soft">{t('filing.to.would')}</span> <b>{place.name}</b>
        </p>
      )}
      <PlaceSearch isFirst={place === null} onPlace={setPlace} />
      {place === null ? null : <Ticks key={place.caseId} place={place} onPlace={setPlace} />}
    </Dialog>
  );
}

function Files({ batch }: { readonly batch: Batch }) {
  const { t, bytes } = useWords();
  const { files, passedOver } = batch;
  const more = files.length - shownFirst;
  return (
    <ul className="file-to-files" aria-label={t('filing.to.files', { count: files.length })}>
      {files.slice(0, shownFirst).map(({ token, name, size }) => (
        <li key={token}>
          {visible(name)} <span className="soft small">{bytes(size)}</span>
        </li>
      ))}
      {more > 0 ? <li className="soft">{t('filing.more', { count: more })}</li> : null}
      {passedOver.length > 0 ? (
        <li className="soft">{t('filing.refused', { count: passedOver.length })}</li>
      ) : null}
    </ul>
  );
}

/** Which recommendations of the case the files prove: several at once, or none for the case as a whole. */
function Ticks({
  place,
  onPlace,
}: {
  readonly place: NamedTarget;
  readonly onPlace: (place: NamedTarget) => void;
}) {
  const wording = useWords();
  const { t } = wording;
  const view = useAnswer((records) => records.caseView(place.caseId), [place.caseId]).value;
  if (view === null || view.recommendations.length === 0) return null;
  const chosen = place.recommendationIds;
  const toggle = (id: string, isChosen: boolean) =>
    onPlace(
      targetOfSome(view, isChosen ? [...chosen, id] : chosen.filter((one) => one !== id), wording),
    );
  return (
    <fieldset className="file-to-ticks">
      <legend>{t('filing.to.which')}</legend>
      <p className="soft small">{t('filing.to.which-hint')}</p>
      {view.recommendations.map(({ recommendationId, details }) => (
        <Checkbox
          key={recommendationId}
          isChosen={chosen.includes(recommendationId)}
          onChange={(isChosen) => toggle(recommendationId, isChosen)}
        >
          {visible(details.number)} <span className="soft">{visible(details.text)}</span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
