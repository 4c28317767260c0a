/** Xrm.Utility for a user who reads English. */
export const inEnglish = { getGlobalContext: () => ({ userSettings: { languageId: 1033 } }) };
