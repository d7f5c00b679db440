import { actWords } from './acts.ts';
import { app } from './app.ts';
import { bodies } from './bodies.ts';
import { calendar } from './calendar.ts';
import { caller } from './caller.ts';
import { caseWords } from './case.ts';
import { caseFacts } from './case-facts.ts';
import { caseload } from './caseload.ts';
import { deadline } from './deadline.ts';
import { domain } from './domain.ts';
import { evidence } from './evidence.ts';
import { exchange } from './exchange.ts';
import { extract } from './extract.ts';
import { firstRun } from './first-run.ts';
import { gateWords } from './gate.ts';
import { history } from './history.ts';
import { keys } from './keys.ts';
import { letters } from './letters.ts';
import { links } from './links.ts';
import { linter } from './linter.ts';
import { lock } from './lock.ts';
import { note } from './note.ts';
import { officeWords } from './office.ts';
import { procedureWords } from './procedure.ts';
import { recommendation } from './recommendation.ts';
import { recordWords } from './record.ts';
import { refusals } from './refusals.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sheetWords } from './sheet.ts';
import { splitScreen } from './split-screen.ts';
import { splitter } from './splitter.ts';
import { team } from './team.ts';
import { today } from './today.ts';
import { tour } from './tour.ts';
import { ui } from './ui.ts';

/** Every sentence of the interface, by id, in both languages. */
export const words = {
  ...actWords,
  ...app,
  ...calendar,
  ...ui,
  ...domain,
  ...procedureWords,
  ...gateWords,
  ...deadline,
  ...refusals,
  ...firstRun,
  ...lock,
  ...today,
  ...team,
  ...settings,
  ...officeWords,
  ...caseload,
  ...bodies,
  ...caseWords,
  ...caseFacts,
  ...history,
  ...note,
  ...caller,
  ...recommendation,
  ...evidence,
  ...extract,
  ...exchange,
  ...sheetWords,
  ...splitter,
  ...splitScreen,
  ...linter,
  ...letters,
  ...links,
  ...tour,
  ...keys,
  ...search,
  ...recordWords,
} as const;

export type WordId = keyof typeof words;

/** For ids that are composed (a standing, a kind, a refusal code) and must be known to exist. */
export const isWordId = (id: string): id is WordId => Object.hasOwn(words, id);
