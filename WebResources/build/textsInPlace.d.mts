export function withTexts(code: string, textsOf: (from: string) => Promise<Record<string, string>>): Promise<string>;
