import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  DateField,
  DropGuard,
  FileDropTarget,
  Select,
  Tellings,
} from '../../../../renderer/ui/index.ts';
import { show } from '../../../support/ui-gallery/show.tsx';

let takeDown = () => {};
afterEach(() => takeDown());

function HeldDay() {
  const [day, setDay] = useState<string | null>(null);
  return (
    <>
      <DateField label="Received on" value={day} onChange={setDay} />
      <output>{day ?? 'no day'}</output>
    </>
  );
}

function HeldChoice() {
  const [id, setId] = useState<'a' | 'b' | null>(null);
  return (
    <Select
      label="Role"
      placeholder="Choose"
      choices={[
        { id: 'a', label: 'Investigator' },
        { id: 'b', label: 'Manager' },
      ]}
      value={id}
      onChange={setId}
      fault={id === null ? 'Please choose.' : null}
    />
  );
}

describe('a date field', () => {
  it('takes day, month and year as typed and spells the day out', async () => {
    takeDown = show(<HeldDay />);
    await page.getByRole('spinbutton', { name: /day, Received on/ }).click();
    await userEvent.keyboard('08102025');
    await expect.element(page.getByRole('status')).toHaveTextContent('2025-10-08');
    await expect.element(page.getByText('Wednesday 8 October 2025')).toBeInTheDocument();
  });
});

describe('a choice', () => {
  it('is made by keyboard and says what is wrong until it is', async () => {
    takeDown = show(<HeldChoice />);
    await expect.element(page.getByText('Please choose.')).toBeInTheDocument();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    await expect.element(page.getByRole('button', { name: /Manager/ })).toBeInTheDocument();
    await expect.element(page.getByText('Please choose.')).not.toBeInTheDocument();
  });
});

describe('a drop', () => {
  const carried = () => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'proof.txt'));
    return data;
  };
  const fire = (target: Element, type: string) => {
    const event = new DragEvent(type, {
      bubbles: true,
      cancelable: true,
      dataTransfer: carried(),
    });
    target.dispatchEvent(event);
    return event;
  };

  it('names its target while files hover, and takes them', async () => {
    const taken: string[] = [];
    takeDown = show(
      <FileDropTarget
        says="File under R1"
        name="25-0443 R1"
        onFiles={(files) => taken.push(...files.map((file) => file.name))}
        onPick={() => {}}
      />,
    );
    const target = page.getByRole('group', { name: '25-0443 R1' });
    await expect.element(target).toBeInTheDocument();
    fire(target.element(), 'dragenter');
    await expect.element(page.getByText('File under R1')).toBeInTheDocument();
    fire(target.element(), 'drop');
    expect(taken).toEqual(['proof.txt']);
  });

  it('beside every target is cancelled, and said to have done nothing', async () => {
    takeDown = show(
      <>
        <p>paper</p>
        <DropGuard />
        <Tellings />
      </>,
    );
    await expect.element(page.getByText('paper')).toBeInTheDocument();
    const paper = page.getByText('paper').element();
    await expect.poll(() => fire(paper, 'drop').defaultPrevented).toBe(true);
    await expect.element(page.getByText(/^Nothing was filed/)).toBeInTheDocument();
  });
});
