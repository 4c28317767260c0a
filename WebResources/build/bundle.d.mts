import type { BuildOptions } from "esbuild";

/** A bundle, and the files it was made of. */
export interface Bundle {
    text: string;
    files: string[];
}

export function script(name: string, options?: BuildOptions): Promise<Bundle>;
export function panelScript(name: string, options?: BuildOptions): Promise<Bundle>;
