/**
 * What we read of Stryker's report: per file, its text and the fate of its mutants.
 * @typedef {{ line: number, column: number }} Place
 * @typedef {{ mutatorName: string, replacement?: string, status: string, static?: boolean, location: { start: Place, end: Place } }} Mutant
 * @typedef {{ source: string, mutants: readonly Mutant[] }} MutatedFile
 * @typedef {Readonly<Record<string, MutatedFile>>} MutatedFiles
 * @typedef {{ mutants: number, noticed: number, survived: number, uncovered: number, score: number }} Score
 */

const noticed = new Set(['Killed', 'Timeout']);
const escaped = new Set(['Survived', 'NoCoverage']);

/** "shared/domain/deadline/wording/read.ts" → "shared/domain/deadline". @param {string} file */
const folderOf = (file) => {
  const folders = file.split('/').slice(0, -1);
  return folders.slice(0, 3).join('/');
};

/** @param {readonly Mutant[]} all @returns {Score} */
function scoreOf(all) {
  const count = (/** @type {(mutant: Mutant) => boolean} */ holds) => all.filter(holds).length;
  const caught = count(({ status }) => noticed.has(status));
  const lost = count(({ status }) => escaped.has(status));
  return {
    mutants: caught + lost,
    noticed: caught,
    survived: count(({ status }) => status === 'Survived'),
    uncovered: count(({ status }) => status === 'NoCoverage'),
    score: caught + lost === 0 ? 100 : Math.floor((1000 * caught) / (caught + lost)) / 10,
  };
}

/**
 * The share of mutants that some test noticed, in hundredths, per folder of the rules.
 * @param {MutatedFiles} files
 * @returns {Readonly<Record<string, Score>>}
 */
export function scoresByFolder(files) {
  const folders = Map.groupBy(Object.entries(files), ([file]) => folderOf(file));
  return Object.fromEntries(
    [...folders]
      .map(([folder, entries]) => [folder, scoreOf(entries.flatMap(([, { mutants }]) => mutants))])
      .filter(([, score]) => typeof score === 'object' && score.mutants > 0),
  );
}

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').slice(0, 90);

/** @param {string} source @param {Mutant['location']} location */
function originalAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join(' ');
}

/**
 * One line for every mutant no test noticed: where it is, what it was and what it became.
 * @param {MutatedFiles} files
 * @returns {readonly string[]}
 */
export const listSurvivors = (files) =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => escaped.has(status))
      .map(({ location, mutatorName, replacement = '', status }) => {
        const before = oneLine(originalAt(source, location));
        const how = status === 'NoCoverage' ? ' (no test comes here)' : '';
        const where = `${file}:${location.start.line}:${location.start.column}`;
        return `${where} ${mutatorName}${how}: ${before} → ${oneLine(replacement)}`;
      }),
  );
