interface User {
  /** Minutes ahead of UTC. */
  offset?: number;
  language?: number;
  dates?: Partial<Xrm.DateFormattingInfo>;
}

/** Xrm for a user who reads English, with the dates of the United States unless a test says otherwise. */
export const userOf = ({ offset = 0, language = 1033, dates = {} }: User = {}) => ({
  Utility: {
    getGlobalContext: () => ({
      getWebResourceUrl: (name: string) => `/WebResources/${name}`,
      userSettings: {
        languageId: language,
        userId: "{00000000-0000-0000-0000-000000000001}",
        getTimeZoneOffsetMinutes: () => offset,
        dateFormattingInfo: { ShortDatePattern: "M/d/yyyy", ...dates },
      },
    }),
  },
});
