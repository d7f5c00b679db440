import { WithOffice } from '../use-office-view.tsx';
import { Closures } from './closures.tsx';
import { Lists } from './lists.tsx';
import { TakeInList } from './take-in-list.tsx';

/** What working days are counted by: each nation's list, and the days the office itself is closed. */
export function CalendarSettings() {
  return (
    <WithOffice>
      {(view) => (
        <>
          <Lists calendars={view.calendars} />
          <TakeInList right={view.rights['adopt-calendar']} />
          <Closures closures={view.closures} right={view.rights['adopt-calendar']} />
        </>
      )}
    </WithOffice>
  );
}
