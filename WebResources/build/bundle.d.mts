/** A bundle, and the files it was made of. */
export interface Bundle {
    text: string;
    files: string[];
}

export function script(name: string): Promise<Bundle>;
export function panelScript(name: string): Promise<Bundle>;
