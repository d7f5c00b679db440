import { useWords } from '../../i18n/index.ts';
import { closeCaller, type Looked, look, useCalls } from '../../stores/calls.ts';
import { Dialog } from '../../ui/index.ts';
import { ContactCard } from './contact-card.tsx';
import { FindCaller } from './find-caller.tsx';
import { PersonCard } from './person-card.tsx';
import './caller.css';

/** Who is on the line, over whatever screen or dialog it was opened from. */
export function CallerOverAll() {
  const { isCallerOpen, looked } = useCalls();
  const { t } = useWords();
  if (!isCallerOpen) return null;
  return (
    <Dialog
      title={t('caller.title')}
      isOpen
      size={looked === null ? 'm' : 'l'}
      onClose={closeCaller}
      isDismissable
    >
      <div className="caller" data-looked={looked !== null || undefined}>
        <FindCaller onFound={look} />
        {looked === null ? (
          <p className="caller-nobody soft small">{t('caller.nobody')}</p>
        ) : (
          <div className="caller-card">
            <Card looked={looked} />
          </div>
        )}
      </div>
    </Dialog>
  );
}

function Card({ looked }: { readonly looked: Looked }) {
  return looked.kind === 'person' ? <PersonCard at={looked.at} /> : <ContactCard at={looked.at} />;
}
