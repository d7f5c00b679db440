/** How many guesses a passphrase would stand, from 0 (none) to 4. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** Judges passphrases; fetched when first wanted, because its word lists are large. */
export async function loadJudge(): Promise<(passphrase: string) => Strength> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const judge = new ZxcvbnFactory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...english.dictionary },
  });
  return (passphrase) => judge.check(passphrase.slice(0, 120), ['redress']).score;
}
