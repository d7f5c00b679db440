import { useEffect, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { visible } from '../../../shared/words/visible.ts';
import type { About, Typed } from '../../app/acts/about.ts';
import { whoOf } from '../../app/acts/act-words.ts';
import { Ask } from '../../app/acts/ask.tsx';
import { assessEvidence } from '../../app/acts/forms/assess.tsx';
import { offerOf } from '../../app/acts/index.ts';
import { SpecFields } from '../../app/acts/spec-fields.tsx';
import { actResolver, focusFirstFault } from '../../app/acts/submitting.ts';
import { openedWith, useAbout } from '../../app/acts/use-about.ts';
import { useGiving } from '../../app/acts/use-giving.ts';
import { formKeys } from '../../app/keys.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { Button, Refusal } from '../../ui/index.ts';
import { keyOf } from '../../ui/keys.ts';
import { useResultKeys } from './use-result-keys.ts';

type Of = { readonly view: CaseView; readonly one: RecommendationView };

const offerFor = (view: CaseView, { recommendationId }: RecommendationView) =>
  view.offers.find(
    (offer) => offer.act === 'assessEvidence' && offer.recommendationId === recommendationId,
  ) ?? offerOf('assessEvidence', { recommendationId });

/** The verdict: enough, partly or not, and why. The office decides. */
export function Assess({ view, one }: Of) {
  const { t, list } = useWords();
  const [offer] = useState(() => offerFor(view, one));
  const about = useAbout(view, offer);
  if (one.hasEnded) return <p className="soft">{t('recommendation.ended')}</p>;
  if (one.evidenceIds.length === 0)
    return <p className="soft">{t('recommendation.nothing-to-judge')}</p>;
  if (about === null) return null;
  if (offer.right === 'no')
    return <p className="soft">{t('act.who-could', { who: list(whoOf(offer, t)) })}</p>;
  return <Verdict about={about} />;
}

function Verdict({ about }: { readonly about: Omit<About, 'typed'> }) {
  const { view, offer, one } = about;
  const { t } = useWords();
  const [isAsking, setAsking] = useState(offer.right === 'ask');
  const box = useRef<HTMLFormElement>(null);
  const { control, handleSubmit, setValue, reset, formState } = useForm<Typed>({
    resolver: actResolver(assessEvidence, about, isAsking),
    defaultValues: openedWith(assessEvidence, about, {}),
    shouldFocusError: false,
  });
  const typed = useWatch({ control });
  const filed = (one?.evidenceIds ?? []).join(' ');
  const isPicked = formState.dirtyFields['evidenceIds'] !== undefined;
  // What is filed while the panel is open counts too, unless the person has picked for themselves.
  useEffect(() => {
    if (!isPicked) setValue('evidenceIds', filed.split(' '));
  }, [filed, isPicked, setValue]);
  useResultKeys(true, (result) => setValue('result', result, { shouldDirty: true }));
  const onDone = () => {
    setAsking(offer.right === 'ask');
    reset(openedWith(assessEvidence, about, {}));
    document.getElementById('assess-title')?.focus();
  };
  const said = (made: CaseCommand) =>
    made.kind === 'assessEvidence'
      ? t('recommendation.recorded', {
          number: visible(one?.details.number ?? ''),
          result: t(`result.${made.result}`),
        })
      : '';
  const { command, give } = useGiving(
    { view, offer, form: assessEvidence, about, onDone, said },
    isAsking,
  );
  const submit = handleSubmit(give, () => focusFirstFault(box.current));
  return (
    <form
      ref={box}
      className="form assess-form act-form"
      onSubmit={(event) => void submit(event)}
      onKeyDownCapture={(event) => {
        if (keyOf(formKeys, event) !== 'send') return;
        event.preventDefault();
        event.stopPropagation();
        void submit();
      }}
      noValidate
    >
      <SpecFields
        control={control}
        specs={assessEvidence.fields({ ...about, typed })}
        isFirstFocused={false}
      />
      {isAsking ? <Ask control={control} offer={offer} refusal={command.refusal} /> : null}
      {command.refusal === null ? null : (
        <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
      )}
      <p className="soft small">{t('recommendation.office-decides')}</p>
      <div className="acts">
        <Button type="submit" look="primary" isBusy={command.isBusy}>
          {t(isAsking ? 'act.send-request' : 'recommendation.record')}
        </Button>
        {command.refusal?.code === 'role.ask' && !isAsking ? (
          <Button onPress={() => setAsking(true)}>{t('act.ask.instead')}</Button>
        ) : null}
      </div>
    </form>
  );
}
