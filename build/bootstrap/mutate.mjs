import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listSurvivors, scoresByFolder } from '../mutation/scores.mjs';
import { ensureInstalled, main } from './prepare.mjs';
import { root, runTool, say } from './tools.mjs';

const report = join(root, '.cache', 'mutation', 'report.json');
/** What a folder must kill, in hundredths. */
const wanted = 85;

// What never says what should be: dates and names as data, the invented caseload, one-line barrels.
const left = ['data/**', 'sample/**'].map((each) => `!shared/domain/**/${each}`);

/**
 * Folders and files as the person names them → patterns for Stryker, which knows no folders.
 * @param {readonly string[]} places
 */
const patterns = (places) =>
  places.map((place) => (place.endsWith('.ts') ? place : `${place.replace(/\/+$/, '')}/**/*.ts`));

/** Mutates the rules, and says who noticed: mutate.mjs [--fresh] [folder or file …]. */
await main(async () => {
  await ensureInstalled();
  const given = process.argv.slice(2);
  const places = given.filter((each) => !each.startsWith('--'));
  const missing = places.find((place) => !existsSync(join(root, place)));
  if (missing !== undefined) throw new Error(`There is no ${missing} to mutate.`);
  const mutate = [...patterns(places.length > 0 ? places : ['shared/domain']), ...left].join(',');
  rmSync(report, { force: true });
  const config = join('build', 'mutation', 'stryker.config.mjs');
  const force = given.includes('--fresh') ? ['--force'] : [];
  const code = await runTool('stryker', ['run', config, '--mutate', mutate, ...force]);
  if (!existsSync(report)) return code === 0 ? 1 : code;
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const scores = scoresByFolder(files);
  console.log(listSurvivors(files).join('\n'));
  console.table(scores);
  const below = Object.keys(scores).filter((folder) => (scores[folder]?.score ?? 0) < wanted);
  if (below.length > 0) say(`Below ${wanted} %: ${below.join(', ')}.`);
  return below.length > 0 ? 1 : code;
});
