/** Enough that WebCrypto's threads never wait for us, few enough that nothing piles up. */
const AT_ONCE = 128;

/** Does the same with every item, many at once; answers in the order of the items. */
export async function inBatches<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    made.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(make))));
  return made;
}
