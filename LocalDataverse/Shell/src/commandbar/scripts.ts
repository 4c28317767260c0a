import { addressOfWebResource } from "../webapi/webResources";

const webResource = "$webresource:";
const loading = new Map<string, Promise<void>>();

/** Loads a script library (a web resource) once; commands of a page share it. */
export function loadLibrary(library: string): Promise<void> {
  if (!library.startsWith(webResource)) return Promise.resolve();
  const name = library.slice(webResource.length);
  let script = loading.get(name);
  if (!script) {
    script = new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = addressOfWebResource(name);
      element.onload = () => resolve();
      element.onerror = () => reject(new Error(`The script "${name}" could not be loaded.`));
      document.head.append(element);
    });
    loading.set(name, script);
    script.catch(() => loading.delete(name));
  }
  return script;
}

/** Finds `Namespace.Area.function` and calls it with its namespace as `this`. */
export function callNamed(path: string, parameters: unknown[]): unknown {
  const names = path.split(".").filter((name) => name !== "window");
  let owner: unknown = undefined;
  let value: unknown = window;
  for (const name of names) {
    owner = value;
    value = (value as Record<string, unknown> | null | undefined)?.[name];
  }
  if (typeof value !== "function") throw new Error(`The function "${path}" was not found.`);
  return (value as (...all: unknown[]) => unknown).apply(owner, parameters);
}
