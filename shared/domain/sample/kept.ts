import type { ContactPosition } from '../case/events/parties.ts';
import { aberwen, caerYd, glanafon } from './bodies.ts';
import type { SampleBody } from './vocabulary.ts';

/** What the invented office keeps of a body. Days are offsets back from the day the sample is opened. */
export type SampleKept = {
  readonly body: SampleBody;
  readonly contacts: readonly {
    readonly name: string;
    readonly position: ContactPosition;
    readonly email: string;
    readonly fromDaysAgo: number;
    /** Null while they hold the post. */
    readonly toDaysAgo: number | null;
  }[];
  readonly notes: readonly { readonly note: string; readonly daysAgo: number }[];
};

/** Nobody here exists; the addresses are of a domain that nobody can have. */
export const sampleKept: readonly SampleKept[] = [
  {
    body: glanafon,
    contacts: [
      {
        name: 'Carys Medi Pugh',
        position: 'link-officer',
        email: 'carys.pugh@glanafon.example',
        fromDaysAgo: 210,
        toDaysAgo: null,
      },
      {
        name: 'Aled Ffransis',
        position: 'link-officer',
        email: 'aled.ffransis@glanafon.example',
        fromDaysAgo: 900,
        toDaysAgo: 211,
      },
      {
        name: 'Concerns team',
        position: 'complaints-mailbox',
        email: 'concerns@glanafon.example',
        fromDaysAgo: 900,
        toDaysAgo: null,
      },
    ],
    notes: [
      {
        note: 'The concerns mailbox is read on weekdays only; ring the link officer where a date is within two days.',
        daysAgo: 60,
      },
    ],
  },
  {
    body: aberwen,
    contacts: [
      {
        name: 'Non Haf Beynon',
        position: 'monitoring-officer',
        email: 'monitoring@aberwen.example',
        fromDaysAgo: 400,
        toDaysAgo: null,
      },
    ],
    notes: [],
  },
  {
    body: caerYd,
    contacts: [],
    notes: [
      {
        note: 'Repairs are done by a contractor whose reports name the estate and not the flat: ask for the flat.',
        daysAgo: 30,
      },
    ],
  },
];
