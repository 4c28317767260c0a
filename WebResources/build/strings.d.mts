export type FoundText = [name: string, english: string, file: string];

export function textsIn(module: Record<string, [name: string, english: string]>, file: string): FoundText[];
export function textsOf(files: string[]): Promise<FoundText[]>;
export function dictionary(texts: FoundText[]): Record<string, string>;
export function said(code: string): string[];
export function saidBy(files: string[]): Promise<Set<string>>;
export function carried(bundle: string, texts: FoundText[]): string[];
