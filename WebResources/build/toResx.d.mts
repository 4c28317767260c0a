/** The RESX web resource of the given texts. */
export function toResx(strings: Record<string, string>): string;
