import { plusDays, type Day } from '../calendar/day.js';
import type { Sealed } from '../event.js';
import type { CommissionEvent, CommissionFounded, RegistrarAppointed } from './events.js';
import type { ClassList, Commission } from './state.js';

const founded = ({ id, data, metadata }: Sealed<CommissionFounded>): Commission => ({
  record: data.record,
  zone: data.zone,
  keptFrom: data.keptFrom,
  recordingWindow: data.recordingWindow,
  charters: [{ version: 1, charter: data.charter, from: data.keptFrom, recordedAt: metadata.recordedAt }],
  calendar: { holidays: new Set<Day>() },
  classes: [],
  succeededOn: null,
  offices: [
    {
      office: 'registrar',
      person: data.registrar,
      standing: 'titular',
      from: metadata.onDay < data.keptFrom ? metadata.onDay : data.keptFrom,
      until: null,
      institution: null,
      event: id,
    },
  ],
});

/** Lists stand in the order of their days, whatever the order in which they were recorded; of one day's, the last holds. */
const withList = (classes: readonly ClassList[], list: ClassList): readonly ClassList[] => {
  const before = classes.filter(({ from }) => from <= list.from);
  const after = classes.filter(({ from }) => from > list.from);
  return [...before, list, ...after];
};

const withRegistrar = (
  { offices }: Commission,
  { id, data: { person, from } }: Sealed<RegistrarAppointed>,
): Commission['offices'] => {
  const before = offices.map((holding) =>
    holding.until === null ? { ...holding, until: plusDays(from, -1) } : holding,
  );
  return [
    ...before,
    { office: 'registrar', person, standing: 'titular', from, until: null, institution: null, event: id },
  ];
};

export const evolve = (state: Commission | null, event: Sealed<CommissionEvent>): Commission | null => {
  if (event.type === 'CommissionFounded') return founded(event);
  if (state === null) return null;
  switch (event.type) {
    case 'CharterAdopted': {
      const { version, charter, from } = event.data;
      return {
        ...state,
        charters: [...state.charters, { version, charter, from, recordedAt: event.metadata.recordedAt }],
      };
    }
    case 'HolidaysDeclared': {
      const declared = event.data.holidays.map(({ day }) => day);
      return { ...state, calendar: { holidays: new Set([...state.calendar.holidays, ...declared]) } };
    }
    case 'ClassListed': {
      const { class: name, from, members } = event.data;
      return { ...state, classes: withList(state.classes, { class: name, from, members }) };
    }
    case 'RegistrarAppointed':
      return { ...state, offices: withRegistrar(state, event) };
    case 'CommissionSucceeded':
      return { ...state, succeededOn: event.data.on };
  }
};
