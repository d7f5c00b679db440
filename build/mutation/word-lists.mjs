/**
 * Lists of words are data, though they stand beside the code that reads them: a mutant of one word
 * says only that no test repeats the list. What reads them is mutated like everything else.
 */
const wordLists = new Set(['namesByField', 'kindWords', 'routeWords']);

/**
 * The part of Babel's path that is looked at.
 * @typedef {{ isVariableDeclarator: () => boolean, node: { id?: { name?: string } } }} Path
 */

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'word-lists',
    value: {
      /** @param {Path} path */
      shouldIgnore: (path) =>
        path.isVariableDeclarator() && wordLists.has(path.node.id?.name ?? '')
          ? 'A list of words is data.'
          : undefined,
    },
  },
];
