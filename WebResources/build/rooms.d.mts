export const source: string;

export function panels(): Promise<string[]>;
export function scripts(): Promise<string[]>;
export function stringFiles(): Promise<string[]>;
