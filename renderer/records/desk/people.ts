import { ok } from '../../../shared/kernel/result.ts';
import type { RecordsApi } from '../api.ts';
import { callerCard, contactCard } from '../model/caller-card.ts';
import type { Desk } from './desk.ts';

/** Who is on the line; answers once every case is there. */
export function peopleApi(
  desk: Desk,
): Pick<RecordsApi, 'findPeople' | 'callerCard' | 'contactCard'> {
  const whole = async () => {
    const { store, around } = desk;
    await store.whenWhole;
    store.rows.turnTo(around.clock.today(), store.model);
    return store;
  };
  return {
    findPeople: async ({ text, count }) => ok((await whole()).people.find(text, count)),
    callerCard: async (at) => callerCard(await whole(), at),
    contactCard: async (at) => contactCard(await whole(), at),
  };
}
