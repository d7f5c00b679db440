import { Check, Info, OctagonAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Refusal } from '../../shared/kernel/result.ts';
import { useRefusalWords, useWords } from '../i18n/index.ts';
import { type Telling, useAnnouncement, useTellings } from '../stores/tell.ts';
import { Button, IconButton } from './button.tsx';
import './tellings.css';

const shown = { done: 7_000, plain: 9_000, refused: 0 } as const;
const icons = { done: Check, plain: Info, refused: OctagonAlert } as const;

/**
 * The live regions of the page, there from the start so that what is put in them is spoken. They lie
 * above any dialog, which would otherwise silence them.
 */
export function Tellings() {
  const { t } = useWords();
  const tellings = useTellings((state) => state.tellings);
  const spoken = useAnnouncement();
  return createPortal(
    <div data-react-aria-top-layer="true">
      <section className="tellings" aria-label={t('ui.tellings')} aria-live="polite">
        {tellings.map((telling) => (
          <OneTelling key={telling.id} telling={telling} />
        ))}
      </section>
      <div className="only-heard" aria-live="polite" role="status">
        {spoken.text}
        {spoken.count % 2 === 0 ? '' : '\u00a0'}
      </div>
    </div>,
    document.body,
  );
}

function OneTelling({ telling }: { readonly telling: Telling }) {
  const { t } = useWords();
  const { id } = telling;
  const [isHeld, setHeld] = useState(false);
  const stays = isHeld || telling.stays === true ? 0 : shown[telling.tone];
  const onDismiss = () => useTellings.getState().dismiss(id);
  useEffect(() => {
    if (stays === 0) return;
    const timer = setTimeout(() => useTellings.getState().dismiss(id), stays);
    return () => clearTimeout(timer);
  }, [stays, id]);
  const Icon = icons[telling.tone];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: reading a message keeps it from going away
    <div
      className={`telling telling-${telling.tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon aria-hidden className="icon" />
      <div className="telling-words">
        <p>{telling.text}</p>
        {telling.refusal === undefined ? null : <RefusalLines refusal={telling.refusal} />}
      </div>
      {telling.action === undefined ? null : (
        <Button
          size="s"
          onPress={() => {
            telling.action?.act();
            onDismiss();
          }}
        >
          {telling.action.label}
        </Button>
      )}
      <IconButton icon={X} label={t('ui.dismiss')} onPress={onDismiss} />
    </div>
  );
}

function RefusalLines({ refusal }: { readonly refusal: Refusal }) {
  const { said, next } = useRefusalWords(refusal);
  return (
    <p>
      {said} {next}
    </p>
  );
}
