import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { BeforeContact } from '../../../../../renderer/app/acts/shown/before-contact.tsx';
import { wholeCase } from '../../../../support/whole-case.ts';
import { type Given, showInOffice } from './stage.tsx';

let given: Given | null = null;
afterEach(() => given?.takeDown());

const view = wholeCase();
const [known] = view.facts.persons;
if (known === undefined) throw new Error('nobody is on record');
const of = (...persons: readonly (typeof known)[]) => ({
  ...view,
  facts: { ...view.facts, persons },
});
const items = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((item) => [item.textContent.trim(), item.querySelector('b') !== null]);

describe('what must be known before anybody writes or calls', () => {
  it('is under the name of each person, as on the page of the case, what is grave marked', async () => {
    given = showInOffice(<BeforeContact view={of(known)} />);
    await expect.element(page.getByText('Mrs B', { exact: true })).toBeInTheDocument();
    expect(items()).toEqual([
      ['Her son must not learn of the complaint', true],
      ['Adjustments: Ring in the morning, never leave a message', false],
      ['Language: Welsh', false],
      ['Format: Large print', false],
    ]);
  });

  it('is not said of who is only paid', async () => {
    given = showInOffice(
      <BeforeContact view={of({ ...known, person: { ...known.person, role: 'payee' } })} />,
    );
    expect(page.getByText('Before you write or call').elements()).toHaveLength(0);
  });
});
