/**
 * Names of web resources come from rows, scripts and addresses that people follow: no part of one may lead out of the folder of
 * web resources.
 */
export function isWebResourceName(name: string): boolean {
  return name !== "" && !name.split(/[/\\]/).some((part) => part === "." || part === "..");
}

/** The address of a web resource. */
export function addressOfWebResource(name: string): string {
  if (!isWebResourceName(name)) throw new Error(`"${name}" is not the name of a web resource.`);
  return `/WebResources/${name.split("/").map(encodeURIComponent).join("/")}`;
}
