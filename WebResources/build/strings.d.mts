import type { Plugin } from "esbuild";

export type FoundText = [name: string, english: string, file: string];

export function textsOf(files: string[]): Promise<FoundText[]>;
export function dictionary(texts: FoundText[]): Record<string, string>;
export function said(code: string): string[];
export function saidBy(files: string[]): Promise<Set<string>>;
export const namesForTexts: Plugin;
export function carried(bundle: string): string[];
