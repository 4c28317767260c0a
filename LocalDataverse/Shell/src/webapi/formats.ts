/** How a user reads dates, times and numbers, as the columns of usersettings say it. */
export interface Formats {
  /** `M/d/yyyy`; a slash stands for the separator. */
  date: string;
  dateSeparator: string;
  time: string;
  timeSeparator: string;
  decimal: string;
  group: string;
  localeId: number;
}

/** A language or a region by the number Windows gave it. */
const tags: Record<number, string> = {
  1031: "de-DE",
  1033: "en-US",
  1036: "fr-FR",
  1040: "it-IT",
  1043: "nl-NL",
  1281: "en-XA",
  2055: "de-CH",
  2057: "en-GB",
  3079: "de-AT",
  3082: "es-ES",
};

/** The name browsers know a language by; English where it is none of these. */
export const tagOf = (id: number): string => tags[id] ?? "en-US";

const withDots = { dateSeparator: ".", timeSeparator: ":", decimal: ",", group: "." };
const withSlashes = { dateSeparator: "/", timeSeparator: ":", decimal: ".", group: "," };

export const unitedStates: Formats = { date: "M/d/yyyy", time: "h:mm tt", ...withSlashes, localeId: 1033 };

/** What can be chosen: the formats of a region. */
export const regions: Formats[] = [
  unitedStates,
  { date: "dd/MM/yyyy", time: "HH:mm", ...withSlashes, localeId: 2057 },
  { date: "dd/MM/yyyy", time: "HH:mm", ...withDots, localeId: 1031 },
  { date: "dd/MM/yyyy", time: "HH:mm", ...withDots, group: "\u00a0", localeId: 3079 },
  { date: "dd/MM/yyyy", time: "HH:mm", ...withDots, decimal: ".", group: "’", localeId: 2055 },
];

/** What a row of usersettings says; where it is silent, as in the United States. */
export function formatsOf(settings: Record<string, unknown>): Formats {
  const chosen = (column: string, otherwise: string) => {
    const value = settings[column];
    return typeof value === "string" && value !== "" ? value : otherwise;
  };
  return {
    date: chosen("dateformatstring", unitedStates.date),
    dateSeparator: chosen("dateseparator", unitedStates.dateSeparator),
    time: chosen("timeformatstring", unitedStates.time),
    timeSeparator: chosen("timeseparator", unitedStates.timeSeparator),
    decimal: chosen("decimalsymbol", unitedStates.decimal),
    group: chosen("numberseparator", unitedStates.group),
    localeId: Number(settings["localeid"] ?? 0) || unitedStates.localeId,
  };
}

/** The columns in which a user keeps formats. */
export const settingsOf = (formats: Formats): Record<string, unknown> => ({
  localeid: formats.localeId,
  dateformatstring: formats.date,
  dateseparator: formats.dateSeparator,
  timeformatstring: formats.time,
  timeseparator: formats.timeSeparator,
  decimalsymbol: formats.decimal,
  numberseparator: formats.group,
});
