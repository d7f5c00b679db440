import { X } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Refusal as RefusalData } from '../../shared/kernel/result.ts';
import { useWords } from '../i18n/index.ts';
import { Button, IconButton } from './button.tsx';
import { Refusal } from './refusal.tsx';
import { useWayBack } from './way-back.ts';
import './dialog.css';

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly size?: 's' | 'm' | 'l' | 'xl';
  /** False where a half-made thing must not vanish at a slip of the mouse. */
  readonly isDismissable?: boolean;
  readonly children: ReactNode;
  /** Buttons, at the foot. */
  readonly acts?: ReactNode;
};

/** Keeps the focus while it is open and gives it back where it came from, or near. Escape closes. */
export function Dialog(props: DialogProps) {
  const { t } = useWords();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
      isDismissable={props.isDismissable ?? false}
    >
      <Modal className={`modal modal-${props.size ?? 'm'}`}>
        <AriaDialog className="dialog">
          <WayBack />
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            <IconButton icon={X} label={t('ui.close')} onPress={props.onClose} />
          </header>
          <DialogBody>{props.children}</DialogBody>
          {props.acts === undefined ? null : (
            <footer className="dialog-foot acts">{props.acts}</footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** There as long as the dialog is. */
function WayBack() {
  useWayBack();
  return null;
}

const focusable = 'a[href], button, input, textarea, select, summary, [tabindex]';

/** Words alone that are longer than the window are scrolled by the keyboard too. */
function DialogBody({ children }: { readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  const [isHeld, setHeld] = useState(false);
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return;
    const look = () => {
      const isLong = element.scrollHeight > element.clientHeight;
      setHeld(isLong && element.querySelector(focusable) === null);
    };
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div className="dialog-body" ref={body} tabIndex={isHeld ? 0 : undefined}>
      {children}
    </div>
  );
}

export type AlertDialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The act in words: "Throw away", never "OK". */
  readonly act: string;
  readonly onAct: () => void;
  readonly isDanger?: boolean;
  readonly isBusy?: boolean;
  readonly refusal?: RefusalData | null;
  readonly children: ReactNode;
};

/** Asks before something that cannot be taken back; the focus starts on the way out. */
export function AlertDialog(props: AlertDialogProps) {
  const { t } = useWords();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
    >
      <Modal className="modal modal-s">
        <AriaDialog role="alertdialog" className="dialog">
          <WayBack />
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
          </header>
          <div className="dialog-body">
            {props.children}
            {props.refusal ? <Refusal refusal={props.refusal} /> : null}
          </div>
          <footer className="dialog-foot acts">
            <Button onPress={props.onClose} autoFocus>
              {t('ui.cancel')}
            </Button>
            <Button
              look={props.isDanger ? 'danger' : 'primary'}
              onPress={props.onAct}
              isBusy={props.isBusy ?? false}
            >
              {props.act}
            </Button>
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
