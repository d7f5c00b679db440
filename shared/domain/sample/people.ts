import type { BodyContact, PersonDetails, Wish } from '../case/events/parties.ts';

/** Somebody of a sample case. Numbers are of the range kept for drama; the postcodes belong to no place. */
export type SamplePerson = Partial<Omit<PersonDetails, 'role' | 'name'>> & {
  readonly role: PersonDetails['role'];
  /** Absent where it is the complainant of the case. */
  readonly name?: string;
  readonly wish?: { readonly wish: Wish; readonly daysAgo: number; readonly source: string };
};

export type SampleContact = Pick<BodyContact, 'name' | 'position' | 'phone' | 'email'> & {
  readonly sinceDaysAgo: number;
};

/** The people of some sample cases, and who is written to at their body. */
export type SamplePeople = {
  readonly reference: string;
  readonly persons: readonly SamplePerson[];
  readonly contacts: readonly SampleContact[];
};

export const samplePeople: readonly SamplePeople[] = [
  {
    reference: 'P26-0315-X',
    persons: [
      {
        role: 'complainant',
        phone: '01632 960 118 (after four)',
        email: 'sioned@example.org',
        address: '14 Heol y Dderwen\nTre-lan\nZY4 2PN',
        adjustments: 'She reads lips: speak slowly, and offer a video call',
        mustKnow: 'Her daughter is often in hospital: ask first whether it is a good time',
        payeeConsent: 'given',
      },
      {
        role: 'representative',
        name: 'Gwilym Blackadder',
        phone: '01632 960 204',
        address: '3 Stryd y Felin\nTre-lan\nZY4 2QB',
      },
    ],
    contacts: [
      {
        name: 'Rhian Foxglove',
        position: 'link-officer',
        phone: '01632 960 701',
        email: 'rhian.foxglove@example.net',
        sinceDaysAgo: 400,
      },
    ],
  },
  {
    reference: 'P26-0443-X',
    persons: [
      {
        role: 'complainant',
        phone: '+44 (0)1632 960 355',
        email: 'delyth@example.org',
        address: '2 Rhes yr Eglwys\nLlan-fair\nZY7 1DW',
        wish: { wish: 'wants-action', daysAgo: 30, source: 'Her letter' },
      },
    ],
    contacts: [
      {
        name: 'Emrys Thornbury',
        position: 'complaints-mailbox',
        phone: '01632 960 720',
        email: 'concerns@example.net',
        sinceDaysAgo: 800,
      },
    ],
  },
  {
    reference: 'P26-0529-X',
    persons: [
      { role: 'complainant', doNotPhone: true, address: '9 Maes Glas\nLlan-fair\nZY7 1EX' },
      {
        role: 'representative',
        name: 'Delyth Ormesher',
        pseudonym: 'Mrs P',
        phone: '01632 960355',
        address: '2 Rhes yr Eglwys\nLlan-fair\nZY7 1DW',
      },
    ],
    contacts: [],
  },
  {
    reference: 'P26-0418-X',
    persons: [
      {
        role: 'complainant',
        phone: '01632 960 466',
        address: '21 Ffordd y Parc\nAberwen\nZY2 8TH',
        wish: { wish: 'has-died', daysAgo: 12, source: 'A call from his son' },
      },
    ],
    contacts: [],
  },
  {
    reference: 'P26-0431-X',
    persons: [
      {
        role: 'complainant',
        phone: '01632 960 512',
        address: 'Tŷ’n y Cae\nPorth-bach\nZY9 3LL',
        format: 'Print bras',
      },
    ],
    contacts: [],
  },
];
