import { describe, expect, it } from 'vitest';
import { createLinks } from '../../../../electron/platform/links.ts';
import type { LinkNews } from '../../../../shared/contracts/link.ts';

const today: LinkNews = { kind: 'open', place: { screen: 'today' } };
const caseload: LinkNews = { kind: 'open', place: { screen: 'caseload' } };

function bench() {
  const links = createLinks();
  const told: LinkNews[] = [];
  links.tellBy((news) => void told.push(news));
  return { links, told };
}

describe('links that are followed outside', () => {
  it('open at once where the records are open', () => {
    const { links, told } = bench();
    links.pageIsOpen(true);
    links.came('redress://today');
    expect([told, links.isAnyWaiting()]).toEqual([[today], false]);
  });

  it('wait while the records are shut, naming nothing, and open once', () => {
    const { links, told } = bench();
    links.came('redress://today');
    expect([told, links.isAnyWaiting()]).toEqual([[{ kind: 'waits' }], true]);
    links.pageIsOpen(true);
    links.pageIsOpen(true);
    expect(told).toEqual([{ kind: 'waits' }, today]);
  });

  it('wait from before there is anybody to tell; the latest alone', () => {
    const links = createLinks();
    links.startedWith(['redress', '--flag', 'redress://today']);
    links.came('redress://caseload');
    const told: LinkNews[] = [];
    links.tellBy((news) => void told.push(news));
    links.pageIsOpen(true);
    expect(told).toEqual([caseload]);
  });

  it('wait again after a lock', () => {
    const { links, told } = bench();
    links.pageIsOpen(true);
    links.pageIsOpen(false);
    links.came('redress://caseload');
    expect(told).toEqual([{ kind: 'waits' }]);
  });

  it('are refused where they are none of ours, or where one start hands over several', () => {
    const { links, told } = bench();
    links.pageIsOpen(true);
    links.came('redress://settings');
    links.startedWith(['redress', 'REDRESS://today']);
    links.startedWith(['redress', 'redress://today', 'redress://caseload']);
    expect(told).toEqual([{ kind: 'refused' }, { kind: 'refused' }, { kind: 'refused' }]);
  });

  it('are not looked for in what else a start was given', () => {
    const { links, told } = bench();
    links.pageIsOpen(true);
    links.startedWith(['redress', '/home/me/case.redress', '--redress://today', 'https://redress']);
    expect([told, links.isAnyWaiting()]).toEqual([[], false]);
  });
});
