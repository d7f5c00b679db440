import type { BodyView } from '../../../records/body-views.ts';
import { Contacts } from './contacts.tsx';
import { Deliverers } from './deliverers.tsx';
import { Notes } from './notes.tsx';

/** Whom to write to, what to know, and who delivers for the body. */
export function People({ view }: { readonly view: BodyView }) {
  return (
    <div className="body-parts">
      <Contacts view={view} />
      <Notes view={view} />
      <Deliverers view={view} />
    </div>
  );
}
